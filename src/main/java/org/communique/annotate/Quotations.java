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
    return block.length() > 1 && new Quotations(text, block, false).doubleAt(block.begin()) > 0;
  }

  private void pair() {
    int at = block.begin();
    while (at < block.end()) {
      char c = text.charAt(at);
      if (doubleAt(at) > 0) {
        at = canOpen(at, doubleAt(at)) ? closeDouble(at) : at + doubleAt(at);
      } else if (Normal.singleMark(c) && canOpenSingle(at)) {
        at = closeSingle(at);
      } else {
        at++;
      }
    }
  }

  /** How long the double mark here is: 1, 2 where it is typed as two single ones, 0 if none is. */
  private int doubleAt(int at) {
    if (Normal.doubleMark(text.charAt(at))) {
      return 1;
    }
    boolean two =
        at + 1 < block.end()
            && Normal.singleMark(text.charAt(at))
            && text.charAt(at) == text.charAt(at + 1);
    return two ? 2 : 0;
  }

  private int closeDouble(int open) {
    int from = open + doubleAt(open);
    for (int i = from; i < block.end(); i++) {
      int width = doubleAt(i);
      if (width > 0) {
        if (canOpen(i, width) && !canClose(i, width)) {
          // The mark before was never closed: it reaches to the end of its sentence.
          return add(open, from, sentenceEnd(from, i), 0);
        }
        if (canClose(i, width)) {
          return add(open, from, i, width);
        }
        i += width - 1;
      }
    }
    boolean wholeBlock = goesOn || open == block.begin();
    return add(open, from, wholeBlock ? block.end() : sentenceEnd(from, block.end()), 0);
  }

  private int closeSingle(int open) {
    for (int i = open + 2; i < block.end(); i++) {
      char c = text.charAt(i);
      if (doubleAt(i) > 0 || c == '\n') {
        break;
      }
      if (Normal.singleMark(c) && canClose(i, 1)) {
        return add(open, open + 1, i, 1);
      }
    }
    return open + 1;
  }

  /**
   * Adds a quotation with a closing mark of {@code width}, 0 if it has none; says where to go on.
   */
  private int add(int open, int from, int close, int width) {
    int end = close;
    int begin = from;
    while (begin < end && Normal.space(text.charAt(begin))) {
      begin++;
    }
    while (width == 0 && end > from && Normal.space(text.charAt(end - 1))) {
      end--;
    }
    if (end > begin) {
      found.add(new Quotation(new Span(open, end + width), new Span(begin, end)));
    }
    return Math.max(close + width, from);
  }

  private int sentenceEnd(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0
          && (i + 1 >= limit || Normal.space(text.charAt(i + 1)))) {
        return i + 1;
      }
    }
    return limit;
  }

  private boolean canOpen(int at, int width) {
    boolean before =
        at == block.begin()
            || Normal.space(text.charAt(at - 1))
            || "([{-/\u2013\u2014\u2026".indexOf(text.charAt(at - 1)) >= 0
            || Normal.singleMark(text.charAt(at - 1)) && !letter(at - 2)
            || gluedToSentence(at, width);
    int after = at + width;
    // A turned mark opens even where a space was typed after it.
    boolean glued = after < block.end() && !Normal.space(text.charAt(after));
    return before && after < block.end() && (glued || text.charAt(at) == '\u201c');
  }

  /** He left."We did," she said: no space after the sentence before. */
  private boolean gluedToSentence(int at, int width) {
    int after = at + width;
    return at > block.begin()
        && ".!?".indexOf(text.charAt(at - 1)) >= 0
        && after < block.end()
        && Character.isUpperCase(text.charAt(after));
  }

  private boolean canClose(int at, int width) {
    boolean before =
        at > block.begin() && (!Normal.space(text.charAt(at - 1)) || singleMarkBefore(at - 1));
    return before && !letterOrDigit(at + width);
  }

  /** 'Why?' " where a space keeps the inner mark from the outer. */
  private boolean singleMarkBefore(int space) {
    return space > block.begin() && Normal.singleMark(text.charAt(space - 1));
  }

  private boolean canOpenSingle(int at) {
    return canOpen(at, 1) && letter(at + 1) && text.charAt(at) != '\u2019';
  }

  private boolean letter(int at) {
    return at >= block.begin() && at < block.end() && Character.isLetter(text.charAt(at));
  }

  private boolean letterOrDigit(int at) {
    return at >= block.begin() && at < block.end() && Character.isLetterOrDigit(text.charAt(at));
  }
}
