package org.communique.extract;

import static org.communique.extract.Reality.CALLED_OFF;
import static org.communique.extract.Reality.DENIED;
import static org.communique.extract.Reality.PLANNED;

import java.util.Optional;
import org.communique.lexicon.EventWords;
import org.communique.lexicon.WordSet;

/** What a word by itself says of the event that it governs. */
record StatusWords(Sentence sentence, EventWords words) {
  /** The status that a governing word gives to what it governs, if it gives one. */
  Optional<Reality> marked(int at) {
    if (holds(words.denied(), at)) {
      return Optional.of(DENIED);
    }
    if (holds(words.calledOff(), at)) {
      return Optional.of(CALLED_OFF);
    }
    return holds(words.planned(), at) ? Optional.of(PLANNED) : Optional.empty();
  }

  boolean holds(WordSet set, int at) {
    return set.holds(sentence.token(at));
  }
}
