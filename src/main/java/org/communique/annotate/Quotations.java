package org.communique.annotate;

import java.util.ArrayList;
import java.util.List;
import org.communique.model.Quotation;
import org.communique.model.Span;

/**
 * Pairs the quotation marks of a block.
 *
 * <p>Where a mark stands says whether it opens or closes; its shape does not, since articles mix
 * straight, curly and wrongly turned marks. A mark that can do neither where it stands is stray and
 * is passed over, so one bad mark costs at most its own quotation.
 */
final class Quotations {
  private final String text;
  private final Span block;
  private final boolean goesOn;
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(String text, Span block, boolean goesOn) {
    this.text = text;
    this.block = block;
    this.goesOn = goesOn;
  }

  /**
   * The outermost quotations of a block.
   *
   * @param goesOn whether the next block opens with a quotation mark, as it does where one speech
   *     runs over several paragraphs
   */
  static List<Quotation> of(String text, Span block, boolean goesOn) {
    Quotations q = new Quotations(text, block, goesOn);
    q.pair();
    return q.found;
  }

  /** Whether a block begins with a mark that opens. */
  static boolean opens(String text, Span block) {
    return block.length() > 1 && Normal.doubleMark(text.charAt(block.begin()));
  }

  private void pair() {
    int at = block.begin();
    while (at < block.end()) {
      char c = text.charAt(at);
      if (Normal.doubleMark(c) && canOpen(at)) {
        at = closeDouble(at);
      } else if (Normal.singleMark(c) && canOpenSingle(at)) {
        at = closeSingle(at);
      } else {
        at++;
      }
    }
  }

  private int closeDouble(int open) {
    for (int i = open + 1; i < block.end(); i++) {
      if (Normal.doubleMark(text.charAt(i))) {
        boolean opensAgain = canOpen(i) && !canClose(i);
        if (opensAgain) {
          // The mark before was never closed: it reaches to the end of its sentence.
          return add(open, sentenceEnd(open + 1, i), false);
        }
        if (canClose(i)) {
          return add(open, i, true);
        }
      }
    }
    boolean wholeBlock = goesOn || open == block.begin();
    return add(open, wholeBlock ? block.end() : sentenceEnd(open + 1, block.end()), false);
  }

  private int closeSingle(int open) {
    for (int i = open + 2; i < block.end(); i++) {
      char c = text.charAt(i);
      if (Normal.doubleMark(c) || c == '\n') {
        break;
      }
      if (Normal.singleMark(c) && canClose(i) && !letter(i + 1)) {
        return add(open, i, true);
      }
    }
    return open + 1;
  }

  /** Adds a quotation whose inner words end before {@code close}; says where to go on. */
  private int add(int open, int close, boolean closed) {
    int end = close;
    while (!closed && end > open + 1 && Normal.space(text.charAt(end - 1))) {
      end--;
    }
    if (end > open + 1) {
      found.add(
          new Quotation(new Span(open, closed ? end + 1 : end), new Span(open + 1, end)));
    }
    return Math.max(closed ? close + 1 : close, open + 1);
  }

  private int sentenceEnd(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0 && (i + 1 >= limit || Normal.space(text.charAt(i + 1)))) {
        return i + 1;
      }
    }
    return limit;
  }

  private boolean canOpen(int at) {
    boolean before =
        at == block.begin()
            || Normal.space(text.charAt(at - 1))
            || "([{-/\u2013\u2014\u2026".indexOf(text.charAt(at - 1)) >= 0
            || Normal.singleMark(text.charAt(at - 1)) && !letter(at - 2);
    return before && at + 1 < block.end() && !Normal.space(text.charAt(at + 1));
  }

  private boolean canClose(int at) {
    boolean before = at > block.begin() && !Normal.space(text.charAt(at - 1));
    return before && !letterOrDigit(at + 1);
  }

  private boolean canOpenSingle(int at) {
    return canOpen(at) && letter(at + 1) && text.charAt(at) != '\u2019';
  }

  private boolean letter(int at) {
    return at >= block.begin() && at < block.end() && Character.isLetter(text.charAt(at));
  }

  private boolean letterOrDigit(int at) {
    return at >= block.begin() && at < block.end() && Character.isLetterOrDigit(text.charAt(at));
  }
}
