package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.model.NounPhrase;

/**
 * The objects after a cue that tell who is spoken to: "urged Peru and Chile, which …, to leave".
 */
record Addressees(Syntax s) {
  /**
   * Past the phrases of an addressee; -1 where there is none.
   *
   * @param next the slot after it; empty where it is the last
   * @param acts whether what is to be done follows the next slot
   * @param into takes the phrases
   */
  int past(int from, int end, String next, boolean acts, List<NounPhrase> into) {
    Optional<NounPhrase> first = s.phraseAt(from);
    if (first.isEmpty() || s.isTime(first.get()) && !next.equals("to")) {
      return -1;
    }
    int at = from;
    boolean literal = !next.isEmpty() && next.equals(next.toLowerCase(java.util.Locale.ROOT));
    while (at < end) {
      Optional<NounPhrase> phrase = s.phraseAt(at);
      if (phrase.isPresent() && phrase.get().first() == at) {
        boolean possessor = s.tag(phrase.get().end() - 1).equals("POS");
        if (!possessor) {
          into.add(phrase.get());
        }
        at = phrase.get().end();
        if (possessor) {
          continue;
        }
      }
      if (literal && s.is(at, next) && (!next.equals("to") || verbFollows(at + 1) == acts)) {
        return at;
      }
      if ((s.isComma(at) || s.tag(at).equals("CC"))
          && s.phraseAt(at + 1).isPresent()
          && !clauseBegins(at + 1, end, literal)) {
        at++;
      } else if (s.isComma(at)
          && s.tag(at + 1).equals("CC")
          && s.phraseAt(at + 2).isPresent()
          && literal) {
        at += 2;
      } else if (s.isComma(at) && literal && s.is(at + 1, next)) {
        at++;
      } else if (s.isPreposition(at)
          && s.phraseAt(at + 1).isPresent()
          && (literal || s.is(at, "of"))) {
        at = s.phraseAt(at + 1).get().end();
      } else if (s.isAdverb(at) && literal) {
        at++;
      } else if ((s.isRelative(at) || s.tag(at).equals("VBN") || s.tag(at).equals("VBG"))
          && literal
          && resumed(next, at, end) > 0) {
        at = resumed(next, at, end);
      } else {
        break;
      }
    }
    // "warned it would act": who stands before a verb is its subject and nobody spoken to.
    return literal || s.finite(at) && !s.quoted(at) ? -1 : at;
  }

  /**
   * "accused those who leave of x", "asked the men held in Oslo to wait": where the word stands
   * that comes after a relative clause.
   */
  private int resumed(String word, int from, int end) {
    for (int i = from; i < end && !s.isComma(i); i++) {
      if (s.is(i, word) && !s.quoted(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean clauseBegins(int at, int end, boolean literal) {
    return !literal && s.clauseAt(at, end);
  }

  private boolean verbFollows(int at) {
    int i = at;
    while (s.isAdverb(i) || s.isMark(i)) {
      i++;
    }
    return s.isVerb(i) || s.tag(i).equals("NN") && s.phraseAt(i + 1).isPresent();
  }
}
