package org.communique.server.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Days along a line. A long time in which nothing happened is folded to a narrow strip, lest one
 * early date press all others together.
 *
 * @param first day at its left end, in days of the epoch
 * @param last day at its right end, later than the first
 * @param dates the days that have entries, in their order
 * @param folds the folded times, in their order
 */
record TimeAxis(
    long first, long last, List<Long> dates, List<Fold> folds, double left, double right) {
  private static final int MOST_TICKS = 10;
  private static final int SHORTEST = 20;

  /** Only a gap of so many days, and of such a share of the whole, is worth a fold. */
  private static final int SHORTEST_FOLD = 540;

  private static final double SHARE = 0.22;

  /** Of what is left between its two dates, a fold keeps this share. */
  private static final double KEPT = 0.07;

  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");

  /**
   * A time without entries.
   *
   * @param from its first day
   * @param until the day after its last
   * @param kept as how many days it is drawn
   */
  record Fold(long from, long until, double kept) {

    /** How many days before a day are not drawn. */
    double saved(long day) {
      long inside = Math.max(0, Math.min(day, until) - from);
      return inside * (1 - kept / (until - from));
    }

    boolean hides(long day) {
      return from < day && day < until;
    }
  }

  /** Whether it is a day, month or year that can be drawn. */
  static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }

  /**
   * @param dates days, months or years; at least one
   */
  static TimeAxis of(List<String> dates, double left, double right) {
    TreeSet<Long> days = new TreeSet<>(dates.stream().map(TimeAxis::day).toList());
    long span = Math.max(SHORTEST, days.last() - days.first());
    List<Long> before = new ArrayList<>();
    long shown = span;
    for (Long day : days) {
      Long next = days.higher(day);
      if (next != null && next - day > Math.max(SHORTEST_FOLD, SHARE * span)) {
        before.add(day);
        shown -= next - day;
      }
    }
    // A date keeps some room of its own beside a strip.
    long edge = Math.max(SHORTEST, shown) / 20 + 1;
    double kept = Math.max(1, shown * KEPT);
    List<Fold> folds =
        before.stream().map(d -> new Fold(d + edge, days.higher(d) - edge, kept)).toList();
    long margin = shown / 40 + 1;
    return new TimeAxis(
        days.first() - margin, days.last() + margin, List.copyOf(days), folds, left, right);
  }

  /** A month counts as its middle, a year too. */
  static long day(String date) {
    String[] parts = date.split("-");
    int year = Integer.parseInt(parts[0]);
    LocalDate day =
        switch (parts.length) {
          case 1 -> LocalDate.of(year, 7, 1);
          case 2 -> LocalDate.of(year, Integer.parseInt(parts[1]), 15);
          default -> LocalDate.of(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        };
    return day.toEpochDay();
  }

  double x(String date) {
    return x(day(date));
  }

  private double x(long day) {
    return left + (drawn(day) - drawn(first)) / (drawn(last) - drawn(first)) * (right - left);
  }

  private double drawn(long day) {
    return day - folds.stream().mapToDouble(f -> f.saved(day)).sum();
  }

  /** Where times are folded. */
  List<Double> breaks() {
    return folds.stream().map(f -> x((f.from() + f.until()) / 2)).toList();
  }

  /**
   * Years, or months where there are few years; not more than fit. Each stands at its middle, or
   * where that is not on the line, at the first entry that it has.
   *
   * @return where each stands, by its name, in order
   */
  Map<String, Double> ticks() {
    boolean years = drawn(last) - drawn(first) > 900 || !folds.isEmpty();
    TreeMap<String, Long> places = new TreeMap<>();
    for (long day : dates) {
      places.putIfAbsent(LocalDate.ofEpochDay(day).toString().substring(0, years ? 4 : 7), day);
    }
    LocalDate end = LocalDate.ofEpochDay(last);
    for (LocalDate month = LocalDate.ofEpochDay(first).withDayOfMonth(15);
        !month.isAfter(end);
        month = month.plusMonths(1)) {
      String name = month.toString().substring(0, years ? 4 : 7);
      long middle = day(name);
      if (first <= middle && middle <= last && folds.stream().noneMatch(f -> f.hides(middle))) {
        places.put(name, middle);
      }
    }
    double room = (right - left) / MOST_TICKS;
    // From the right: what happened last is to have its time below it.
    Map<String, Double> spaced = new TreeMap<>();
    double after = Double.POSITIVE_INFINITY;
    for (Map.Entry<String, Long> place : places.descendingMap().entrySet()) {
      double x = x(place.getValue());
      if (after - x >= room) {
        spaced.put(place.getKey(), x);
        after = x;
      }
    }
    return spaced;
  }
}
