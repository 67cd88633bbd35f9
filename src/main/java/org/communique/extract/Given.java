package org.communique.extract;

import java.util.Optional;
import org.communique.lexicon.Factuality;
import org.communique.model.NounPhrase;
import org.communique.model.Range;

/**
 * Whether a verb of answering tells an answer that was given: not one that is asked for, possible,
 * hung on a condition, or common to a whole class of people.
 */
final class Given {
  private final Syntax s;
  private final Factuality words;

  Given(Syntax syntax) {
    this.s = syntax;
    this.words = syntax.english.factuality();
  }

  boolean at(int verb) {
    int group = s.groupStart(verb);
    Range sentence = s.paragraph.sentenceOf(verb);
    return said(group, verb, sentence)
        && !(s.tag(verb).equals("VB") && loose(group, verb))
        && !(s.tag(verb).equals("VBG") && group == verb && governed(verb))
        && !(s.isRelative(group - 1) && common(group - 1))
        && !supposed(verb);
  }

  /** "if Kenya accepts": what is only supposed. */
  boolean supposed(int verb) {
    return underCondition(s.groupStart(verb), s.paragraph.sentenceOf(verb));
  }

  private boolean said(int group, int verb, Range sentence) {
    for (int i = group; i < verb; i++) {
      if (s.tag(i).equals("MD")) {
        return s.negated(verb)
            ? words.refusing().contains(s.word(i))
            : words.intending().contains(s.word(i)) && !conditional(verb, sentence);
      }
    }
    return true;
  }

  /** "would agree if": not so "would reject", which is told as firm. */
  private boolean conditional(int verb, Range sentence) {
    boolean opens = s.is(sentence.first(), "if") || s.is(sentence.first(), "unless");
    return opens || s.condition(new Range(verb, sentence.end())).isPresent();
  }

  /** "called on them to, in his words, resist": a bare verb that nothing makes finite. */
  private boolean loose(int group, int verb) {
    return group == verb && !s.is(verb - 1, "to") && !s.tag(verb - 1).equals("CC");
  }

  private boolean governed(int gerund) {
    int before = gerund - 1;
    while (s.isAdverb(before)) {
      before--;
    }
    return s.isPreposition(before) && !words.doneBy().contains(s.word(before));
  }

  /** "those who oppose", "countries that support": a class of people, not somebody who answered. */
  private boolean common(int relative) {
    if (s.isComma(relative - 1)) {
      return false;
    }
    Optional<NounPhrase> whom = s.phraseAt(relative - 1);
    return whom.filter(
            p ->
                words.anybody().contains(s.word(p.head()))
                    || s.tag(p.head()).equals("NNS") && !s.tag(p.first()).matches("DT|PRP\\$|CD"))
        .isPresent();
  }

  /** "if Kenya accepts", "whether the two sides would agree". */
  private boolean underCondition(int group, Range sentence) {
    for (int i = group - 1; i >= sentence.first(); i--) {
      if (words.supposing().contains(s.word(i)) && !s.isNoun(i)) {
        return true;
      }
      if (s.isComma(i) || s.finite(i) || s.is(i, "that")) {
        return false;
      }
    }
    return false;
  }
}
