package org.communique.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.lexicon.Furniture;
import org.communique.model.Article;
import org.communique.model.Block;
import org.communique.model.Block.Kind;

/**
 * Tells an article's own words from the page around them.
 *
 * <p>A line is judged by its words ({@link Look}), then by where it stands: above the first
 * paragraph, beside a picture, after the article's end. When in doubt a line is a paragraph.
 */
public final class Layout {
  private Layout() {}

  /**
   * The blocks of an article's text in reading order; together they hold all of it but white space,
   * and none overlaps another. Offsets are UTF-16 code units.
   *
   * @param furniture the signs of {@code ontology/furniture.ttl}
   */
  public static List<Block> blocks(Article article, Furniture furniture) {
    Page page = Page.of(article.text(), furniture);
    Set<Integer> captions = Captions.in(page);
    int first = firstParagraph(page, captions);
    Ending ending = Ending.of(page, first);
    Set<Integer> headlines = Top.headlines(page, first, article.title());
    Pieces pieces = new Pieces(page);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      Kind kind = kind(page, i, captions, first, ending, headlines);
      blocks.addAll(pieces.of(page.lines().get(i), kind));
    }
    return List.copyOf(blocks);
  }

  private static int firstParagraph(Page page, Set<Integer> captions) {
    return Page.range(0, page.size())
        .filter(i -> page.look(i) == Look.SENTENCE && !captions.contains(i))
        .filter(i -> !page.repeats().contains(i) && !Top.titular(page, i))
        .findFirst()
        .orElse(page.size());
  }

  private static Kind kind(
      Page page, int i, Set<Integer> captions, int first, Ending ending, Set<Integer> headlines) {
    if (i >= ending.comments()) {
      return page.look(i) == Look.FURNITURE || page.look(i) == Look.END
          ? Kind.FURNITURE
          : Kind.COMMENT;
    }
    if (i >= ending.article() || page.repeats().contains(i)) {
      return Kind.FURNITURE;
    }
    if (captions.contains(i)) {
      return Kind.CAPTION;
    }
    if (headlines.contains(i)) {
      return Kind.HEADLINE;
    }
    return switch (page.look(i)) {
      case BYLINE -> Kind.BYLINE;
      // A line before the article's end that only opens like a comment.
      case COMMENTER -> Kind.PARAGRAPH;
      case SENTENCE -> Kind.PARAGRAPH;
      case OPEN -> i < first ? Kind.HEADLINE : Kind.PARAGRAPH;
      default -> Kind.FURNITURE;
    };
  }
}
