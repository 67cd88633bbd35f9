package org.communique.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.lexicon.Lexicon;
import org.communique.model.Document;
import org.communique.model.Event;
import org.junit.jupiter.api.Test;

/** Events of sentences whose tags and phrases are written by hand. */
class EventsTest {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final Events EVENTS = new Events(LEXICON.eventTypes(), LEXICON.authority());

  private static List<String> events(String sentence) {
    Written written = Written.sentence(sentence);
    Document document = written.document("2020-06-10");
    List<Sentence> sentences =
        document.paragraphs().stream()
            .flatMap(p -> new Syntax(p, LEXICON).sentences().stream())
            .toList();
    return EVENTS.find(sentences, written.cast(), document.article().published()).stream()
        .map(e -> row(document, e))
        .toList();
  }

  private static String row(Document document, Event e) {
    String who =
        e.participants().stream()
            .map(p -> p.role() + " " + p.mention().actors().get(0).label())
            .collect(Collectors.joining(", "));
    return e.type()
        + " | "
        + document.text(e.trigger())
        + " | "
        + who
        + " | "
        + e.date().map(Event.When::iso).orElse("-")
        + " | "
        + e.place().map(Event.Where::key).orElse("-")
        + " | "
        + e.status();
  }

  @Test
  void subjectActsAndObjectSuffers() {
    assertEquals(
        List.of("Attack | invaded | AGENT Iraq, RECIPIENT Kuwait | 1990-08-02 | - | ACTUAL"),
        events(
            "[*Iraq/NNP*] invaded/VBD [*Kuwait/NNP*] on/IN [Aug./NNP] [2/CD] ,/, [1990/CD] ./."));
  }

  @Test
  void aPassiveTurnsThemRound() {
    assertEquals(
        List.of("Attack | invaded | AGENT Iraq, RECIPIENT Kuwait | - | - | ACTUAL"),
        events("[*Kuwait/NNP*] was/VBD invaded/VBN by/IN [*Iraq/NNP*] ./."));
  }

  @Test
  void whatHangsOnAPrepositionDoesNotAct() {
    assertEquals(
        List.of("Attack | invaded | AGENT Rwanda, RECIPIENT Congo | - | kenya | ACTUAL"),
        events(
            "[*Rwanda/NNP*] during/IN [the/DT rain/NN] in/IN [*Kenya/NNP*] invaded/VBD"
                + " [*Congo/NNP*] ./."));
  }

  @Test
  void aboutANumberIsNoPreposition() {
    assertEquals(
        List.of("Attack | invaded | AGENT Cubans, RECIPIENT Angola | - | - | ACTUAL"),
        events("About/IN [300/CD *Cubans/NNPS*] invaded/VBD [*Angola/NNP*] ./."));
  }

  @Test
  void aClauseMayStandBetweenWhoActsAndTheVerb() {
    assertEquals(
        List.of("Attack | invaded | AGENT Rwanda, RECIPIENT Congo | - | - | ACTUAL"),
        events(
            "[*Rwanda/NNP*] ,/, [an/DT ally/NN] of/IN [*Kenya/NNP*] ,/, invaded/VBD"
                + " [*Congo/NNP*] ./."));
  }

  @Test
  void whoHoldsTalksTakesPart() {
    assertEquals(
        List.of("Meeting | talks | PARTICIPANT Egypt, PARTICIPANT Israel | - | taba | ACTUAL"),
        events("[*Egypt/NNP*] held/VBD [talks/NNS] with/IN [*Israel/NNP*] in/IN [Taba/NNP] ./."));
  }

  @Test
  void whatWillBeIsPlannedAndLiesAhead() {
    assertEquals(
        List.of("Visit | visit | AGENT Pope, RECIPIENT Malta | 2020-06-12 | - | PLANNED"),
        events("[*Pope/NNP*] will/MD visit/VB [*Malta/NNP*] on/IN [Friday/NNP] ./."));
  }

  @Test
  void whatIsDeniedOrCalledOffSaysSo() {
    assertEquals(
        List.of("Attack | attacked | AGENT Rwanda, RECIPIENT Congo | - | - | DENIED"),
        events(
            "[*Rwanda/NNP*] denied/VBD that/IN [*Rwanda/NNP*] had/VBD attacked/VBN"
                + " [*Congo/NNP*] ./."));
    assertEquals(
        List.of("Summit | summit | PARTICIPANT Peru | - | - | CALLED_OFF"),
        events("[*Peru/NNP*] cancelled/VBD [the/DT summit/NN] with/IN [*Peru/NNP*] ./."));
  }

  @Test
  void whatIsAskedForOrPossibleIsNone() {
    assertEquals(
        List.of(), events("[*Chile/NNP*] proposed/VBD [talks/NNS] with/IN [*Bolivia/NNP*] ./."));
    assertEquals(
        List.of(), events("[*Chile/NNP*] may/MD hold/VB [talks/NNS] with/IN [*Bolivia/NNP*] ./."));
    assertEquals(
        List.of(),
        events("If/IN [*Iran/NNP*] invades/VBZ [*Iraq/NNP*] ,/, [prices/NNS] will/MD rise/VB ./."));
    assertEquals(List.of(), events("[*Mali/NNP*] did/VBD not/RB attack/VB [*Niger/NNP*] ./."));
    assertEquals(
        List.of(),
        events(
            "[*Norway/NNP*] called/VBD for/IN [a/DT moratorium/NN] on/IN [nuclear/JJ tests/NNS]"
                + " ./."));
  }

  @Test
  void aModalBelongsToTheVerbAfterIt() {
    assertEquals(
        List.of("Attack | attacked | AGENT Niger | - | - | ACTUAL"),
        events("[The/DT town/NN] [*Niger/NNP*] attacked/VBD will/MD fall/VB ./."));
  }

  @Test
  void noLongerNegatesAndNotOnlyDoesNot() {
    assertEquals(List.of(), events("[*Mali/NNP*] no/RB longer/RB attacked/VBD [*Niger/NNP*] ./."));
    assertEquals(
        List.of(), events("[*Mali/NNP*] never/RB openly/RB attacked/VBD [*Niger/NNP*] ./."));
    assertEquals(
        List.of("Attack | attacked | AGENT Mali, RECIPIENT Niger | - | - | ACTUAL"),
        events("[*Mali/NNP*] not/RB only/RB attacked/VBD [*Niger/NNP*] ./."));
  }

  @Test
  void aWordBeforeItsHeadNamesSomethingElse() {
    assertEquals(
        List.of(), events("[The/DT sanctions/NNS committee/NN] met/VBD [the/DT press/NN] ./."));
  }

  @Test
  void oneOccasionIsOneEvent() {
    List<String> told =
        events(
            "[*Cuba/NNP*] held/VBD [talks/NNS] with/IN [*Spain/NNP*] and/CC [the/DT talks/NNS]"
                + " ended/VBD ./.");
    assertEquals(1, told.size(), told.toString());
  }

  @Test
  void aDateOfSomethingElseIsLeftAlone() {
    assertEquals(
        List.of("Attack | invaded | AGENT Iraq, RECIPIENT Kuwait | - | - | ACTUAL"),
        events(
            "[*Iraq/NNP*] invaded/VBD [*Kuwait/NNP*] ,/, [a/DT neighbour/NN] since/IN [1961/CD]"
                + " ./."));
  }
}
