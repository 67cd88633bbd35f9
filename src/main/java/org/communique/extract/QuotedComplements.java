package org.communique.extract;

import java.util.Optional;
import org.communique.model.Quotation;
import org.communique.model.Range;

/** The quotation that a cue takes: right after it, after adjuncts or an aside, or after a colon. */
record QuotedComplements(Syntax s, Extents extents) {
  Optional<Quotation> after(int from, Range sentence) {
    int at = from;
    int aside = s.isComma(at) && s.isAdverb(at + 1) && s.isComma(at + 2) ? at + 2 : at;
    int[] starts = {
      extents.adverbs(aside, sentence.end()),
      extents.adjuncts(aside, sentence.end()),
      aside(extents.adjuncts(aside, sentence.end()), sentence),
      colonAfter(aside, sentence)
    };
    for (int start : starts) {
      int i = start;
      if (s.tag(i).equals("-LRB-") && s.tag(i + 2).equals("-RRB-")) {
        i += 3;
      }
      boolean pause = s.isComma(i) || s.tag(i).equals(":");
      // 'noted the "long delays": the marks hold the whole phrase but for its determiner.
      boolean determined = s.tag(i).equals("DT") || s.tag(i).equals("PRP$");
      if (pause || determined) {
        i++;
      }
      Optional<Quotation> q = s.opensAt(i);
      if (q.isPresent()) {
        // 'said "local forces" must lead': the marks hold a part of the clause only.
        int past = s.words(q.get()).end() + 1;
        // "chants of 'no war' were heard": the verb is that of the noun before.
        boolean part = s.finite(past) && !s.isPreposition(from - 1);
        return part || s.isPreposition(past) && s.clauseAt(i + 1, sentence.end())
            ? Optional.empty()
            : q;
      }
    }
    // After a colon the quotation may open the next sentence.
    int last = sentence.end() - 1;
    if (s.is(last, ":") || s.isComma(last)) {
      return s.opensAt(sentence.end());
    }
    return Optional.empty();
  }

  /** 'said on Monday, in a letter, "…"': the quotation after an aside, where it is a sentence. */
  private int aside(int comma, Range sentence) {
    int at = s.isComma(comma) ? s.afterAside(comma, sentence.end()) : comma;
    boolean capital =
        s.opensAt(at)
            .map(s::words)
            .filter(w -> !w.isEmpty())
            .filter(w -> Character.isUpperCase(s.tokens.get(w.first()).form().charAt(0)))
            .isPresent();
    return capital ? at : comma;
  }

  /**
   * 'added a caveat: "…"': the colon after what the verb takes, where one stands before a
   * quotation.
   */
  private int colonAfter(int from, Range sentence) {
    int at = s.afterPhrase(from, sentence.end());
    return s.is(at, ":") && at > from ? at : from;
  }
}
