package org.communique.extract;

import java.util.Optional;
import org.communique.lexicon.Cues;
import org.communique.model.Range;

/** The clause that a cue takes, with "that" or without. */
record ContentClauses(Syntax s, Cues cues, Extents extents) {
  /**
   * Its tokens without "that".
   *
   * @param from the token after the cue
   */
  Optional<Range> of(int from, Range sentence, int cue) {
    int end = sentence.end();
    int at = extents.adverbs(from, end);
    if (s.finite(at) && !s.quoted(at)) {
      // "which it said could fail", "a move Egypt says is needed": the subject stands before the
      // cue.
      return range(at, extents.contentEnd(at, end, cue));
    }
    int that = afterAside(extents.adjuncts(at, end), end);
    if (s.is(that, "that")
        && (s.tag(that).equals("IN")
            || s.clauseAt(that + 1, end)
            || s.opensAt(that + 1).isPresent())) {
      return range(that + 1, extents.contentEnd(that + 1, end, cue));
    }
    for (int start : new int[] {at, that}) {
      boolean begins =
          s.phraseAt(start).isPresent()
              || s.tag(start).equals("DT") && s.finite(start + 1)
              || s.isSubordinator(start)
              || s.tag(start).startsWith("W")
              || s.isMark(start) && s.phraseAt(start + 1).isPresent();
      if (begins
          && !s.is(start, "as")
          && s.clauseAt(s.isMark(start) ? start + 1 : start, end)
          && !time(start)) {
        return range(start, extents.contentEnd(start, end, cue));
      }
    }
    // "said about half of them left", "said selling it was hard": no phrase begins the clause.
    boolean gerund = s.tag(from).equals("VBG") && !cues.reports(s.word(from));
    boolean quantity =
        s.isAdverb(from)
            || s.tag(from).equals("JJR")
            || s.tag(from).equals("JJ")
            || s.isPreposition(from)
                && (s.tag(from + 1).equals("CD")
                    || s.phraseAt(from + 1).filter(s::isQuantity).isPresent());
    return (gerund || quantity) && s.clauseAt(from + 1, end)
        ? range(from, extents.contentEnd(from, end, cue))
        : Optional.empty();
  }

  /** "said, for example, that": past an aside of a few words before "that". */
  private int afterAside(int at, int end) {
    for (int i = at + 1; s.isComma(at) && i < Math.min(end, at + 5); i++) {
      if (s.isComma(i)) {
        return s.is(i + 1, "that") ? i + 1 : at;
      }
    }
    return at;
  }

  private boolean time(int at) {
    return s.phraseAt(at)
        .filter(p -> s.isTime(p) && !s.finite(p.end()))
        .filter(p -> !s.isPreposition(p.end()) && !s.is(p.end(), "to"))
        .isPresent();
  }

  private static Optional<Range> range(int from, int end) {
    return end > from ? Optional.of(new Range(from, end)) : Optional.empty();
  }
}
