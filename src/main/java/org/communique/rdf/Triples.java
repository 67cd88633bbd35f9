package org.communique.rdf;

import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** Triples that are being gathered into one graph. */
final class Triples {
  private final Graph graph = GraphFactory.createDefaultGraph();

  Graph graph() {
    return graph;
  }

  void add(Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
  }

  void type(Node subject, Node type) {
    add(subject, RDF.Nodes.type, type);
  }

  void text(Node subject, Node property, String text) {
    add(subject, property, NodeFactory.createLiteralString(text));
  }

  void text(Node subject, Node property, Optional<String> text) {
    text.ifPresent(t -> text(subject, property, t));
  }

  void typed(Node subject, Node property, String lexical, RDFDatatype type) {
    add(subject, property, NodeFactory.createLiteralDT(lexical, type));
  }

  /** A place in code points. */
  void place(Node subject, Node property, int place) {
    typed(subject, property, Integer.toString(place), XSDDatatype.XSDnonNegativeInteger);
  }
}
