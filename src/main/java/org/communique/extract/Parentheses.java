package org.communique.extract;

import org.communique.model.Range;

/** Asides between two commas, dashes or brackets. */
record Parentheses(Syntax s) {
  /**
   * Where the parenthesis that ends here opens: two commas, brackets or dashes around an
   * apposition, a relative clause or an aside. -1 where there is none.
   */
  int opening(int close, Range sentence) {
    if (s.tag(close).equals("-RRB-")) {
      for (int i = close - 1; i >= sentence.first(); i--) {
        if (s.tag(i).equals("-LRB-")) {
          return i;
        }
      }
      return -1;
    }
    for (int i = close - 1; i > sentence.first(); i--) {
      boolean same = s.isComma(close) ? s.isComma(i) : s.isDash(i);
      if (same && !s.quoted(i)) {
        boolean opens =
            s.isRelative(i + 1)
                || s.tag(i + 1).equals("DT")
                || s.tag(i + 1).equals("PRP$")
                || s.tag(i + 1).equals("CD")
                || s.tag(i + 1).startsWith("NN")
                || s.tag(i + 1).startsWith("JJ")
                || s.tag(i + 1).equals("VBG")
                || s.tag(i + 1).equals("VBN")
                || s.isAdverb(i + 1)
                || s.isSubordinator(i + 1)
                || s.isPreposition(i + 1);
        boolean verb = hasFiniteMain(i + 1, close);
        boolean named = s.phraseAt(i - 1).isPresent() || s.tag(i - 1).equals("-RRB-");
        if (opens && !verb && named) {
          return i;
        }
        if (verb) {
          return -1;
        }
      }
    }
    return -1;
  }

  private boolean hasFiniteMain(int from, int to) {
    if (s.isRelative(from) || s.isSubordinator(from)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (s.isRelative(i)) {
        return false;
      }
      if (s.finite(i)) {
        return true;
      }
    }
    return false;
  }
}
