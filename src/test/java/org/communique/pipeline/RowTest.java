package org.communique.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTest {
  private static final Row FOUND =
      Row.of("event", "Meeting", "met", "Xi Jinping + Vladimir Putin", "2017-07-04");

  @ParameterizedTest
  @CsvSource({
    "event",
    "event | Meeting",
    "event | * | met",
    "event | Meeting | met | Xi Jinping + Vladimir Putin | 2017-07-04",
    "event | Meeting | met | Vladimir Putin + Xi Jinping",
    "event |  Meeting|*|*|2017-07-04"
  })
  void asksForIt(String wanted) {
    assertTrue(Row.parse(wanted).matches(FOUND));
  }

  @ParameterizedTest
  @CsvSource({
    "statement",
    "event | Visit",
    "event | Meeting | met | Xi Jinping",
    "event | Meeting | met | Xi Jinping + Vladimir Putin + China",
    "event | Meeting | met | * | 2017-07",
    "event | Meeting | met | * | * | *"
  })
  void asksForAnother(String wanted) {
    assertFalse(Row.parse(wanted).matches(FOUND));
  }

  @ParameterizedTest
  @CsvSource({"read | two words, true", "noise | two words, false", "actor | two words, false"})
  void wordsInsideABlock(String wanted, boolean found) {
    Row block = Row.of("read", "There are two words in it.");
    assertTrue(Row.parse(wanted).isInsideOf(block) == found);
  }
}
