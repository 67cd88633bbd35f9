package org.communique.article;

import org.communique.model.Article;

/** What every article must be, whatever it was read from. */
final class Fit {
  private Fit() {}

  /**
   * The article itself.
   *
   * @throws Unreadable where its id or text cannot be kept in a graph
   */
  static Article check(Article article, int line) throws Unreadable {
    if (article.id().isBlank()) {
      throw new Unreadable(line, "the id is empty");
    }
    if (article.id().codePoints().anyMatch(Fit::unfitForId)) {
      throw new Unreadable(line, "the id holds a control character");
    }
    String text = article.text();
    if (text.codePoints().allMatch(c -> Lines.white((char) c) && c <= Character.MAX_VALUE)) {
      throw new Unreadable(line, "the text is empty");
    }
    // A literal of a graph can hold neither; only escapes of JSON can make them.
    if (text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
      throw new Unreadable(line, "the text holds a null character or half a character pair");
    }
    return article;
  }

  private static boolean unfitForId(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
