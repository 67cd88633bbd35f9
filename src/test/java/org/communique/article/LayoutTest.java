package org.communique.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.model.Block;
import org.junit.jupiter.api.Test;

/**
 * Pages of the kinds that the web has; H, P, C, B, F, R: headline, paragraph, caption, byline ...
 */
class LayoutTest extends LayoutTests {
  @Test
  void linksInTheMiddleDoNotEndAnArticle() {
    String paragraph =
        "The two governments have quarrelled over the river for forty years, and neither has ever"
            + " asked a court to settle the matter for good.";
    List<Block> blocks =
        blocks(
            "Two neighbours and a river\n\nThe talks began on Monday.\n\nRelated Articles\n\n"
                + "Why rivers matter\n\n"
                + Stream.of(" A", " B", " C")
                    .map(paragraph::concat)
                    .map(s -> s + ".\n\n")
                    .collect(Collectors.joining()));
    assertEquals(4, blocks.stream().filter(b -> b.kind() == Block.Kind.PARAGRAPH).count());
  }

  @Test
  void paragraphsThatLookLikeFurnitureAreKept() {
    for (String words :
        List.of(
            "“It is common ground.”",
            "By Monday, nothing had changed.",
            "Read the treaty, he told them.",
            "Share of the oil goes to Sudan, the minister said.",
            "The embassy in Kabul was closed on May 5, 2018.",
            "Comments by the minister angered Peru.",
            "Follow-up talks are planned for May.",
            "Xi arrives in Lima on Tuesday.",
            "The president said:",
            "• halt all tests for a year",
            "More from the minister was not to be had.",
            "Also on Monday, the minister resigned.",
            "Powered by oil, the country grew fast.",
            "Your country, he told the envoy, has to support our journalists.",
            "Germany and France contributed to this fund.",
            "They were reported from Aleppo to be safe.",
            "Photo opportunities were declined.",
            "Loading of the cargo began in Odessa.")) {
      String text =
          "Talks go on in Lima this week\n\nThey began on Monday.\n\n"
              + words
              + "\n\nThey went on.";
      assertTrue(
          blocks(text).stream()
              .anyMatch(b -> b.kind() == Block.Kind.PARAGRAPH && b.span().in(text).equals(words)),
          words);
    }
  }

  @Test
  void lineEndsOfEveryKindPartBlocks() {
    holds(
        "P One is here.\nP Two\u00a0is here.\nP Three is here.\nP Four is here.",
        "\uFEFFOne is here.\r\n"
            + " \u00a0\r\n"
            + "Two\u00a0is here. \u2028Three is here.\r"
            + "Four is here.\u2029");
  }

  @Test
  void linesBrokenToAPagesWidthAreOneParagraph() {
    List<Block> blocks =
        blocks(
            """
            Peru and Ecuador have settled their dispute over the river, their
            presidents said on Friday after a meeting at the border. They would
            open a bridge next year.

            Nobody else was told before.
            """);
    assertEquals(2, blocks.size());
    assertEquals(
        2,
        blocks(
"""
Peru and Ecuador have settled their dispute over the river, their
presidents said on Friday after a meeting at the border and before the year was out, as both had
promised.
Nobody else was told before.
"""
                    .replace(
                        "had\npromised", "had long promised to do,\nthough few in Lima thought so"))
            .size());
  }

  @Test
  void aSingleLineIsAParagraphAndAFewWordsAreAHeadline() {
    holds("P Peru and Ecuador have settled it.", "Peru and Ecuador have settled it.");
    holds("H Peru and Ecuador settle dispute", "Peru and Ecuador settle dispute");
  }

  @Test
  void blocksHoldAllButWhiteSpaceInOrder() {
    String text =
        "A\t\n"
            + "\u2028 “B” said. \r\n"
            + "C D\u00a0\u00a0\n\n"
            + "by AFP\n"
            + "OSLO — E.\n"
            + "(Reporting by F. Gee)\n"
            + " 1. G says:\n"
            + "H";
    int end = 0;
    for (Block block : blocks(text)) {
      assertTrue(block.span().begin() >= end && block.span().length() > 0);
      assertTrue(
          text.substring(end, block.span().begin()).chars().allMatch(c -> Lines.white((char) c)));
      end = block.span().end();
    }
    assertTrue(text.substring(end).chars().allMatch(c -> Lines.white((char) c)));
  }

  @Test
  void aLongLineIsReadInTimeThatGrowsWithItsLength() {
    String text =
        "The envoy of Peru, Ann Lee, said By Ann Lee and Juan Ortiz, ".repeat(20_000) + ".";
    long begin = System.nanoTime();
    assertEquals(1, blocks(text).size());
    assertTrue(System.nanoTime() - begin < 5_000_000_000L);
  }
}
