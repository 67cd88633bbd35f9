package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * The busiest actors on a circle, with a line for each relation, ready to be drawn in a box of
 * {@link #WIDTH} by {@link #HEIGHT}. Those who have most to do with each other stand side by side.
 */
public record RelationMap(List<Spot> spots, List<Line> lines) {
  public static final int WIDTH = 900;
  public static final int HEIGHT = 680;

  private static final int MOST = 26;
  private static final int LINES = 160;
  private static final double RADIUS = 250;
  private static final int LONGEST_LABEL = 26;

  /** Names above and below the circle would run into each other. */
  private static final double STAGGER = 18;

  /**
   * An actor on the circle.
   *
   * @param right whether the name stands to the right of the dot
   */
  public record Spot(
      ActorLink actor,
      String label,
      double x,
      double y,
      double r,
      double tx,
      double ty,
      boolean right) {}

  /**
   * A relation between two of them, as a curve.
   *
   * @param from path of the actor that it begins with
   * @param to path of the actor that it ends with
   */
  public record Line(
      String relation, String path, double width, String title, String from, String to) {}

  static RelationMap of(View view, List<Map.Entry<RelationsPage.Edge, Integer>> edges) {
    Map<Node, Integer> degrees = new HashMap<>();
    Map<Set<Node>, Integer> pairs = new HashMap<>();
    edges.forEach(
        e -> {
          degrees.merge(e.getKey().source(), e.getValue(), Integer::sum);
          degrees.merge(e.getKey().target(), e.getValue(), Integer::sum);
          pairs.merge(Set.of(e.getKey().source(), e.getKey().target()), e.getValue(), Integer::sum);
        });
    List<Node> busiest =
        degrees.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Node, Integer> e) -> -e.getValue())
                    .thenComparing(e -> e.getKey().getURI()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    Map<Node, Spot> spots = new LinkedHashMap<>();
    List<Node> order = order(busiest, pairs);
    int largest = busiest.isEmpty() ? 1 : degrees.get(busiest.get(0));
    for (int i = 0; i < order.size(); i++) {
      double angle = 2 * Math.PI * (i + 0.5) / order.size() - Math.PI / 2;
      Node node = order.get(i);
      spots.put(
          node,
          spot(
              view,
              node,
              angle,
              i % 2 * STAGGER,
              4 + 12 * Math.sqrt(degrees.get(node) / (double) largest)));
    }
    int most = edges.isEmpty() ? 1 : edges.get(0).getValue();
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<RelationsPage.Edge, Integer> edge : edges) {
      Spot from = spots.get(edge.getKey().source());
      Spot to = spots.get(edge.getKey().target());
      if (from != null && to != null && lines.size() < LINES) {
        RelationsPage.Row row = RelationsPage.row(view, edge.getKey(), edge.getValue());
        lines.add(line(from, to, row, most));
      }
    }
    return new RelationMap(List.copyOf(spots.values()), lines);
  }

  /** A chain: after each actor the one of those left that has most to do with it. */
  private static List<Node> order(List<Node> busiest, Map<Set<Node>, Integer> pairs) {
    Set<Node> left = new LinkedHashSet<>(busiest);
    List<Node> order = new ArrayList<>();
    while (!left.isEmpty()) {
      Node last = order.isEmpty() ? null : order.get(order.size() - 1);
      Node next = left.iterator().next();
      for (Node node : left) {
        if (last != null && tie(pairs, last, node) > tie(pairs, last, next)) {
          next = node;
        }
      }
      left.remove(next);
      order.add(next);
    }
    return order;
  }

  private static int tie(Map<Set<Node>, Integer> pairs, Node one, Node other) {
    return pairs.getOrDefault(Set.of(one, other), 0);
  }

  private static Spot spot(View view, Node node, double angle, double away, double r) {
    ActorLink actor = view.actor(node);
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double further = Math.abs(cos) < 0.45 ? away : 0;
    String label = actor.label();
    String shown =
        label.codePointCount(0, label.length()) > LONGEST_LABEL
            ? label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…"
            : label;
    return new Spot(
        actor,
        shown,
        Chart.round(WIDTH / 2.0 + RADIUS * cos),
        Chart.round(HEIGHT / 2.0 + RADIUS * sin),
        Chart.round(r),
        Chart.round(WIDTH / 2.0 + (RADIUS + r + 8) * cos),
        Chart.round(HEIGHT / 2.0 + (RADIUS + r + 12 + further) * sin + 4),
        cos > -0.01);
  }

  /** Bent to the left of its way, so that there and back are two lines; it ends before the dot. */
  private static Line line(Spot from, Spot to, RelationsPage.Row row, int most) {
    double middleX = (from.x() + to.x()) / 2;
    double middleY = (from.y() + to.y()) / 2;
    double bend = 0.55 - 0.09 * row.relation().ordinal();
    double controlX = middleX + (WIDTH / 2.0 - middleX) * bend + (to.y() - from.y()) * 0.12;
    double controlY = middleY + (HEIGHT / 2.0 - middleY) * bend - (to.x() - from.x()) * 0.12;
    double length = Math.hypot(to.x() - controlX, to.y() - controlY);
    double share = length == 0 ? 0 : (to.r() + 7) / length;
    String path =
        "M"
            + from.x()
            + " "
            + from.y()
            + "Q"
            + Chart.round(controlX)
            + " "
            + Chart.round(controlY)
            + " "
            + Chart.round(to.x() + (controlX - to.x()) * share)
            + " "
            + Chart.round(to.y() + (controlY - to.y()) * share);
    double width = 1.2 + 5 * Math.sqrt((row.number() - 1.0) / Math.max(1, most - 1));
    String title =
        row.source().label()
            + " "
            + row.relation().key()
            + " "
            + row.target().label()
            + " ("
            + row.number()
            + ")";
    return new Line(
        row.relation().key(),
        path,
        Chart.round(width),
        title,
        row.source().path(),
        row.target().path());
  }
}
