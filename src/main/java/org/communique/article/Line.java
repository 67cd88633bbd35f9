package org.communique.article;

import org.communique.model.Span;

/**
 * A line of an article's text, or several that a page's width broke.
 *
 * @param span where it stands, without white space at its ends; UTF-16 code units of the text
 * @param words its words with quotation marks and white space normalised one for one, so that
 *     offsets into it are offsets into the text less {@code span.begin()}
 * @param gap whether a blank line stands before it
 */
record Line(Span span, String words, boolean gap) {
  int wordCount() {
    return words.split(" +").length;
  }

  Line to(Line next) {
    int white = next.span.begin() - span.end();
    return new Line(span.to(next.span), words + " ".repeat(white) + next.words, gap);
  }

  /** The passage of {@code begin} to {@code end - 1} of its words. */
  Span part(int begin, int end) {
    return new Span(span.begin() + begin, span.begin() + end);
  }
}
