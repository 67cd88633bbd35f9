package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Dots in lanes over time, ready to be drawn in a box of {@code width} by {@code height}.
 *
 * @param lanes from top to bottom
 * @param undated how many have no date, and so no dot
 */
public record Chart(
    List<Lane> lanes, List<Dot> dots, List<Tick> ticks, int width, int height, int undated) {
  static final Chart EMPTY = new Chart(List.of(), List.of(), List.of(), 0, 0, 0);

  static final int WIDE = 1000;
  private static final int NARROW = 620;
  private static final int LEFT = 170;
  private static final int RIGHT = 24;
  private static final int LANE = 34;
  private static final int TOP = 14;
  private static final int BOTTOM = 30;
  private static final double SMALLEST = 4.5;
  private static final double LARGEST = 15;

  /** A row with a name. */
  public record Lane(String label, int y) {}

  /** Some facts of one lane at one time. */
  public record Dot(double x, int y, double r, String css, String href, String title) {}

  /** A time below the chart. */
  public record Tick(double x, String label) {}

  /**
   * Something to draw.
   *
   * @param lane its name
   * @param date day, month or year; none is drawn where it is empty
   * @param href where a dot leads that stands for it alone; empty where that is as for several
   * @param title said of a dot that stands for it alone
   * @param several where a dot for several of its lane leads, with the years as from and until
   */
  record Entry(
      String lane, String css, String date, String href, Supplier<String> title, Ask several) {}

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
                shown));
      }
    }
    return of(entries, NARROW);
  }

  static Chart of(List<Entry> entries, int width) {
    List<Entry> dated = entries.stream().filter(e -> TimeAxis.isDate(e.date())).toList();
    if (dated.isEmpty()) {
      return new Chart(List.of(), List.of(), List.of(), 0, 0, entries.size());
    }
    TimeAxis axis =
        TimeAxis.of(dated.stream().map(Entry::date).toList(), left(width), width - RIGHT);
    Map<String, Integer> heights = new TreeMap<>();
    List<Lane> lanes = new ArrayList<>();
    for (Entry entry : dated) {
      if (!heights.containsKey(entry.lane())) {
        int y = TOP + LANE / 2 + LANE * lanes.size();
        heights.put(entry.lane(), y);
        lanes.add(new Lane(entry.lane(), y));
      }
    }
    Map<String, List<Entry>> groups = new TreeMap<>();
    dated.forEach(
        e ->
            groups
                .computeIfAbsent(
                    e.lane() + "|" + Math.round(axis.x(e.date()) / 4), k -> new ArrayList<>())
                .add(e));
    int largest = groups.values().stream().mapToInt(List::size).max().orElse(1);
    List<Dot> dots = new ArrayList<>();
    for (List<Entry> group : groups.values()) {
      dots.add(dot(group, largest, axis, heights.get(group.get(0).lane())));
    }
    dots.sort(Comparator.comparingInt(Dot::y).thenComparingDouble(Dot::x));
    return new Chart(
        lanes,
        dots,
        axis.ticks().stream().map(t -> new Tick(axis.x(t), t)).toList(),
        width,
        TOP + LANE * lanes.size() + BOTTOM,
        entries.size() - dated.size());
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
        group.size() == 1 && !one.href().isEmpty() ? one.href() : one.several().between(year),
        group.size() == 1
            ? one.title().get()
            : one.lane() + ", " + one.date() + " (" + group.size() + ")");
  }

  static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }

  public int bottom() {
    return height - BOTTOM;
  }

  private static int left(int width) {
    return width < WIDE ? LEFT / 2 : LEFT;
  }

  public int left() {
    return left(width);
  }

  public int right() {
    return width - RIGHT;
  }
}
