package org.communique.server.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Who does what towards whom: a map, and the table behind it.
 *
 * @param relations to choose from
 * @param from years to choose the first from
 * @param until years to choose the last from
 * @param rows of the table, the most frequent first
 */
public record RelationsPage(
    List<Choice> relations,
    List<Choice> from,
    List<Choice> until,
    RelationMap map,
    List<Row> rows,
    Paging paging) {
  private static final int SIZE = 40;

  /**
   * Two actors and how often one does something towards the other.
   *
   * @param href the facts
   */
  public record Row(
      ActorLink source, Relation relation, ActorLink target, int number, String href) {}

  /** What is counted. */
  record Edge(Node source, Node target, Relation relation) {}

  static Page of(View view, Ties ties, Ask ask) {
    Facet<Ties.Tie> relation =
        Facet.of("relation", ask, t -> List.of(new Link(t.relation().key(), t.relation().label())));
    Facets<Ties.Tie> facets =
        Facets.of(
            ties.all().stream().filter(t -> Facet.inTime(ask, t.year())).toList(),
            List.of(relation));
    Map<Edge, Integer> edges = new HashMap<>();
    facets
        .left()
        .forEach(t -> edges.merge(new Edge(t.source(), t.target(), t.relation()), 1, Integer::sum));
    List<Map.Entry<Edge, Integer>> sorted =
        edges.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Edge, Integer> e) -> -e.getValue())
                    .thenComparing(e -> e.getKey().source().getURI())
                    .thenComparing(e -> e.getKey().target().getURI())
                    .thenComparing(e -> e.getKey().relation()))
            .toList();
    Paging paging = Paging.of(ask, sorted.size(), SIZE);
    List<Row> rows = paging.of(sorted).stream().map(e -> row(view, e, ask)).toList();
    RelationsPage page =
        new RelationsPage(
            Choice.most(facets.count("relation"), relation.chosen(), Relation.values().length + 1),
            Choice.years(ties.all().stream().map(Ties.Tie::date), ask.text("from")),
            Choice.years(ties.all().stream().map(Ties.Tie::date), ask.text("until")),
            RelationMap.of(view, sorted, ask),
            rows,
            paging);
    return Page.of("relations", page, "Relations", "relations");
  }

  static Row row(View view, Map.Entry<Edge, Integer> counted, Ask ask) {
    Edge edge = counted.getKey();
    ActorLink source = view.actor(edge.source());
    ActorLink target = view.actor(edge.target());
    Map<String, String> asked =
        Map.of(
            "show", edge.relation().aspect().key(),
            "does", edge.relation().key(),
            "from", ask.text("from"),
            "until", ask.text("until"));
    String href =
        new Ask(source.href(), asked).with("with", target.path().replaceFirst("^actor/", ""));
    return new Row(source, edge.relation(), target, counted.getValue(), href);
  }
}
