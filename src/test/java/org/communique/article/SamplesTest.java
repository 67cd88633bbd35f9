package org.communique.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.lexicon.Furniture;
import org.communique.model.Article;
import org.communique.model.Block;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SamplesTest {
  private static final Furniture FURNITURE = Furniture.load();

  @Test
  void thereAreSix() {
    assertEquals(6, read().size());
  }

  @TestFactory
  Stream<DynamicTest> eachTellsItsDateAndOpensWithItsTitle() {
    return read().stream()
        .map(input -> dynamicTest(input.place(), () -> check(((Input.Read) input).article())));
  }

  private static List<Input> read() {
    Path folder = Path.of("src/main/resources/org/communique/samples");
    try (Stream<Input> inputs = Articles.read(List.of(folder), Optional.empty())) {
      return inputs.toList();
    }
  }

  private static void check(Article article) {
    List<Block> blocks = Layout.blocks(article, FURNITURE);
    assertTrue(article.published().isPresent());
    assertEquals(Optional.of("Communiqué samples"), article.publisher());
    assertEquals(Block.Kind.HEADLINE, blocks.get(0).kind());
    assertEquals(article.title(), Optional.of(blocks.get(0).span().in(article.text())));
    assertTrue(blocks.stream().anyMatch(b -> !b.kind().read()), "shows nothing that is left out");
    assertTrue(
        blocks.stream()
            .filter(b -> b.kind().tells())
            .noneMatch(b -> b.span().in(article.text()).toLowerCase().contains("sample")),
        "the desk's own words are read");
  }
}
