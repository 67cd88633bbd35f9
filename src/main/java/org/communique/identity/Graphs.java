package org.communique.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** A graph, and short ways to ask it. What it gives is sorted, so that no run differs. */
record Graphs(Graph graph) {
  private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  /** In memory, since there are many small questions. */
  static Graphs copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.find().forEachRemaining(copy::add);
    return new Graphs(copy);
  }

  static Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  /** What stands after the last slash or hash of an IRI. */
  static String tail(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  List<Node> objects(Node subject, Node property) {
    List<Node> found = new ArrayList<>();
    graph.find(subject, property, Node.ANY).forEachRemaining(t -> found.add(t.getObject()));
    found.sort(ORDER);
    return found;
  }

  /** All that a property leads to. */
  List<Node> objectsOf(Node property) {
    Set<Node> found = new TreeSet<>(ORDER);
    graph.find(Node.ANY, property, Node.ANY).forEachRemaining(t -> found.add(t.getObject()));
    return List.copyOf(found);
  }

  List<Node> subjects(Node property, Node object) {
    List<Node> found = new ArrayList<>();
    graph.find(Node.ANY, property, object).forEachRemaining(t -> found.add(t.getSubject()));
    found.sort(ORDER);
    return found;
  }

  Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  Optional<String> text(Node subject, Node property) {
    return object(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  boolean has(Node subject, Node property, Node object) {
    return graph.contains(subject, property, object);
  }
}
