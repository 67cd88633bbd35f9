package org.communique.article;

import org.communique.model.Article;

/** What came of one article of the input. */
public sealed interface Input {
  /**
   * Where it stands: the file as it was named, and after a colon the line, 1-based, where it
   * matters ({@code feed.jsonl:17}).
   */
  String place();

  /** An article. */
  record Read(String place, Article article) implements Input {}

  /**
   * Something that could not be read.
   *
   * @param reason why, in one line
   */
  record Rejected(String place, String reason) implements Input {}
}
