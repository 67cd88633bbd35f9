package org.communique.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody did or said something to somebody, as event data codes it: a dyad with its words.
 *
 * @param cue the words that name the act, and the entry of {@code ontology/acts.ttl} that knows
 *     them
 * @param cameo its CAMEO code: digits, the first two of them the root
 * @param plover its PLOVER root: {@code ACCUSE}, {@code YIELD} ...
 * @param sources the words that name who acts; never empty
 * @param targets the words that name who is acted upon
 * @param thing the words for what is acted upon ("the attacks"), where no actor is named; either
 *     this or {@code targets} is there
 * @param date when, where the text and the article's date settle it
 * @param sentence the sentence that tells it
 */
public record Act(
    Cue cue,
    String cameo,
    String plover,
    List<Mention> sources,
    List<Mention> targets,
    Optional<Span> thing,
    Optional<Event.When> date,
    Span sentence) {
  public Act {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    if (sources.isEmpty() || targets.isEmpty() == thing.isEmpty()) {
      throw new IllegalArgumentException("an act takes two");
    }
  }
}
