package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.lexicon.Cue;
import org.communique.model.Mention;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Statement;
import org.communique.model.Statement.Mode;

/** What the ways to report speech share: its statement, and what may stand around it. */
final class Telling {
  private final Syntax s;

  Telling(Syntax syntax) {
    this.s = syntax;
  }

  /** Past what may come before a quotation that is still a whole sentence: "But", "And yet". */
  int lead(int first) {
    int at = first;
    while (s.tag(at).equals("CC") || s.isAdverb(at) && !s.isSubordinator(at + 1) || s.isComma(at)) {
      at++;
    }
    return at;
  }

  /** ", he said, adding …": what follows the comma tells of the speaker and not of the matter. */
  boolean remark(int at) {
    return s.tag(at).equals("VBG")
        || s.tag(at).equals("VBN")
        || s.isRelative(at)
        || s.is(at, "as")
        || s.is(at, "while")
        || s.is(at, "according");
  }

  Mode mode(List<Span> content) {
    boolean quoted =
        s.paragraph.quotations().stream()
            .anyMatch(q -> content.stream().anyMatch(c -> c.overlaps(q.outer())));
    return quoted ? Mode.MIXED : Mode.INDIRECT;
  }

  int nextComma(int from, int end) {
    int at = from;
    while (at < end && !s.isComma(at)) {
      at++;
    }
    return at;
  }

  Statement make(
      List<Span> content,
      Mode mode,
      int cueAt,
      Cue cue,
      List<Mention> speakers,
      List<Mention> addressees) {
    int cueEnd = Math.max(cueAt + 1, s.after(cueAt, cue));
    Span cueSpan = s.span(cueAt, cueEnd);
    Span all = s.paragraph.span(s.paragraph.sentenceOf(cueAt));
    for (Span c : content) {
      Range words = s.paragraph.tokensIn(c);
      if (!words.isEmpty()) {
        all = all.to(s.paragraph.span(s.paragraph.sentenceOf(words.first())));
        all = all.to(s.paragraph.span(s.paragraph.sentenceOf(words.end() - 1)));
      }
    }
    return new Statement(
        content,
        mode,
        Optional.of(
            new org.communique.model.Cue(
                cueSpan, cue.id(), cue.act(), cue.certainty(), cue.polarity())),
        speakers,
        addressees,
        all);
  }
}
