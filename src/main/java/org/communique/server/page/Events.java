package org.communique.server.page;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Vocabulary;

/**
 * All events of a store.
 *
 * @param all those with a date first, the latest first
 */
record Events(List<Entry> all) {

  /**
   * @param date of the event itself; empty where that is not known
   * @param type local name of its type
   */
  record Entry(Node node, String date, String type, String typeLabel, List<Node> who) {

    /** Four digits; empty where there is no date. */
    String year() {
      return date.length() < 4 ? "" : date.substring(0, 4);
    }
  }

  static Events of(View view) {
    return new Events(
        view.subjects(RDF.Nodes.type, Vocabulary.EVENT).stream()
            .map(e -> entry(view, e))
            .sorted(
                Comparator.comparing(Entry::date).reversed().thenComparing(e -> e.node().getURI()))
            .toList());
  }

  private static Entry entry(View view, Node event) {
    Node type = view.object(event, Vocabulary.EVENT_TYPE).orElse(Vocabulary.EVENT);
    return new Entry(
        event,
        view.text(event, Vocabulary.DATE).orElse(""),
        type.getURI().substring(type.getURI().lastIndexOf('/') + 1),
        view.label(type),
        view.objects(event, Vocabulary.PARTICIPANT));
  }
}
