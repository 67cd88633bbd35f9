package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * The busiest actors, with a line for each relation, drawn twice: around an oval for wide screens,
 * and one below the other for phones. Those who have most to do with each other stand side by side.
 */
public record RelationMap(Drawing oval, Drawing column) {
  private static final int MOST = 26;
  private static final int LINES = 160;

  /**
   * A drawing, in a box of {@code width} by {@code height}.
   *
   * @param spots in the order in which they are to be read
   */
  public record Drawing(int width, int height, List<Spot> spots, List<Line> lines) {}

  /**
   * An actor.
   *
   * @param tx where the name begins, or ends where {@code anchor} says so
   * @param anchor {@code start} or {@code end}
   */
  public record Spot(
      ActorLink actor,
      String label,
      double x,
      double y,
      double r,
      double tx,
      double ty,
      String anchor) {}

  /**
   * A relation between two of them, as a curve.
   *
   * @param href the facts
   * @param from path of the actor that it begins with
   * @param to path of the actor that it ends with
   */
  public record Line(
      String relation,
      String path,
      double width,
      String title,
      String href,
      String from,
      String to) {}

  static RelationMap of(View view, List<Map.Entry<RelationsPage.Edge, Integer>> edges, Ask ask) {
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
    int largest = busiest.isEmpty() ? 1 : degrees.get(busiest.get(0));
    Map<Node, Double> sizes = new LinkedHashMap<>();
    order(busiest, pairs).forEach(n -> sizes.put(n, Math.sqrt(degrees.get(n) / (double) largest)));
    List<Map.Entry<RelationsPage.Edge, Integer>> drawn =
        edges.stream()
            .filter(
                e ->
                    sizes.containsKey(e.getKey().source())
                        && sizes.containsKey(e.getKey().target()))
            .limit(LINES)
            .toList();
    return new RelationMap(
        drawing(view, new OvalLayout(sizes.size()), sizes, drawn, ask),
        drawing(view, new ColumnLayout(sizes.size()), sizes, drawn, ask));
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

  private static Drawing drawing(
      View view,
      MapLayout layout,
      Map<Node, Double> sizes,
      List<Map.Entry<RelationsPage.Edge, Integer>> edges,
      Ask ask) {
    Map<Node, Spot> spots = new LinkedHashMap<>();
    sizes.forEach(
        (node, size) -> spots.put(node, layout.spot(view.actor(node), spots.size(), size)));
    int most = edges.isEmpty() ? 1 : edges.get(0).getValue();
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<RelationsPage.Edge, Integer> edge : edges) {
      Spot from = spots.get(edge.getKey().source());
      Spot to = spots.get(edge.getKey().target());
      lines.add(
          line(
              from,
              to,
              layout.bend(from, to, edge.getKey().relation()),
              RelationsPage.row(view, edge, ask),
              most));
    }
    return new Drawing(layout.width(), layout.height(), List.copyOf(spots.values()), lines);
  }

  /** A curve that ends before the dot, so that its arrow is to be seen. */
  private static Line line(
      Spot from, Spot to, MapLayout.Bend bend, RelationsPage.Row row, int most) {
    double length = Math.hypot(to.x() - bend.x(), to.y() - bend.y());
    double share = length == 0 ? 0 : (to.r() + 7) / length;
    String path =
        String.format(
            Locale.ROOT,
            "M%.1f %.1fQ%.1f %.1f %.1f %.1f",
            from.x(),
            from.y(),
            bend.x(),
            bend.y(),
            to.x() + (bend.x() - to.x()) * share,
            to.y() + (bend.y() - to.y()) * share);
    double width = 1.2 + 5 * Math.sqrt((row.number() - 1.0) / Math.max(1, most - 1));
    String title =
        row.source().label()
            + " "
            + row.relation().label()
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
        row.href(),
        row.source().path(),
        row.target().path());
  }
}
