package org.communique.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Graphs made by hand, and stores as text. */
final class Quads {
  static final Node ONE = NodeFactory.createURI("http://example.org/graph/one");
  static final Node TWO = NodeFactory.createURI("http://example.org/graph/two");

  private Quads() {}

  static NamedGraph graph(Node name, String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString("PREFIX : <http://example.org/> " + turtle, Lang.TURTLE).parse(graph);
    return new NamedGraph(name, graph);
  }

  static String text(Store store, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(format).all(store, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static String text(Store store, Format format, Node graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(format).graphs(store, List.of(graph), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
