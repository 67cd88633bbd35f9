package org.communique.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.model.Article;
import org.communique.model.Extraction;
import org.communique.model.Span;
import org.communique.model.Statement;
import org.junit.jupiter.api.Test;

/** How far reported speech reaches, sentence by sentence. */
class SpeechTest {
  private static final Reading READING = Reading.load().get();

  /** Speakers, mode and content of the statements of a text; a bar between the content's parts. */
  private static List<String> statements(String text) {
    Optional<String> none = Optional.empty();
    Extraction read =
        READING.apply(new Article("a", none, Optional.empty(), none, Optional.empty(), text));
    return read.statements().stream().map(s -> row(text, s)).toList();
  }

  private static String row(String text, Statement s) {
    String speakers =
        s.speakers().stream().map(m -> m.actors().get(0).label()).collect(Collectors.joining("+"));
    String content =
        s.content().stream().map((Span c) -> c.in(text)).collect(Collectors.joining(" | "));
    return speakers + " " + s.mode().name().toLowerCase(java.util.Locale.ROOT) + ": " + content;
  }

  private static void told(String text, String... rows) {
    assertEquals(List.of(rows), statements(text));
  }

  @Test
  void aClauseAroundTheReportEndsIt() {
    told(
        "Peru, which said that the ship had left the harbour, is a member of the council.",
        "Peru indirect: the ship had left the harbour");
    told(
        "The tariff, which ministers said will rise in May, will not touch Chile.",
        "ministers indirect: will rise in May");
    told(
        "While Peru said that the ship had left the harbour, Chile sent two boats.",
        "Peru indirect: the ship had left the harbour");
  }

  @Test
  void theSubjectOfTheReportDoesMore() {
    told(
        "Norway urged Peru to leave the council and has even paid for the flight.",
        "Norway indirect: leave the council");
    told(
        "Norway insists that it must remain a neutral mediator, and has paid for two meetings.",
        "Norway indirect: it must remain a neutral mediator");
    told(
        "Norway said the vote failed and closed the talks.",
        "Norway indirect: the vote failed and closed the talks");
    told(
        "Norway is offering to help Colombia and the rebels draw up a truce.",
        "Norway indirect: help Colombia and the rebels draw up a truce");
  }

  @Test
  void anotherReportBegins() {
    told(
        "Norway said the ship had sunk and Peru says the crew is safe.",
        "Norway indirect: the ship had sunk",
        "Peru indirect: the crew is safe");
    told(
        "Chile should take part in the talks, Norway said, as Peru called for an end to the row.",
        "Norway indirect: Chile should take part in the talks",
        "Peru indirect: an end to the row");
  }

  @Test
  void theReportStandsInTheMiddle() {
    told(
        "The plan, said Anna Berg, a writer in Oslo, would fail.",
        "Anna Berg indirect: The plan | would fail");
    told(
        "By the next winter, according to the ministry of Norway, prices will fall.",
        "ministry of Norway indirect: By the next winter | prices will fall");
    told(
        "\"This was our harbour,\" said Anna Berg, director of a school in Lima, \"but it is theirs.\"",
        "Anna Berg direct: This was our harbour, | but it is theirs.");
  }

  @Test
  void whatItDependsOnBelongsToIt() {
    told(
        "If the council does not vote in May, Norway said it would leave.",
        "Norway indirect: If the council does not vote in May | it would leave");
  }

  @Test
  void aQuotationIsOfWhoIsNamedBeforeItsColon() {
    told(
        "The result was no surprise to the writer Anna Berg: \"Small states gain from such talks.\"",
        "Anna Berg direct: Small states gain from such talks.");
    told(
        "Anna Berg of Oslo put it this way: \"No envoy likes an empty table.\"",
        "Anna Berg direct: No envoy likes an empty table.");
  }

  @Test
  void aTitleBeforeTheReportIsNotWhatWasSaid() {
    told(
        "On \"The Hour,\" Anna Berg said she had never \"heard of it at all.\"",
        "Anna Berg mixed: she had never \"heard of it at all.\"");
  }

  @Test
  void aGoodPartOfThePhraseIsQuoted() {
    told(
        "Norway called the long talks \"unacceptable.\"",
        "Norway mixed: the long talks \"unacceptable.\"");
    told(
        "Norway called for more \"patience\" in the talks with Peru and the other states there.",
        "Norway mixed: patience");
    told(
        "Norway pledged a \"new beginning\" with Peru.",
        "Norway mixed: a \"new beginning\" with Peru");
  }

  @Test
  void whoCountsPeopleNamesThem() {
    told(
        "About six out of 10 fishermen said the quota was fair.",
        "six out of 10 fishermen indirect: the quota was fair");
    told(
        "Many in the harbour said the treaty was a mistake.",
        "Many in the harbour indirect: the treaty was a mistake");
  }
}
