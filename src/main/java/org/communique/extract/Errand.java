package org.communique.extract;

import java.util.Optional;
import org.communique.model.NounPhrase;

/** What somebody is at a place for: "flew to Oslo | for talks", "is in Oslo | for a summit". */
final class Errand {
  private Errand() {}

  /** Whether a token is a "for" right after a named place. */
  static boolean at(Sentence s, int preposition) {
    if (preposition <= s.range.first() || !s.is(preposition, "for")) {
      return false;
    }
    boolean named =
        s.phraseFrom(preposition + 1).filter(p -> s.token(p.head()).isProperNoun()).isPresent();
    if (named) {
      // "at the Initiative for Baltic Dialogue"
      return false;
    }
    Optional<NounPhrase> place = s.phraseEndingAt(s.nouns.beforeTime(preposition));
    return place
        .filter(p -> s.token(p.head()).isProperNoun() && p.first() > s.range.first())
        .filter(p -> leads(s, p.first() - 1))
        .isPresent();
  }

  private static boolean leads(Sentence s, int preposition) {
    return s.is(preposition, "to") || s.syntax.english.places().contains(s.word(preposition));
  }
}
