package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Vocabulary;

/**
 * Anything that has no page of its own: what the graph says about it, and what points at it.
 *
 * @param kind what it is; empty where nothing says so
 * @param words its words and where they stand, if it is a passage
 */
public record ThingPage(
    String kind,
    String label,
    String iri,
    List<Row> rows,
    List<Row> incoming,
    Optional<Link> words) {
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
    String label = name(view, thing);
    return Page.of(
        "thing",
        new ThingPage(
            view.object(thing, RDF.Nodes.type).map(view::label).orElse(""),
            label,
            thing.getURI(),
            rows,
            incoming,
            words),
        label,
        "");
  }

  /** What people read instead of a name that is a number: the words themselves. */
  private static String name(View view, Node node) {
    String path = view.addresses().path(node).orElse("");
    if (path.isEmpty() || !view.label(node).equals(path)) {
      return view.label(node);
    }
    Node passage = view.object(node, Vocabulary.PASSAGE_OF).orElse(node);
    Optional<String> words = view.text(passage, Vocabulary.ANCHOR_OF);
    if (words.isPresent()) {
      return "“" + words.get() + "”";
    }
    return Kind.ofPath(path)
        .map(k -> k.key() + " “" + Fact.brief(view, node).words() + "”")
        .orElse(path);
  }

  private static Link value(View view, Node node) {
    Link link =
        node.isURI() ? new Link(view.addresses().page(node), name(view, node)) : view.link(node);
    return link.label().length() <= LONGEST
        ? link
        : new Link(
            link.href(),
            link.label().substring(0, link.label().offsetByCodePoints(0, LONGEST / 2)) + "…");
  }
}
