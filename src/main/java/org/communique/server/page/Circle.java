package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Whom an actor has to do with most: a bar for each, with a part for each aspect.
 *
 * @param bars the longest first
 */
public record Circle(List<Bar> bars) {
  private static final int MOST = 10;

  /** A picture of the latest so many of each aspect. */
  private static final int LATEST = 1000;

  private static final List<Aspect> ASPECTS =
      List.of(Aspect.SAID, Aspect.PROPOSED, Aspect.ANSWERED, Aspect.EVENTS, Aspect.TOLD);

  /** An actor and how often they come together. */
  public record Bar(ActorLink actor, int number, List<Part> parts) {}

  /**
   * A part of a bar.
   *
   * @param x where it begins, in percent of the longest bar
   * @param width in percent of the longest bar
   * @param href the facts themselves
   */
  public record Part(Kind kind, Aspect aspect, int number, double x, double width, String href) {}

  static Circle of(View view, Node actor, Map<Aspect, List<Dated>> facts) {
    Map<Node, Map<Aspect, Integer>> counts = new HashMap<>();
    for (Aspect aspect : ASPECTS) {
      List<Dated> all = facts.get(aspect);
      for (Dated fact : all.subList(0, Math.min(LATEST, all.size()))) {
        Partners.nodes(view, fact.fact(), actor)
            .forEach(
                n ->
                    counts.computeIfAbsent(n, k -> new HashMap<>()).merge(aspect, 1, Integer::sum));
      }
    }
    List<Map.Entry<Node, Map<Aspect, Integer>>> most =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Node, Map<Aspect, Integer>> e) -> -sum(e))
                    .thenComparing(e -> e.getKey().getURI()))
            .limit(MOST)
            .toList();
    int longest = most.stream().mapToInt(Circle::sum).max().orElse(1);
    Ask page = new Ask(view.actor(actor).href(), Map.of());
    return new Circle(
        most.stream()
            .map(e -> new Bar(view.actor(e.getKey()), sum(e), parts(view, e, longest, page)))
            .toList());
  }

  private static int sum(Map.Entry<Node, Map<Aspect, Integer>> entry) {
    return entry.getValue().values().stream().mapToInt(Integer::intValue).sum();
  }

  private static List<Part> parts(
      View view, Map.Entry<Node, Map<Aspect, Integer>> entry, int longest, Ask page) {
    Ask with = page.and("with", Facet.link(view, entry.getKey()).href());
    List<Part> parts = new ArrayList<>();
    double x = 0;
    for (Aspect aspect : ASPECTS) {
      int number = entry.getValue().getOrDefault(aspect, 0);
      if (number > 0) {
        double width = Math.round(1000.0 * number / longest) / 10.0;
        parts.add(
            new Part(aspect.kind(), aspect, number, x, width, with.with("show", aspect.key())));
        x = Math.round((x + width) * 10) / 10.0;
      }
    }
    return parts;
  }
}
