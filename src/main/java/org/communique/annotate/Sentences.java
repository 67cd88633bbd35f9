package org.communique.annotate;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.communique.model.Quotation;
import org.communique.model.Span;

/** Sentence boundaries: the model's, mended where a quotation ends. */
final class Sentences {
  /** Letters; a shorter quotation may be a nickname: Mr. "Big Tony," a clerk. */
  private static final int SENTENCE = 20;

  private Sentences() {}

  /**
   * @param normal the block's normalised text
   * @param offset where the block begins in the article
   * @return spans into {@code normal}
   */
  static List<Span> of(
      SentenceDetectorME model, String normal, int offset, List<Quotation> quotations) {
    List<Span> found = new ArrayList<>();
    for (opennlp.tools.util.Span s : model.sentPosDetect(normal)) {
      int begin = s.getStart();
      for (Quotation q : quotations) {
        int open = q.outer().begin() - offset;
        if (begin < open && open < s.getEnd() && opensSentence(normal, q, offset)) {
          found.add(new Span(begin, lastLetter(normal, open)));
          begin = open;
        }
        int end = q.outer().end() - offset;
        if (begin < end && end < s.getEnd() && fullStopEndsQuotation(normal, q, offset)) {
          found.add(new Span(begin, end));
          begin = end;
        }
      }
      found.add(new Span(begin, s.getEnd()));
    }
    return joinLowerCase(normal, found);
  }

  /** The model often reads on after a full stop inside quotation marks. */
  private static boolean fullStopEndsQuotation(String normal, Quotation q, int offset) {
    int end = q.outer().end() - offset;
    if (normal.charAt(q.inner().end() - offset - 1) != '.') {
      return false;
    }
    int next = end;
    while (next < normal.length() && Normal.space(normal.charAt(next))) {
      next++;
    }
    return next > end
        && next < normal.length()
        && (Character.isUpperCase(normal.charAt(next)) || Normal.doubleMark(normal.charAt(next)));
  }

  /** Nor does it always stop before a mark: 'It was over. "We won," she said.' */
  private static boolean opensSentence(String normal, Quotation q, int offset) {
    int open = q.outer().begin() - offset;
    int first = q.inner().begin() - offset;
    int last = q.inner().end() - offset - 1;
    boolean stop =
        open > 2
            && Normal.space(normal.charAt(open - 1))
            && ".!?".indexOf(normal.charAt(open - 2)) >= 0
            && Character.isLetter(normal.charAt(open - 3));
    return stop
        && Character.isUpperCase(normal.charAt(first))
        && ".,!?".indexOf(normal.charAt(last)) >= 0
        && last - first > SENTENCE;
  }

  private static int lastLetter(String normal, int before) {
    int at = before;
    while (Normal.space(normal.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** No English sentence begins with a small letter: such a break is the model's error. */
  private static List<Span> joinLowerCase(String normal, List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span s : spans) {
      boolean small =
          s.begin() < s.end() && Character.isLowerCase(normal.charAt(firstLetter(normal, s)));
      if (small && !joined.isEmpty()) {
        joined.set(joined.size() - 1, joined.get(joined.size() - 1).to(s));
      } else if (s.length() > 0) {
        joined.add(s);
      }
    }
    return joined;
  }

  private static int firstLetter(String normal, Span s) {
    int at = s.begin();
    while (at < s.end() - 1 && Normal.space(normal.charAt(at))) {
      at++;
    }
    return at;
  }
}
