package org.communique.server.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
  private static final List<String> OFFERS =
      List.of("text/html", "text/turtle", "application/trig");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|text/html",
        "*/*|text/html",
        "text/turtle|text/turtle",
        "TEXT/Turtle; charset=utf-8|text/turtle",
        "text/html;q=0.4, text/turtle;q=0.5|text/turtle",
        "text/*;q=0.4, application/trig;q=0.3|text/html",
        "text/*;q=0.4, text/html;q=0.1|text/turtle",
        "application/*|application/trig",
        "*/*;q=0.1, text/html;q=0|text/turtle",
        "nonsense, text/turtle;q=abc, application/trig;q=0.01|application/trig"
      })
  void theBestOfferIsTaken(String header, String best) {
    assertEquals(Optional.of(best), Accept.parse(header).best(OFFERS, t -> t));
  }

  @Test
  void whereNothingFitsNothingIsTaken() {
    assertEquals(Optional.empty(), Accept.parse("image/png").best(OFFERS, t -> t));
    assertEquals(Optional.empty(), Accept.parse("text/html;q=0").best(OFFERS, t -> t));
  }

  @Test
  void aQualityKeepsWithinItsBounds() {
    assertEquals(1, Accept.parse("text/html;q=7").quality("text/html"));
    assertEquals(0, Accept.parse("text/html;q=-1").quality("text/html"));
  }
}
