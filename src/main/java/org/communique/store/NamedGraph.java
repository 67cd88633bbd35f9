package org.communique.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A graph and the name it has in the store.
 *
 * @param name an IRI
 * @param graph its triples, none with a blank node
 */
public record NamedGraph(Node name, Graph graph) {
  /** Puts it in place of the one with the same name, inside a transaction. */
  public void replaceIn(DatasetGraph data) {
    data.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    graph.find().forEachRemaining(t -> data.add(Quad.create(name, t)));
  }
}
