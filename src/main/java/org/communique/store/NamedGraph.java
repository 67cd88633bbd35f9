package org.communique.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A graph and the name it has in the store.
 *
 * @param name an IRI
 * @param graph its triples, none with a blank node
 */
public record NamedGraph(Node name, Graph graph) {}
