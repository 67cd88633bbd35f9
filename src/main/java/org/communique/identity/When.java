package org.communique.identity;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A day, a month or a year.
 *
 * @param iso as it is written
 * @param first its first day
 * @param last its last
 */
record When(String iso, LocalDate first, LocalDate last) {
  /** Reports of something that nobody dates come within so many days of it. */
  private static final int NEWS = 5;

  /** What is planned is mostly so many days away. */
  private static final int PLANS = 21;

  /** What two dates, or their absence, say about two facts being the same. */
  enum Relation {
    SAME_DAY,
    SAME_MONTH,
    SAME_YEAR,
    NEAR,
    UNKNOWN,
    APART
  }

  /** Reads {@code 2017-07-04}, {@code 2017-07} or {@code 2017}. */
  static When of(String iso) {
    return switch (iso.split("-").length) {
      case 1 -> new When(iso, Year.parse(iso).atDay(1), Year.parse(iso).atMonth(12).atEndOfMonth());
      case 2 -> new When(iso, YearMonth.parse(iso).atDay(1), YearMonth.parse(iso).atEndOfMonth());
      default -> new When(iso, LocalDate.parse(iso), LocalDate.parse(iso));
    };
  }

  boolean isYear() {
    return iso.length() == 4;
  }

  private boolean isDay() {
    return first.equals(last);
  }

  Relation to(When other) {
    boolean apart = last.isBefore(other.first) || other.last.isBefore(first);
    if (apart) {
      // Day and night are not the same everywhere.
      boolean next = isDay() && other.isDay() && days(first, other.first) <= 1;
      return next ? Relation.NEAR : Relation.APART;
    }
    if (isYear() || other.isYear()) {
      return Relation.SAME_YEAR;
    }
    return isDay() && other.isDay() ? Relation.SAME_DAY : Relation.SAME_MONTH;
  }

  /**
   * What this date says of something that has none.
   *
   * @param story that tells it
   * @param planned whether it was yet to come then
   */
  Relation told(Story story, boolean planned) {
    return story.published().map(day -> toldOn(day, planned)).orElse(Relation.UNKNOWN);
  }

  private Relation toldOn(LocalDate day, boolean planned) {
    if (planned) {
      boolean soon = !last.isBefore(day.minusDays(1)) && !first.isAfter(day.plusDays(PLANS));
      return soon && !isYear() ? Relation.NEAR : Relation.UNKNOWN;
    }
    if (first.isAfter(day.plusDays(1))) {
      return Relation.APART;
    }
    boolean news = !first.isBefore(day.minusDays(NEWS)) && !last.isAfter(day.plusDays(1));
    return news ? Relation.NEAR : Relation.UNKNOWN;
  }

  /** What the days of two articles say of facts that have no date. */
  static Relation told(Story one, Story other) {
    boolean near =
        one.published().flatMap(d -> other.published().map(o -> days(d, o) <= NEWS)).orElse(false);
    return near ? Relation.NEAR : Relation.UNKNOWN;
  }

  static long days(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  /** The part of time under which something of a date, or told on a day, is kept. */
  static Optional<String> slot(Optional<When> date, Optional<LocalDate> told) {
    return date.map(d -> d.isYear() ? d.iso : d.iso.substring(0, 7))
        .or(() -> told.map(d -> YearMonth.from(d).toString()));
  }

  /** The parts of time under which those lie that may be the same as something of this one. */
  static Set<String> near(String slot) {
    Set<String> near = new TreeSet<>();
    near.add(slot);
    if (slot.length() == 4) {
      IntStream.rangeClosed(1, 12).forEach(m -> near.add(slot + String.format("-%02d", m)));
    } else {
      YearMonth month = YearMonth.parse(slot);
      near.add(month.minusMonths(1).toString());
      near.add(month.plusMonths(1).toString());
      near.add(slot.substring(0, 4));
    }
    return near;
  }
}
