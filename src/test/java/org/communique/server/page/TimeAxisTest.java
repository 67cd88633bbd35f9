package org.communique.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

  @Test
  void oneEarlyDateDoesNotPressTheOthersTogether() {
    TimeAxis axis = TimeAxis.of(List.of("1953-07-27", "2017-03-06", "2018-06-12"), 0, 100);
    assertEquals(1, axis.folds().size());
    assertTrue(axis.x("2018-06-12") - axis.x("2017-03-06") > 70, axis.toString());
    double strip = axis.breaks().get(0);
    assertTrue(axis.x("1953-07-27") < strip && strip < axis.x("2017-03-06"), axis.toString());
  }

  @Test
  void timesInAnEvenRowAreNotFolded() {
    List<String> years = IntStream.range(2000, 2020).mapToObj(String::valueOf).toList();
    TimeAxis axis = TimeAxis.of(years, 0, 100);
    assertEquals(List.of(), axis.folds());
    assertEquals(axis.x("2001") - axis.x("2000"), axis.x("2019") - axis.x("2018"), 0.05);
  }

  @Test
  void whatLiesBehindAFoldHasItsTime() {
    TimeAxis axis = TimeAxis.of(List.of("2016-05", "2018-06-12", "2025-11-20"), 0, 100);
    assertTrue(axis.ticks().containsKey("2025"), axis.ticks().toString());
  }

  @Test
  void timesBelowTheLineHaveRoom() {
    for (List<String> dates :
        List.of(
            List.of("2017-03-06"),
            List.of("1953-07-27", "1995", "2017-03-06", "2018-06-12"),
            List.of("2017-01", "2017-12-31"),
            List.of("1900", "2024"))) {
      TimeAxis axis = TimeAxis.of(dates, 0, 100);
      List<Double> ticks = List.copyOf(axis.ticks().values());
      assertFalse(ticks.isEmpty(), dates.toString());
      for (int i = 1; i < ticks.size(); i++) {
        assertTrue(ticks.get(i) - ticks.get(i - 1) >= 9, ticks.toString());
      }
      for (String date : dates) {
        assertTrue(axis.x(date) >= 0 && axis.x(date) <= 100, date);
      }
    }
  }
}
