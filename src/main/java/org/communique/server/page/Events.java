package org.communique.server.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Vocabulary;

/**
 * All events of a store, read once: lists of them are filtered over and over.
 *
 * @param all those with a date first, the latest first
 * @param years of these, the latest first
 */
record Events(List<Entry> all, List<String> years) {

  /**
   * @param date of the event itself; empty where that is not known
   * @param year four digits; empty where there is no date
   * @param types one: the local name of its type, and what people call it
   * @param actors those who took part, by their paths below {@code /id/actor/}
   */
  record Entry(Node node, String date, String year, List<Link> types, List<Link> actors) {

    String type() {
      return types.get(0).href();
    }

    String typeLabel() {
      return types.get(0).label();
    }
  }

  static Events of(View view) {
    Map<Node, Link> links = new HashMap<>();
    List<Entry> all =
        view.subjects(RDF.Nodes.type, Vocabulary.EVENT).stream()
            .map(e -> entry(view, e, links))
            .sorted(
                Comparator.comparing(Entry::date).reversed().thenComparing(e -> e.node().getURI()))
            .toList();
    return new Events(all, Dated.years(all.stream().map(Entry::date)));
  }

  private static Entry entry(View view, Node event, Map<Node, Link> links) {
    Node type = view.object(event, Vocabulary.EVENT_TYPE).orElse(Vocabulary.EVENT);
    String date = view.text(event, Vocabulary.DATE).orElse("");
    return new Entry(
        event,
        date,
        date.length() < 4 ? "" : date.substring(0, 4).intern(),
        List.of(links.computeIfAbsent(type, t -> Facet.link(view, t))),
        view.objects(event, Vocabulary.PARTICIPANT).stream()
            .distinct()
            .map(a -> links.computeIfAbsent(a, n -> Facet.link(view, n)))
            .toList());
  }
}
