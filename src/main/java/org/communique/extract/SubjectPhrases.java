package org.communique.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.communique.extract.Subjects.Subject;
import org.communique.model.NounPhrase;
import org.communique.model.Range;

/** A subject with all the phrases that "and" joins to the one beside the verb. */
record SubjectPhrases(Syntax s) {
  /** A phrase with the phrases that are joined to it. */
  Subject from(NounPhrase phrase, Range sentence, boolean inverted) {
    List<NounPhrase> all = new ArrayList<>();
    all.add(phrase);
    int first = possessors(phrase.first(), sentence);
    int end = inverted ? s.afterPhrase(phrase.first(), sentence.end()) : phrase.end();
    if (inverted) {
      while (s.is(end, "and") && s.phraseAt(end + 1).isPresent()) {
        all.add(s.phraseAt(end + 1).get());
        end = s.afterPhrase(end + 1, sentence.end());
      }
      return new Subject(all, first, end, true, true);
    }
    // Leftwards: "A, B and C said".
    boolean clause = s.tag(phrase.head()).equals("PRP") && s.isComma(first - 2);
    while (s.tag(first - 1).equals("CC") && !s.is(first - 1, "but") && !clause
        || s.isComma(first - 1) && all.size() > 1) {
      int before = first - 2;
      if (s.isComma(before)) {
        before--;
      }
      Optional<NounPhrase> joined = headOfPhraseEndingAt(before, sentence);
      if (joined.isEmpty() || s.quoted(before) != s.quoted(first)) {
        break;
      }
      all.add(joined.get());
      first = possessors(joined.get().first(), sentence);
      if (s.isPreposition(first - 1)) {
        // "talks between A and B said": the whole hangs on a preposition; the noun before it is
        // meant.
        break;
      }
    }
    Collections.reverse(all);
    return new Subject(all, first, end, false, true);
  }

  /** The first phrase of the chain "officials in Guam" that ends here. */
  private Optional<NounPhrase> headOfPhraseEndingAt(int at, Range sentence) {
    return at >= sentence.first() ? s.phraseAt(at) : Optional.empty();
  }

  private int possessors(int first, Range sentence) {
    int at = first;
    while (at - 1 >= sentence.first()
        && s.tag(at - 1).equals("POS")
        && s.phraseAt(at - 1).isPresent()) {
      at = s.phraseAt(at - 1).get().first();
    }
    return at;
  }

  /** The noun phrase that a relative pronoun takes up. */
  Optional<Subject> antecedent(int from, Range sentence) {
    int at = s.isComma(from) || s.isDash(from) ? from - 1 : from;
    Optional<NounPhrase> phrase = s.phraseAt(at);
    return phrase.map(p -> from(p, sentence, false));
  }
}
