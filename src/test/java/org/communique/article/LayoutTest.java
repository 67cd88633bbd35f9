package org.communique.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.lexicon.Furniture;
import org.communique.model.Article;
import org.communique.model.Block;
import org.junit.jupiter.api.Test;

/**
 * Pages of the kinds that the web has; H, P, C, B, F, R: headline, paragraph, caption, byline ...
 */
class LayoutTest {
  private static final Furniture FURNITURE = Furniture.load();

  @Test
  void agencyPage() {
    holds(
        """
        H Norway offers to host talks between Colombia and rebels
        B
        B OSLO
        P Norway said on Tuesday it would host talks between Colombia and the rebels in May.

        P "We are ready," Foreign Minister Borge Brende said.

        F THE LONG ROAD

        P The two sides have met in Havana since 2012.
        F (Reporting by Ann Lee; Editing by Juan Ortiz)

        F Our Standards: The Example Trust Principles.
        """,
        """
        Norway offers to host talks between Colombia and rebels

        OSLO Norway said on Tuesday it would host talks between Colombia and the rebels in May.

        "We are ready," Foreign Minister Borge Brende said.

        THE LONG ROAD

        The two sides have met in Havana since 2012. (Reporting by Ann Lee; Editing by Juan Ortiz)

        Our Standards: The Example Trust Principles.
        """);
  }

  @Test
  void agencyPageOfTheWebWithPicturesFirst() {
    holds(
        """
        H Norway offers to host talks
        B Reuters Staff
        B 3 Min Read
        C Norway's foreign minister attends a meeting in Havana, Cuba, May 5, 2016.
        F REUTERS/Jan Example
        B OSLO (Reuters) -
        P Norway said it would host talks.
        C FILE PHOTO: A rebel looks on in Bogota, Colombia, May 5, 2016.
        F REUTERS/Ana Example/File Photo
        P Both sides accepted.
        F Reporting by Ann Lee; Editing by Juan Ortiz
        """,
"""
Norway offers to host talks
Reuters Staff
3 Min Read

Norway's foreign minister attends a meeting in Havana, Cuba, May 5, 2016. REUTERS/Jan Example
OSLO (Reuters) - Norway said it would host talks.
FILE PHOTO: A rebel looks on in Bogota, Colombia, May 5, 2016. REUTERS/Ana Example/File Photo
Both sides accepted.
Reporting by Ann Lee; Editing by Juan Ortiz
""");
  }

  @Test
  void newspaperPageWithButtonsInTheMiddle() {
    holds(
        """
        F Advertisement
        F World
        H Canada Recalls Its Ambassador From Venezuela
        B By ANN LEE and JUAN ORTIZ
        B MAY 5, 2018
        F Photo
        C The Canadian embassy in Caracas last week.
        F Credit
        F Ana Example for The New York Times
        B OTTAWA —
        P Canada recalled its ambassador from Venezuela on Friday.
        F Continue reading the main story
        P It gave no date for a return.
        F Newsletter Sign Up
        F Thank you for subscribing.
        P “We had no choice,” the foreign minister, Chrystia Freeland, told Parliament.
        F Ann Lee reported from Ottawa, and Juan Ortiz from Caracas.
        F A version of this article appears in print on May 6, 2018, on Page A4.
        F Order Reprints | Today's Paper | Subscribe
        """,
        """
        Advertisement

        World

        Canada Recalls Its Ambassador From Venezuela

        By ANN LEE and JUAN ORTIZ
        MAY 5, 2018

        Photo

        The Canadian embassy in Caracas last week.

        Credit
        Ana Example for The New York Times
        OTTAWA — Canada recalled its ambassador from Venezuela on Friday.

        Continue reading the main story

        It gave no date for a return.

        Newsletter Sign Up

        Thank you for subscribing.

        “We had no choice,” the foreign minister, Chrystia Freeland, told Parliament.

        Ann Lee reported from Ottawa, and Juan Ortiz from Caracas.

        A version of this article appears in print on May 6, 2018, on Page A4.

        Order Reprints | Today's Paper | Subscribe
        """);
  }

  @Test
  void broadcasterPageWithTheCreditBeforeTheCaption() {
    holds(
        """
        H Chad expels envoy of Sudan
        B 3 hours ago
        B Ann Lee, BBC News, Nairobi
        F Getty Images
        C The two presidents shake hands at an earlier meeting
        P Chad has expelled the ambassador of Sudan.
        P It is a matter of respect.
        F Image source, Reuters
        C Sudan's embassy in the capital has been closed for a week
        P Sudan said it regretted the decision.
        F More on this story
        F Why Chad and Sudan do not talk
        """,
        """
        Chad expels envoy of Sudan

        3 hours ago

        Ann Lee, BBC News, Nairobi

        Getty Images

        The two presidents shake hands at an earlier meeting

        Chad has expelled the ambassador of Sudan.

        It is a matter of respect.

        Image source, Reuters

        Sudan's embassy in the capital has been closed for a week

        Sudan said it regretted the decision.

        More on this story

        Why Chad and Sudan do not talk
        """);
  }

  @Test
  void radioPageThatSaysItsCaptionsTwice() {
    holds(
        """
        H Peru and Ecuador settle their border dispute
        B May 5, 2018 5:12 PM ET
        F Ann Lee
        F 3-Minute Listen
        C The presidents of Peru and Ecuador met at the border on Friday.
        F The presidents of Peru and Ecuador met at the border on Friday.
        F Ana Example/AFP via Getty Images
        F hide caption
        F toggle caption
        F Ana Example/AFP via Getty Images
        B LIMA, Peru —
        P Peru and Ecuador have settled their dispute.
        P NATO had no part in it.
        """,
        """
        Peru and Ecuador settle their border dispute

        May 5, 2018 5:12 PM ET

        Ann Lee

        3-Minute Listen

        The presidents of Peru and Ecuador met at the border on Friday.

        The presidents of Peru and Ecuador met at the border on Friday.

        Ana Example/AFP via Getty Images

        hide caption

        toggle caption

        Ana Example/AFP via Getty Images

        LIMA, Peru — Peru and Ecuador have settled their dispute.

        NATO had no part in it.
        """);
  }

  @Test
  void blogWithReadersWhoSpeak() {
    holds(
        """
        F Home » World » Peru and Ecuador settle their border dispute
        H Peru and Ecuador settle their border dispute
        B Posted on May 5, 2018 by admin
        P Peru and Ecuador have settled their dispute, their presidents said.
        P “It is done.”
        F Filed under: Andes
        R 3 Responses to “Peru and Ecuador settle their border dispute”
        R Hilda says:
        R May 6, 2018 at 3:10 am
        R They should have done so years ago. Ecuador told Peru as much.
        F Reply
        F Leave a Reply
        F Cancel reply
        """,
        """
        Home » World » Peru and Ecuador settle their border dispute

        Peru and Ecuador settle their border dispute

        Posted on May 5, 2018 by admin

        Peru and Ecuador have settled their dispute, their presidents said.

        “It is done.”

        Filed under: Andes

        3 Responses to “Peru and Ecuador settle their border dispute”

        Hilda says:

        May 6, 2018 at 3:10 am

        They should have done so years ago. Ecuador told Peru as much.

        Reply

        Leave a Reply

        Cancel reply
        """);
  }

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

  private static void holds(String expected, String text) {
    String found =
        blocks(text).stream()
            .map(b -> letter(b.kind()) + " " + b.span().in(text))
            .collect(Collectors.joining("\n"));
    String wanted =
        expected.lines().filter(l -> l.strip().length() > 1).collect(Collectors.joining("\n"));
    assertEquals(wanted, found);
  }

  private static String letter(Block.Kind kind) {
    return kind == Block.Kind.COMMENT ? "R" : kind.name().substring(0, 1);
  }

  private static List<Block> blocks(String text) {
    Article article =
        new Article(
            "x", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
    return Layout.blocks(article, FURNITURE);
  }
}
