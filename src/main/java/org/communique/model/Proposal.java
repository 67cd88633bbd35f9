package org.communique.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody asks for an action of somebody.
 *
 * @param action what is to be done
 * @param kind local name of the kind of proposal ({@code Demand}, {@code Appeal} ...)
 * @param cue the words that say so
 * @param proposers the words that name who asks
 * @param addressees the words that name who is to act; empty where nobody is named
 * @param condition what it depends on or is offered for, where told
 * @param sentence the sentence that holds it
 */
public record Proposal(
    Span action,
    String kind,
    Cue cue,
    List<Mention> proposers,
    List<Mention> addressees,
    Optional<Span> condition,
    Span sentence) {
  public Proposal {
    proposers = List.copyOf(proposers);
    addressees = List.copyOf(addressees);
  }
}
