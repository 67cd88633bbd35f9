package org.communique.server.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.rdf.Iris;
import org.communique.rdf.Vocabulary;
import org.communique.server.data.Addresses;

/**
 * The graph as one page reads it, in one transaction. Names from the outside come in as nodes and
 * never as the text of a query. What is told in many graphs is taken from the first that has it.
 */
public final class View {
  private static final List<Node> LABELS =
      List.of(RDFS.Nodes.label, SKOS.prefLabel.asNode(), DCTerms.title.asNode());

  private final DatasetGraph data;
  private final Graph union;
  private final Graph authority;
  private final Addresses addresses;
  private final Memory memory;

  View(DatasetGraph data, Addresses addresses, Memory memory) {
    this.memory = memory;
    this.data = data;
    this.union = data.getUnionGraph();
    this.authority = data.getGraph(new Iris(addresses.base()).authorityGraph());
    this.addresses = addresses;
  }

  Addresses addresses() {
    return addresses;
  }

  /** Which state of the store it shows. */
  long version() {
    return memory.version();
  }

  DatasetGraph data() {
    return data;
  }

  /** The graph of an article. */
  Graph graphOf(Node article) {
    String path = addresses.path(article).orElseThrow().substring("article/".length());
    return data.getGraph(addresses.thing("graph/" + path));
  }

  Iterator<Triple> find(Node subject, Node property, Node object) {
    return union.find(subject, property, object);
  }

  boolean has(Node subject, Node property, Node object) {
    return union.contains(subject, property, object);
  }

  boolean is(Node thing, Node type) {
    return has(thing, RDF.Nodes.type, type);
  }

  /** What the property leads to, first found. */
  Optional<Node> object(Node subject, Node property) {
    return first(union, subject, property);
  }

  List<Node> objects(Node subject, Node property) {
    List<Node> found = new ArrayList<>();
    find(subject, property, Node.ANY).forEachRemaining(t -> found.add(t.getObject()));
    return found;
  }

  List<Node> subjects(Node property, Node object) {
    List<Node> found = new ArrayList<>();
    find(Node.ANY, property, object).forEachRemaining(t -> found.add(t.getSubject()));
    return found;
  }

  /** The text of a literal that the property leads to. */
  Optional<String> text(Node subject, Node property) {
    return object(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  /** What a thing is called: its label, or else the end of its name. */
  String label(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : memory.labels().of(node, this::findLabel);
  }

  private String findLabel(Node node) {
    for (Node property : LABELS) {
      Optional<Node> label =
          first(authority, node, property).or(() -> first(union, node, property));
      if (label.isPresent() && label.get().isLiteral()) {
        return label.get().getLiteralLexicalForm();
      }
    }
    Optional<String> words =
        is(node, Vocabulary.ARTICLE) ? ArticleLink.firstWords(this, node) : Optional.empty();
    return words
        .or(() -> text(node, DCTerms.identifier.asNode()))
        .or(() -> addresses.path(node))
        .orElseGet(() -> localName(node));
  }

  private static String localName(Node node) {
    String name = node.toString();
    int end = Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'));
    return end < 0 || end == name.length() - 1 ? name : name.substring(end + 1);
  }

  private static Optional<Node> first(Graph graph, Node subject, Node property) {
    var found = graph.find(subject, property, Node.ANY);
    try {
      return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
    } finally {
      found.close();
    }
  }

  /** The day on which an article was published; empty where that is not known. */
  String issued(Node article) {
    return memory.dates().of(article, a -> text(a, DCTerms.issued.asNode()).orElse(""));
  }

  ActorLink actor(Node actor) {
    return memory.actors().of(actor, a -> ActorLink.of(this, a));
  }

  /** What there is of an actor. */
  ActorFacts facts(Node actor) {
    return memory.facts().of(actor, a -> ActorFacts.of(this, a));
  }

  /** Who does what towards whom. */
  Ties ties() {
    return memory.ties().of(this);
  }

  /** The article that a fact is in, by its name alone. */
  Node article(Node fact) {
    String path = addresses.path(fact).orElse("");
    int first = path.indexOf('/');
    int last = path.lastIndexOf('/');
    return first < last ? addresses.named("article" + path.substring(first, last)) : fact;
  }

  /** A thing as a link. */
  Link link(Node node) {
    return new Link(addresses.page(node), label(node));
  }

  /** A term of the ontology as a link, with what it means. */
  Term term(Node node) {
    return new Term(
        addresses.page(node), label(node), text(node, SKOS.definition.asNode()).orElse(""));
  }

  static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
