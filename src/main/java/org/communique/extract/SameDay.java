package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.lexicon.EventWords;
import org.communique.model.Event.When;
import org.communique.model.NounPhrase;

/**
 * Dates of events that their own words leave open and that another event settles: what brought them
 * about on the same day ("sanctions following a vote on Wednesday"), or what they came right after
 * ("shortly after the vote").
 */
final class SameDay {
  private final EventWords words;

  SameDay(EventWords words) {
    this.words = words;
  }

  /**
   * @param here the occurrences of one sentence
   * @param before those of the sentences before it
   */
  List<Occurrence> settle(List<Occurrence> here, List<Occurrence> before) {
    return here.stream()
        .map(
            o ->
                o.date().isPresent()
                    ? o
                    : enacted(o, here).or(() -> soon(o, before)).map(o::on).orElse(o))
        .toList();
  }

  private static Optional<When> enacted(Occurrence o, List<Occurrence> here) {
    return here.stream()
        .filter(by -> o.trigger().type().enactedBy().contains(by.type()))
        .flatMap(by -> by.date().stream())
        .findFirst();
  }

  /** The day of what the article leads with, which "the vote" or "the move" takes up. */
  private Optional<When> soon(Occurrence o, List<Occurrence> before) {
    Sentence sentence = o.trigger().sentence();
    for (int i = sentence.range.first() + 1; i < o.trigger().anchor(); i++) {
      boolean after =
          sentence.is(i, "after") && words.soon().holds(sentence.paragraph.tokens().get(i - 1));
      Optional<NounPhrase> taken = after ? sentence.phraseFrom(i + 1) : Optional.empty();
      if (taken.isPresent() && sentence.is(i + 1, "the")) {
        return before.stream()
            .flatMap(b -> b.date().stream())
            .filter(d -> d.iso().length() == 10)
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
