package org.communique.server.page;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * All facts of a kind, by what lists of them are filtered by.
 *
 * @param all the latest first
 */
record AllFacts(List<Entry> all) {

  /**
   * @param sort what kind of statement, proposal, response or act it is; none where nothing says so
   */
  record Entry(Node node, String year, List<Link> sort) {}

  static AllFacts of(View view, Kind kind) {
    return new AllFacts(
        view.subjects(RDF.Nodes.type, kind.type()).stream()
            .distinct()
            .map(f -> Dated.of(view, f))
            .sorted()
            .map(d -> new Entry(d.fact(), d.year(), sort(view, d.fact(), kind)))
            .toList());
  }

  private static List<Link> sort(View view, Node fact, Kind kind) {
    return view.objects(fact, kind.sort()).stream()
        .distinct()
        .map(t -> new Link(t.getURI().replaceFirst("^.*[/#]", ""), view.label(t)))
        .toList();
  }
}
