package org.communique.article;

import java.util.stream.IntStream;
import org.communique.lexicon.Furniture.Sign;

/**
 * Where an article is over.
 *
 * @param article the first line after the article, or the number of lines
 * @param comments the first line of readers' comments, or the number of lines
 */
record Ending(int article, int comments) {
  /** So many paragraphs of so many words after a line say that the article goes on behind it. */
  private static final int PARAGRAPHS = 3;

  private static final int PARAGRAPH_WORDS = 20;

  /** An article that is over before that part of its page has rarely ended. */
  private static final double EARLY = 0.6;

  /** Appeals stand behind that part of a page. */
  private static final double LATE = 0.4;

  /**
   * The ending of a page.
   *
   * @param first the first paragraph of the article
   */
  static Ending of(Page page, int first) {
    int comments =
        Page.range(first + 1, page.size())
            .filter(i -> comments(page, i))
            .findFirst()
            .orElse(page.size());
    int end =
        Page.range(first + 1, comments)
            .filter(i -> ends(page, i, comments) || appeals(page, i))
            .findFirst()
            .orElse(comments);
    return new Ending(end, comments);
  }

  private static boolean comments(Page page, int i) {
    return switch (page.look(i)) {
      case COMMENTER -> true;
      case COMMENTS -> !goesOn(page, i, page.size()) || said(page, i + 1);
      case END, FURNITURE -> false;
      default -> isBareCommenter(page, i) && bareCommenters(page, i).count() > 1;
    };
  }

  private static boolean said(Page page, int i) {
    return i < page.size() && (page.look(i) == Look.COMMENTER || isBareCommenter(page, i));
  }

  private static boolean isBareCommenter(Page page, int i) {
    return page.furniture().is(Sign.BARE_COMMENTER, page.words(i));
  }

  /** Where readers may speak from a line on: what they say is no quotation. */
  private static IntStream bareCommenters(Page page, int from) {
    return Page.range(from, page.size() - 1)
        .filter(i -> isBareCommenter(page, i) && !page.words(i + 1).startsWith("\""));
  }

  private static boolean ends(Page page, int i, int end) {
    return page.look(i) == Look.END && !goesOn(page, i, end);
  }

  private static boolean goesOn(Page page, int i, int end) {
    return page.depth(i) < EARLY
        && Page.range(i + 1, end)
                .filter(j -> page.look(j) == Look.SENTENCE)
                .filter(j -> page.lines().get(j).wordCount() >= PARAGRAPH_WORDS)
                .count()
            >= PARAGRAPHS;
  }

  private static boolean appeals(Page page, int i) {
    if (page.depth(i) < LATE) {
      return false;
    }
    boolean opens = page.furniture().is(Sign.APPEAL, page.words(i));
    boolean follows = i + 1 < page.size() && appeal(page.words(i + 1), page);
    return appeal(page.words(i), page) || (opens && (follows || page.look(i) != Look.SENTENCE));
  }

  private static boolean appeal(String words, Page page) {
    return words.indexOf('"') < 0
        && page.furniture().count(Sign.TO_READER, words) > 1
        && page.furniture().count(Sign.GIVING, words) > 0;
  }
}
