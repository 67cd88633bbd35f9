package org.communique.extract;

import org.communique.model.Range;

/**
 * Verb groups read backwards, from a verb whose place is known to its auxiliaries. {@link
 * VerbGroups} reads forwards and tells what is negated and what is modal. It cannot tell the
 * following, of which speech asks something else than events do:
 *
 * <ul>
 *   <li>where a group begins: adverbs and "no" before it belong to it here, since what stands
 *       before them is the subject;
 *   <li>what is passive: here a participle alone is not, since "a plan praised by Peru" is read as
 *       what hangs on its noun;
 *   <li>what is finite: here a verb without tense is not ("and leave"), since a report has tense.
 * </ul>
 */
record VerbForms(Syntax s) {
  /**
   * The first token of the verb group whose main verb this is: "had never said" begins at "had".
   */
  int groupStart(int verb) {
    int first = verb;
    int i = verb - 1;
    Range sentence = s.paragraph.sentenceOf(verb);
    while (i >= sentence.first()
        && (s.isAuxiliary(i)
            || s.isAdverb(i)
            || s.english.negatives().contains(s.word(i)) && !s.isNoun(i))) {
      first = i;
      i--;
    }
    int split =
        first == verb && (s.tag(verb).equals("VBN") || s.tag(verb).equals("VBD"))
            ? splitBy(i, sentence)
            : -1;
    return split < 0 ? first : groupStart(split);
  }

  /** "has in the past offered": the auxiliary that a prepositional phrase keeps from its verb. */
  private int splitBy(int end, Range sentence) {
    int i = end;
    while (i > sentence.first() && s.phraseAt(i).isPresent()) {
      int before = s.phraseAt(i).get().first() - 1;
      if (!s.isPreposition(before)) {
        return -1;
      }
      if (s.english.have().contains(s.word(before - 1)) && s.isVerb(before - 1)) {
        return before - 1;
      }
      i = before - 1;
    }
    return -1;
  }

  /** Where a verb group that starts here has its main verb; -1 where none starts. */
  int mainVerb(int from) {
    int i = from;
    while (s.isAdverb(i) || s.english.negatives().contains(s.word(i))) {
      i++;
    }
    int last = -1;
    while (s.isVerb(i)
        || s.tag(i).equals("MD")
        || s.isAuxiliary(i)
        || last >= 0 && (s.isAdverb(i) || s.english.negatives().contains(s.word(i)))) {
      if (s.isVerb(i) || s.tag(i).equals("MD") || s.isAuxiliary(i)) {
        last = i;
        if (s.isVerb(i) && !s.isAuxiliary(i)) {
          break;
        }
      }
      i++;
    }
    return last;
  }

  /** Whether the group of a main verb is finite. */
  boolean finiteGroup(int verb) {
    for (int i = groupStart(verb); i <= verb; i++) {
      if (s.finite(i)) {
        return true;
      }
    }
    return false;
  }

  boolean passive(int verb) {
    if (!s.tag(verb).equals("VBN") && !s.tag(verb).equals("VBD")) {
      return false;
    }
    for (int i = groupStart(verb); i < verb; i++) {
      if (s.english.be().contains(s.word(i)) && (s.isVerb(i) || s.tag(i).equals("POS"))) {
        return true;
      }
    }
    return false;
  }
}
