package org.communique.model;

import java.util.List;

/**
 * An article in blocks, and those that are read in words.
 *
 * @param article the article
 * @param blocks all of its blocks in reading order, furniture too
 * @param paragraphs the blocks that are read ({@link Block.Kind#read()}), in reading order
 */
public record Document(Article article, List<Block> blocks, List<Paragraph> paragraphs) {
  public Document {
    blocks = List.copyOf(blocks);
    paragraphs = List.copyOf(paragraphs);
  }

  public String text(Span span) {
    return span.in(article.text());
  }
}
