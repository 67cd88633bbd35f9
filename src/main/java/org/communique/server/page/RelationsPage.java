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
    String relation = ask.text("relation");
    String from = ask.text("from");
    String until = ask.text("until");
    Map<Link, Integer> relations = new HashMap<>();
    Map<Link, Integer> years = new HashMap<>();
    Map<Edge, Integer> edges = new HashMap<>();
    for (Ties.Tie tie : ties.all()) {
      String year = tie.date().length() < 4 ? "" : tie.date().substring(0, 4);
      if (!year.isEmpty()) {
        years.merge(new Link(year, year), 1, Integer::sum);
      }
      boolean inTime =
          (from.isEmpty() || !year.isEmpty() && year.compareTo(from) >= 0)
              && (until.isEmpty() || !year.isEmpty() && year.compareTo(until) <= 0);
      if (inTime) {
        relations.merge(new Link(tie.relation().key(), tie.relation().key()), 1, Integer::sum);
        if (relation.isEmpty() || relation.equals(tie.relation().key())) {
          edges.merge(new Edge(tie.source(), tie.target(), tie.relation()), 1, Integer::sum);
        }
      }
    }
    List<Map.Entry<Edge, Integer>> sorted =
        edges.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Edge, Integer> e) -> -e.getValue())
                    .thenComparing(e -> e.getKey().source().getURI())
                    .thenComparing(e -> e.getKey().target().getURI())
                    .thenComparing(e -> e.getKey().relation()))
            .toList();
    Paging paging = Paging.of(ask, sorted.size(), SIZE);
    RelationsPage page =
        new RelationsPage(
            Choice.most(relations, relation, Relation.values().length),
            Choice.byValue(years, from),
            Choice.byValue(years, until),
            RelationMap.of(view, sorted),
            paging.of(sorted).stream().map(e -> row(view, e.getKey(), e.getValue())).toList(),
            paging);
    return Page.of("relations", page, "Relations", "relations");
  }

  static Row row(View view, Edge edge, int number) {
    ActorLink source = view.actor(edge.source());
    ActorLink target = view.actor(edge.target());
    Ask facts = new Ask(source.href(), Map.of("show", edge.relation().aspect().key()));
    String href = facts.with("with", target.path().replaceFirst("^actor/", ""));
    return new Row(source, edge.relation(), target, number, href);
  }
}
