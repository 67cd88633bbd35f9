package org.communique.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.lexicon.Furniture;
import org.communique.model.Article;
import org.communique.model.Block;

/** Lays a text out and compares its blocks. */
abstract class LayoutTests {
  static final Furniture FURNITURE = Furniture.load();

  static void holds(String expected, String text) {
    String found =
        blocks(text).stream()
            .map(b -> letter(b.kind()) + " " + b.span().in(text))
            .collect(Collectors.joining("\n"));
    String wanted =
        expected.lines().filter(l -> l.strip().length() > 1).collect(Collectors.joining("\n"));
    assertEquals(wanted, found);
  }

  static String letter(Block.Kind kind) {
    return kind == Block.Kind.COMMENT ? "R" : kind.name().substring(0, 1);
  }

  static List<Block> blocks(String text) {
    Article article =
        new Article(
            "x", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
    return Layout.blocks(article, FURNITURE);
  }
}
