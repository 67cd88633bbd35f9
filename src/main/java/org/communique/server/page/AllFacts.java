package org.communique.server.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * All facts of a kind, by what lists of them are filtered by.
 *
 * @param all the latest first
 */
record AllFacts(List<Entry> all) {

  /**
   * @param sorts what kind of statement, proposal, response or act it is; none where nothing says
   *     so
   */
  record Entry(Node node, String year, List<Link> sorts) {}

  static AllFacts of(View view, Kind kind) {
    Map<List<Node>, List<Link>> known = new HashMap<>();
    return new AllFacts(
        view.subjects(RDF.Nodes.type, kind.type()).stream()
            .distinct()
            .map(f -> Dated.of(view, f))
            .sorted()
            .map(d -> new Entry(d.fact(), d.year().intern(), sorts(view, d.fact(), kind, known)))
            .toList());
  }

  /** There are few, and many facts share one. */
  private static List<Link> sorts(
      View view, Node fact, Kind kind, Map<List<Node>, List<Link>> known) {
    return known.computeIfAbsent(
        view.objects(fact, kind.sort()),
        nodes -> nodes.stream().distinct().map(t -> Facet.link(view, t)).toList());
  }
}
