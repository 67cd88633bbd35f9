package org.communique.extract;

import static org.communique.extract.Reality.PLANNED;
import static org.communique.extract.Reality.UNREAL;

import org.communique.lexicon.EventWords;
import org.communique.model.NounPhrase;
import org.communique.model.Range;

/**
 * Decides whether an event is told as one that took place, from the words that govern it: what is
 * proposed, feared, negated or merely possible is none.
 */
final class Governor {
  private final Sentence sentence;
  private final EventWords words;
  private final StatusWords told;
  private final GoverningVerbs verbs;
  private final GoverningNouns nouns;

  Governor(Sentence sentence, EventWords words) {
    this.sentence = sentence;
    this.words = words;
    this.told = new StatusWords(sentence, words);
    this.verbs = new GoverningVerbs(sentence, words);
    this.nouns = verbs.nouns;
  }

  /** A definite phrase takes for granted that what it names exists. */
  boolean definite(NounPhrase phrase) {
    return nouns.definite(phrase);
  }

  Reality of(Trigger trigger) {
    Reality reality = trigger.verb().map(verbs::of).orElseGet(() -> nouns.of(trigger));
    return (reality == PLANNED || modalClause(trigger)) && draft() ? UNREAL : reality;
  }

  private boolean modalClause(Trigger trigger) {
    Range clause = sentence.clauseOf(trigger.anchor());
    return sentence.verbs.stream().anyMatch(p -> p.modal() >= 0 && clause.contains(p.head()));
  }

  /** "Under the plan, troops will leave": what a draft says will be is asked for. */
  private boolean draft() {
    for (int i = sentence.range.first(); i < sentence.range.end(); i++) {
      if (told.holds(words.terms(), i)) {
        int from = i + 1;
        boolean paper =
            sentence
                .phraseFrom(from)
                .or(() -> sentence.phraseFrom(from + 1))
                .filter(p -> told.holds(words.drafts(), p.head()))
                .isPresent();
        if (paper) {
          return true;
        }
      }
    }
    return sentence.verbs.stream()
        .filter(VerbGroup::finite)
        .findFirst()
        .map(sentence.arguments::subject)
        .filter(s -> !s.isEmpty() && told.holds(words.drafts(), s.end() - 1))
        .isPresent();
  }
}
