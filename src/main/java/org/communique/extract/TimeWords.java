package org.communique.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.communique.model.Range;

/**
 * Words that tell when.
 *
 * @param range its tokens
 * @param unit what they name: a day, a week, a month, a year
 * @param year 0 where not named
 * @param month 1 to 12, 0 where not named
 * @param day 1 to 31, 0 where not named
 * @param weekday the weekday, where one is named
 * @param shift distance in units from the article's date; -1 "last", 1 "next", 0 none or "this"
 * @param relative whether the article's date is needed whatever else is named
 * @param sequel whether the distance is from an event told before ("a month later")
 */
record TimeWords(
    Range range,
    Unit unit,
    int year,
    int month,
    int day,
    Optional<DayOfWeek> weekday,
    int shift,
    boolean relative,
    boolean sequel) {
  private static final List<String> COUNTS =
      List.of("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** The unit that a word names, singular or plural. */
    static Optional<Unit> of(String form) {
      boolean plural = form.endsWith("s") || form.endsWith("S");
      return singular(plural ? form.substring(0, form.length() - 1) : form);
    }

    static Optional<Unit> singular(String form) {
      for (Unit unit : values()) {
        if (unit.name().equalsIgnoreCase(form)) {
          return Optional.of(unit);
        }
      }
      return Optional.empty();
    }
  }

  static TimeWords day(Range range, int shift) {
    return new TimeWords(range, Unit.DAY, 0, 0, 0, Optional.empty(), shift, true, false);
  }

  static TimeWords unit(Range range, Unit unit, int shift) {
    return new TimeWords(range, unit, 0, 0, 0, Optional.empty(), shift, true, false);
  }

  static TimeWords distance(Range range, Unit unit, int shift, boolean sequel) {
    return new TimeWords(range, unit, 0, 0, 0, Optional.empty(), shift, true, sequel);
  }

  static TimeWords weekday(Range range, DayOfWeek day, int shift) {
    return new TimeWords(range, Unit.DAY, 0, 0, 0, Optional.of(day), shift, true, false);
  }

  static TimeWords calendar(Range range, int year, int month, int day) {
    Unit unit = day > 0 ? Unit.DAY : month > 0 ? Unit.MONTH : Unit.YEAR;
    return new TimeWords(range, unit, year, month, day, Optional.empty(), 0, false, false);
  }

  TimeWords shifted(int by) {
    return new TimeWords(range, unit, year, month, day, weekday, by, relative, sequel);
  }

  TimeWords from(int first) {
    Range wider = new Range(first, range.end());
    return new TimeWords(wider, unit, year, month, day, weekday, shift, relative, sequel);
  }

  /** How many a word counts: a number, or "a" to "ten". */
  static OptionalInt count(String form) {
    if (NUMBER.matcher(form).matches()) {
      return OptionalInt.of(Integer.parseInt(form));
    }
    int at = COUNTS.indexOf(form.toLowerCase(Locale.ROOT));
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(Math.max(1, at));
  }

  /**
   * The date as ISO 8601 writes it, as exact as the words are; nothing where they, or they and the
   * article's date, do not settle it.
   *
   * @param tense whether what they tell is past or still to come
   */
  Optional<String> iso(Optional<LocalDate> published, Tense tense) {
    if (sequel) {
      return Optional.empty();
    }
    if (year > 0) {
      return Optional.of(written(year));
    }
    if (published.isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = published.get();
    if (weekday.isPresent()) {
      return Optional.of(weekdayDate(today, tense).toString());
    }
    if (relative) {
      return switch (unit) {
        case DAY -> Optional.of(today.plusDays(shift).toString());
        case WEEK -> Optional.empty();
        case MONTH ->
            Math.abs(shift) > 1
                ? Optional.empty()
                : Optional.of(YearMonth.from(today).plusMonths(shift).toString());
        case YEAR ->
            Math.abs(shift) > 1
                ? Optional.empty()
                : Optional.of(String.valueOf(today.getYear() + shift));
      };
    }
    return nearest(today, tense == Tense.FUTURE || shift > 0);
  }

  /** What "a month later" or "two days later" is, counted from a day. */
  Optional<String> after(String iso) {
    if (!sequel || iso.length() != 10) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.parse(iso);
    return switch (unit) {
      case DAY -> Optional.of(day.plusDays(shift).toString());
      case WEEK -> Optional.empty();
      case MONTH -> Optional.of(YearMonth.from(day).plusMonths(shift).toString());
      case YEAR -> Optional.of(String.valueOf(day.getYear() + shift));
    };
  }

  /** The year of a month, or of a day of a month, that lies nearest before, or after, today. */
  private Optional<String> nearest(LocalDate today, boolean after) {
    if (day == 0) {
      YearMonth here = YearMonth.from(today);
      YearMonth same = YearMonth.of(today.getYear(), month);
      YearMonth strictly = shift < 0 && same.equals(here) ? same.minusYears(1) : same;
      YearMonth found =
          after && strictly.isBefore(here)
              ? strictly.plusYears(1)
              : !after && strictly.isAfter(here) ? strictly.minusYears(1) : strictly;
      return Optional.of(found.toString());
    }
    if (day > YearMonth.of(today.getYear(), month).lengthOfMonth()) {
      return Optional.empty();
    }
    LocalDate same = LocalDate.of(today.getYear(), month, day);
    // A day or two after the article's date is a slip of the time zone or a firm announcement.
    LocalDate found =
        after && same.isBefore(today)
            ? same.plusYears(1)
            : !after && same.isAfter(today.plusDays(1)) ? same.minusYears(1) : same;
    return Optional.of(found.toString());
  }

  private String written(int year) {
    if (month == 0) {
      return String.valueOf(year);
    }
    YearMonth of = YearMonth.of(year, month);
    boolean real = day > 0 && day <= of.lengthOfMonth();
    return real ? of.atDay(day).toString() : of.toString();
  }

  private LocalDate weekdayDate(LocalDate today, Tense tense) {
    DayOfWeek day = weekday.orElseThrow();
    if (shift > 0) {
      return today.with(TemporalAdjusters.next(day));
    }
    if (shift < 0) {
      return today.with(TemporalAdjusters.previous(day));
    }
    LocalDate next = today.with(TemporalAdjusters.nextOrSame(day));
    // "his visit on Friday", read on a Thursday, is tomorrow's.
    boolean soon = tense == Tense.OPEN && !next.isAfter(today.plusDays(2));
    return tense == Tense.FUTURE || soon ? next : today.with(TemporalAdjusters.previousOrSame(day));
  }
}
