package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Dots in lanes over time. Widths are in percent of whatever room there is, heights in pixels: so a
 * drawing fits a phone and its letters stay as large as others.
 *
 * @param lanes from top to bottom
 * @param breaks where a time in which nothing happened is folded to a strip
 * @param undated how many have no date, and so no dot
 */
public record Chart(
    List<Lane> lanes,
    List<Dot> dots,
    List<Tick> ticks,
    List<Double> breaks,
    int height,
    int undated) {
  static final Chart EMPTY = new Chart(List.of(), List.of(), List.of(), List.of(), 0, 0);

  private static final double LEFT = 2;
  private static final double RIGHT = 98;
  private static final int LANE = 42;
  private static final int TOP = 30;
  private static final int BOTTOM = 26;
  private static final double SMALLEST = 4.5;
  private static final double LARGEST = 12;

  /** Entries nearer to each other than this, in percent, are one dot. */
  private static final double NEAR = 0.6;

  /** A row with a name above it. */
  public record Lane(String label, int y) {}

  /** Some facts of one lane at one time. */
  public record Dot(double x, int y, double r, String css, String href, String title) {}

  /**
   * A time below the chart.
   *
   * @param css {@code minor} where it may be left away on a narrow screen
   */
  public record Tick(double x, String label, String css) {}

  /**
   * Something to draw.
   *
   * @param lane its name
   * @param date day, month or year; none is drawn where it is empty
   * @param href where a dot leads that stands for it alone; empty where that is as for several
   * @param title said of a dot that stands for it alone
   * @param several where a dot for several of its lane leads, by their year
   */
  record Entry(
      String lane,
      String css,
      String date,
      String href,
      Supplier<String> title,
      Function<String, String> several) {}

  static Chart ofAspects(Map<Aspect, List<Dated>> facts, Ask ask) {
    List<Entry> entries = new ArrayList<>();
    for (Aspect aspect :
        List.of(Aspect.SAID, Aspect.PROPOSED, Aspect.ASKED, Aspect.ANSWERED, Aspect.EVENTS)) {
      Ask shown = new Ask(ask.path(), Map.of("show", aspect.key()));
      for (Dated fact : facts.get(aspect)) {
        entries.add(
            new Entry(
                aspect.key(),
                aspect.kind().key(),
                fact.date(),
                "",
                () -> aspect.key() + ", " + fact.date(),
                year -> shown.with("year", year)));
      }
    }
    return of(entries);
  }

  static Chart of(List<Entry> entries) {
    List<Entry> dated = entries.stream().filter(e -> TimeAxis.isDate(e.date())).toList();
    if (dated.isEmpty()) {
      return new Chart(List.of(), List.of(), List.of(), List.of(), 0, entries.size());
    }
    TimeAxis axis = TimeAxis.of(dated.stream().map(Entry::date).toList(), LEFT, RIGHT);
    Map<String, Integer> heights = new HashMap<>();
    List<Lane> lanes = new ArrayList<>();
    Map<String, List<Entry>> groups = new TreeMap<>();
    for (Entry entry : dated) {
      if (!heights.containsKey(entry.lane())) {
        int y = TOP + LANE * lanes.size();
        heights.put(entry.lane(), y);
        lanes.add(new Lane(entry.lane(), y));
      }
      String place = entry.lane() + "|" + Math.round(axis.x(entry.date()) / NEAR);
      groups.computeIfAbsent(place, k -> new ArrayList<>()).add(entry);
    }
    int largest = groups.values().stream().mapToInt(List::size).max().orElse(1);
    List<Dot> dots = new ArrayList<>();
    for (List<Entry> group : groups.values()) {
      dots.add(dot(group, largest, axis, heights.get(group.get(0).lane())));
    }
    dots.sort(Comparator.comparingInt(Dot::y).thenComparingDouble(Dot::x));
    return new Chart(
        lanes,
        dots,
        ticks(axis),
        axis.breaks().stream().map(Chart::round).toList(),
        TOP + LANE * (lanes.size() - 1) + (int) LARGEST + BOTTOM,
        entries.size() - dated.size());
  }

  private static List<Tick> ticks(TimeAxis axis) {
    List<Tick> ticks = new ArrayList<>();
    axis.ticks()
        .forEach(
            (time, x) -> ticks.add(new Tick(round(x), time, ticks.size() % 2 == 0 ? "" : "minor")));
    return ticks;
  }

  private static Dot dot(List<Entry> group, int largest, TimeAxis axis, int y) {
    Entry one = group.get(0);
    double step = Math.min(2.4, (LARGEST - SMALLEST) / Math.sqrt(Math.max(1, largest - 1)));
    double radius = SMALLEST + step * Math.sqrt(group.size() - 1.0);
    String year = one.date().substring(0, 4);
    return new Dot(
        round(axis.x(one.date())),
        y,
        round(radius),
        one.css(),
        group.size() == 1 && !one.href().isEmpty() ? one.href() : one.several().apply(year),
        group.size() == 1
            ? one.title().get()
            : one.lane() + ", " + one.date() + " (" + group.size() + ")");
  }

  static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }

  public int bottom() {
    return height - BOTTOM + 6;
  }
}
