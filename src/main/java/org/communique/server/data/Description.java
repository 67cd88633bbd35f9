package org.communique.server.data;

import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Vocabulary;

/**
 * The quads that describe a thing: those about it, about its passages and mentions, the labels of
 * what it points at, and some of those that point at it. An article is described by its whole
 * graph, a graph by what it holds.
 */
final class Description {
  /** Of what points at it, so that a state that everybody mentions stays a short answer. */
  private static final int INCOMING = 200;

  private static final Set<Node> INCLUDED = Set.of(Vocabulary.PASSAGE, Vocabulary.MENTION);

  private final DatasetGraph data;
  private final DatasetGraph description = DatasetGraphFactory.create();

  private Description(DatasetGraph data) {
    this.data = data;
  }

  /** Empty where the store has nothing about it. */
  static Optional<DatasetGraph> of(DatasetGraph data, Addresses addresses, Node thing) {
    Description made = new Description(data);
    made.write(addresses, thing);
    return made.description.isEmpty() ? Optional.empty() : Optional.of(made.description);
  }

  private void write(Addresses addresses, Node thing) {
    String path = addresses.path(thing).orElse("");
    if (path.startsWith("graph/")) {
      whole(thing);
    }
    String article = "article/";
    if (path.startsWith(article)) {
      whole(
          NodeFactory.createURI(
              addresses.base() + "/id/graph/" + path.substring(article.length())));
    }
    about(thing, true);
    Iterator<Quad> incoming = data.find(Node.ANY, Node.ANY, Node.ANY, thing);
    for (int i = 0; i < INCOMING && incoming.hasNext(); i++) {
      description.add(incoming.next());
    }
  }

  private void whole(Node graph) {
    data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(description::add);
  }

  private void about(Node thing, boolean further) {
    Iterator<Quad> quads = data.find(Node.ANY, thing, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      description.add(quad);
      Node object = quad.getObject();
      if (further && object.isURI()) {
        if (included(quad.getGraph(), object)) {
          about(object, false);
        } else {
          data.find(quad.getGraph(), object, RDFS.Nodes.label, Node.ANY)
              .forEachRemaining(description::add);
        }
      }
    }
  }

  private boolean included(Node graph, Node object) {
    return INCLUDED.stream().anyMatch(type -> data.contains(graph, object, RDF.Nodes.type, type));
  }
}
