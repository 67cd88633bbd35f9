package org.communique.article;

import java.util.stream.Stream;
import org.communique.lexicon.Furniture;
import org.communique.lexicon.Furniture.Sign;

/** What a line is by its own words, whatever stands around it. */
enum Look {
  COMMENTER,
  COMMENTS,
  /** Opens what comes after the article. */
  END,
  FURNITURE,
  PHOTO_LABEL,
  CREDIT,
  BYLINE,
  /** Ends as a sentence does. */
  SENTENCE,
  /** Has no full stop, but is longer than a heading or belongs to the text by other signs. */
  OPEN,
  /** A few words without a full stop: a headline, a heading, a link. */
  SHORT;

  /** Words; more than a heading has. */
  private static final int LONG = 15;

  private static final String FINAL = ".!?\u2026";
  private static final String CLOSERS = "\"')]*";

  static Look of(Line line, Furniture furniture) {
    String words = line.words();
    if (furniture.is(Sign.COMMENTER, words)) {
      return COMMENTER;
    } else if (furniture.is(Sign.COMMENTS, words)) {
      return COMMENTS;
    } else if (furniture.is(Sign.END, words)) {
      return END;
    } else if (furniture.is(Sign.FURNITURE, words)) {
      return FURNITURE;
    } else if (furniture.is(Sign.PHOTO_LABEL, words)) {
      return PHOTO_LABEL;
    } else if (furniture.is(Sign.BYLINE, words)) {
      return BYLINE;
    } else if (furniture.is(Sign.CREDIT, words)) {
      return CREDIT;
    } else if (closed(words) || hasTail(words, furniture)) {
      return SENTENCE;
    } else if (furniture.is(Sign.KEPT, words) || line.wordCount() >= LONG) {
      return OPEN;
    }
    return SHORT;
  }

  /** Whether it is text of the article or a headline or heading. */
  boolean isText() {
    return this == SENTENCE || this == OPEN || this == SHORT;
  }

  private static boolean hasTail(String words, Furniture furniture) {
    return Stream.of(Sign.TAIL, Sign.CREDIT_TAIL)
        .flatMap(s -> furniture.find(s, words).stream())
        .anyMatch(m -> closed(words.substring(0, m.start()).stripTrailing()));
  }

  /** Whether words end as a sentence does. */
  static boolean closed(String words) {
    int end = words.length();
    while (end > 0 && CLOSERS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && FINAL.indexOf(words.charAt(end - 1)) >= 0;
  }
}
