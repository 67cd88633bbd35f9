package org.communique.extract;

/** Where a clause with a verb of its own begins. */
record ClauseStart(Syntax s) {
  /** Whether a clause with a subject and a finite verb begins here. */
  boolean begins(int from, int end) {
    int at = from;
    if (s.isSubordinator(at) || s.tag(at).startsWith("W") && !s.tag(at).equals("WDT")) {
      return true;
    }
    boolean subject = false;
    int relatives = 0;
    while (at < end) {
      int next = at + 1;
      boolean aside =
          s.isComma(at)
              && (s.isRelative(next) || s.isPreposition(next) && s.tag(next + 1).equals("WDT"));
      boolean joined =
          s.isComma(at) && s.tag(next).equals("CC") && (s.finite(next + 1) || s.isVerb(next + 1));
      if (aside || joined) {
        int close = aside ? nextComma(next, end) : -1;
        if (close < 0) {
          return false;
        }
        at = close;
      } else if (s.isRelative(at)) {
        relatives++;
      } else if (s.finite(at) || s.tag(at).equals("POS") && s.isAuxiliary(at) && !subject) {
        if (relatives == 0) {
          return subject;
        }
        relatives--;
        at = Math.max(at, s.mainVerb(at));
      } else if (s.phraseAt(at).isPresent()) {
        subject = true;
        at = s.phraseAt(at).get().end() - 1;
      } else if (at > from
          && (s.is(at, ";")
              || s.is(at, ":")
              || s.isMark(at) && s.closesAt(at).isPresent() && !subject)) {
        return false;
      } else if (s.tag(at).equals("IN") && s.is(at, "that")) {
        relatives++;
      }
      at++;
    }
    return false;
  }

  private int nextComma(int from, int end) {
    for (int i = from; i < end; i++) {
      if (s.isComma(i) && !s.quoted(i)) {
        return i;
      }
    }
    return -1;
  }
}
