package org.communique.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a text is about, and what is to be done about it. */
class TopicsTest {
  private static final Topics TOPICS = Topics.load(Inflection.load());

  private static List<String> in(String text) {
    return TOPICS.in(text).stream()
        .map(h -> h.topic().label() + "=" + text.substring(h.begin(), h.end()))
        .toList();
  }

  @Test
  void theLongerPhraseCounts() {
    assertEquals(List.of("missile defence=missile defence"), in("About missile defence."));
    assertEquals(List.of("missile programme=missile"), in("About a missile."));
  }

  @Test
  void measuresAndTopicsStandSideBySide() {
    assertEquals(
        List.of("stop=freeze", "military exercises=war games"),
        in("They want to freeze war games."));
  }

  @Test
  void twoThingsMayShareAWord() {
    assertEquals(
        List.of("nuclear tests=nuclear and missile tests", "missile tests=missile tests"),
        in("About nuclear and missile tests."));
  }

  @Test
  void aMarkEndsAGap() {
    assertEquals(List.of("energy=gas pipeline"), in("nuclear, gas pipeline; test"));
  }

  @Test
  void whatOnlyLooksLikeItIsNone() {
    assertEquals(List.of(), in("He died of a heart attack."));
  }

  @Test
  void aTopicIsAPartOfOthers() {
    Topic tests = TOPICS.topic("https://w3id.org/communique/topic/nuclear-tests").orElseThrow();
    assertEquals(
        List.of("nuclear tests", "nuclear programme", "weapons programmes"),
        TOPICS.ancestors(tests).stream().map(Topic::label).toList());
  }
}
