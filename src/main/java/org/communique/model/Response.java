package org.communique.model;

import java.util.List;

/**
 * Somebody answers a proposal, plan, demand or measure of others.
 *
 * @param target the words that name what is answered
 * @param stance how
 * @param cue the words that say so
 * @param actors the words that name who answers
 * @param sentence the sentence that holds it
 */
public record Response(Span target, Stance stance, Cue cue, List<Mention> actors, Span sentence) {
  public Response {
    actors = List.copyOf(actors);
  }

  public enum Stance {
    SUPPORT,
    ACCEPT,
    OPPOSE,
    REJECT
  }
}
