package org.communique.model;

import java.util.List;

/**
 * The article says that somebody thinks, wants, expects or knows something, and not that they said
 * it.
 *
 * @param content what they hold, without outer quotation marks
 * @param mode whether it stands in quotation marks
 * @param kind local name of the kind of attitude ({@code Belief})
 * @param cue the words that say so
 * @param holders the words that name whose attitude it is
 * @param sentence the sentence that holds cue and content
 */
public record Attitude(
    Span content, Statement.Mode mode, String kind, Cue cue, List<Mention> holders, Span sentence) {
  public Attitude {
    holders = List.copyOf(holders);
  }
}
