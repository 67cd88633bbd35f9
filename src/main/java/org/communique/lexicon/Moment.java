package org.communique.lexicon;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as exact as it is known.
 *
 * @param earliest the first day that it may be
 * @param latest the last; the same day where the date is known
 */
public record Moment(LocalDate earliest, LocalDate latest) {

  /**
   * Reads {@code 2017}, {@code 2017-01} or {@code 2017-01-20}.
   *
   * @throws java.time.format.DateTimeParseException if it is none of these
   */
  public static Moment of(String iso) {
    return switch (iso.length()) {
      case 4 ->
          new Moment(Year.parse(iso).atDay(1), Year.parse(iso).plusYears(1).atDay(1).minusDays(1));
      case 7 -> new Moment(YearMonth.parse(iso).atDay(1), YearMonth.parse(iso).atEndOfMonth());
      default -> new Moment(LocalDate.parse(iso), LocalDate.parse(iso));
    };
  }
}
