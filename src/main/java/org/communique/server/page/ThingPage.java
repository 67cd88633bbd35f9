package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.communique.rdf.Vocabulary;

/**
 * Anything that has no page of its own: what the graph says about it, and what points at it.
 *
 * @param words its words and where they stand, if it is a passage
 */
public record ThingPage(
    String label, String iri, List<Row> rows, List<Row> incoming, Optional<Link> words) {
  private static final int MOST = 200;
  private static final int LONGEST = 400;

  /** A property and a value of it. */
  public record Row(Link property, Link value) {}

  static Page of(View view, Node thing, Ask ask) {
    List<Row> rows = new ArrayList<>();
    var about = view.find(thing, Node.ANY, Node.ANY);
    while (about.hasNext() && rows.size() < MOST) {
      Triple triple = about.next();
      rows.add(new Row(view.link(triple.getPredicate()), value(view, triple.getObject())));
    }
    rows.sort(Comparator.comparing((Row r) -> r.property().label()));
    List<Row> incoming = new ArrayList<>();
    var pointing = view.find(Node.ANY, Node.ANY, thing);
    while (pointing.hasNext() && incoming.size() < MOST) {
      Triple triple = pointing.next();
      incoming.add(new Row(view.link(triple.getPredicate()), value(view, triple.getSubject())));
    }
    Optional<Link> words =
        view.text(thing, Vocabulary.ANCHOR_OF)
            .flatMap(
                w ->
                    view.object(thing, Vocabulary.REFERENCE_CONTEXT)
                        .map(a -> new Link(view.addresses().page(a), w)));
    String label = words.map(Link::label).orElse(view.label(thing));
    return Page.of("thing", new ThingPage(label, thing.getURI(), rows, incoming, words), label, "");
  }

  private static Link value(View view, Node node) {
    Link link = view.link(node);
    return link.label().length() <= LONGEST
        ? link
        : new Link(
            link.href(),
            link.label().substring(0, link.label().offsetByCodePoints(0, LONGEST / 2)) + "…");
  }
}
