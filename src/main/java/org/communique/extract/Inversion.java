package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.lexicon.Cues;
import org.communique.lexicon.Frame;
import org.communique.model.NounPhrase;
import org.communique.model.Range;

/** Whether a subject follows its verb. */
record Inversion(Syntax s, Cues cues) {
  /**
   * "…," said Mr. Lee: the verb comes after a comma or a quotation, and no verb follows its phrase.
   */
  boolean at(int verb, int group, Range sentence) {
    Optional<NounPhrase> next = s.phraseAt(verb + 1);
    boolean finite =
        s.tag(verb).equals("VBD") || s.tag(verb).equals("VBZ") || s.tag(verb).equals("VBP");
    boolean afterMark = s.isComma(group - 1) || s.isMark(group - 1) || group == sentence.first();
    if (next.isEmpty()
        || !finite
        || !afterMark
        || group != verb
        || s.quoted(verb + 1)
        || s.isTime(next.get())) {
      return false;
    }
    int mark = s.isComma(group - 1) ? group - 2 : group - 1;
    boolean told =
        s.closesAt(mark).isPresent()
            ? opensSentence(mark, sentence) || s.clauseAt(sentence.first(), mark)
            : s.clauseAt(sentence.first(), group - 1);
    if (!told && !between(verb, sentence)) {
      return false;
    }
    int after = s.afterPhrase(verb + 1, sentence.end());
    while (s.is(after, "and") && s.phraseAt(after + 1).isPresent()) {
      after = s.afterPhrase(after + 1, sentence.end());
    }
    return !s.finite(after) && !s.isAdverb(after) && !(s.isMark(after) && s.quoted(after));
  }

  /**
   * Whether the quotation that ends here begins its sentence, so that no subject can precede it.
   */
  private boolean opensSentence(int mark, Range sentence) {
    int at = mark;
    while (at > 0 && s.quotationAt(at - 1).equals(s.quotationAt(mark))) {
      at--;
    }
    while (at > sentence.first() && (s.tag(at - 1).equals("CC") || s.isAdverb(at - 1))) {
      at--;
    }
    return at <= sentence.first();
  }

  /** "The plan, said Anna Berg, would fail": between a subject and its verb. */
  private boolean between(int verb, Range sentence) {
    for (int i = sentence.first(); i < verb; i++) {
      if (s.finite(i)) {
        return false;
      }
    }
    // "The agency, KCNA, said the missile, a Hwasong, had …": named between commas, the subject.
    boolean named = s.phraseAt(verb - 2).filter(p -> s.isComma(p.first() - 1)).isPresent();
    int comma = s.afterPhrase(verb + 1, sentence.end());
    return !named
        && s.isComma(verb - 1)
        && verb - 1 > sentence.first()
        && s.isComma(comma)
        && invertible(verb)
        && predicate(comma, sentence.end());
  }

  /** "said Mr. Lee", but never "told Mr. Lee": a verb that needs no object can have it follow. */
  private boolean invertible(int verb) {
    return cues.verb(s.word(verb)).stream()
        .flatMap(c -> c.frames().stream())
        .anyMatch(f -> f.slots().equals(List.of(Frame.QUOTE)));
  }

  /** Whether a finite verb follows a comma, this one or a later. */
  private boolean predicate(int comma, int end) {
    for (int i = comma; i < end; i++) {
      if (s.isComma(i) && !s.quoted(i) && s.finite(s.isAdverb(i + 1) ? i + 2 : i + 1)) {
        return true;
      }
    }
    return false;
  }
}
