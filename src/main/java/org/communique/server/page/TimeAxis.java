package org.communique.server.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Days along a line.
 *
 * @param first day at its left end
 * @param last day at its right end, later than the first
 */
record TimeAxis(LocalDate first, LocalDate last, double left, double right) {
  private static final int MOST_TICKS = 9;
  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");

  /** Whether it is a day, month or year that can be drawn. */
  static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }

  /**
   * @param dates days, months or years; at least one
   */
  static TimeAxis of(List<String> dates, double left, double right) {
    LocalDate first = dates.stream().map(TimeAxis::day).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = dates.stream().map(TimeAxis::day).max(LocalDate::compareTo).orElseThrow();
    long days = Math.max(20, last.toEpochDay() - first.toEpochDay());
    return new TimeAxis(first.minusDays(days / 40 + 1), last.plusDays(days / 40 + 1), left, right);
  }

  /** A month counts as its middle, a year too. */
  static LocalDate day(String date) {
    String[] parts = date.split("-");
    int year = Integer.parseInt(parts[0]);
    return switch (parts.length) {
      case 1 -> LocalDate.of(year, 7, 1);
      case 2 -> LocalDate.of(year, Integer.parseInt(parts[1]), 15);
      default -> LocalDate.of(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    };
  }

  double x(String date) {
    return x(day(date));
  }

  private double x(LocalDate day) {
    double share =
        (day.toEpochDay() - first.toEpochDay()) / (double) (last.toEpochDay() - first.toEpochDay());
    return left + share * (right - left);
  }

  /** Years, or months where there are few years; not more than fit. */
  List<String> ticks() {
    List<String> ticks = new ArrayList<>();
    if (last.toEpochDay() - first.toEpochDay() > 900) {
      int step = Math.max(1, (last.getYear() - first.getYear() + MOST_TICKS) / MOST_TICKS);
      for (int year = first.getYear(); year <= last.getYear(); year++) {
        if (year % step == 0 && inside(day(year + ""))) {
          ticks.add(String.valueOf(year));
        }
      }
      return ticks;
    }
    long months = (last.toEpochDay() - first.toEpochDay()) / 30 + 1;
    int step = (int) Math.max(1, (months + MOST_TICKS) / MOST_TICKS);
    LocalDate month = first.withDayOfMonth(15);
    for (int i = 0; !month.isAfter(last); i++, month = month.plusMonths(1)) {
      if (i % step == 0 && inside(month)) {
        ticks.add(month.toString().substring(0, 7));
      }
    }
    return ticks;
  }

  private boolean inside(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
