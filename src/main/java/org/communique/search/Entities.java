package org.communique.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Iris;
import org.communique.rdf.Vocabulary;

/** The things of one graph that can be found, and their words. */
final class Entities {
  private static final Map<Field, Node> TYPES =
      Map.of(
          Field.STATEMENT, Vocabulary.STATEMENT,
          Field.ATTITUDE, Vocabulary.ATTITUDE,
          Field.PROPOSAL, Vocabulary.PROPOSAL,
          Field.RESPONSE, Vocabulary.RESPONSE,
          Field.EVENT, Vocabulary.EVENT,
          Field.ARTICLE, Vocabulary.ARTICLE);
  private static final Node GENERATED =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");

  private final Graph graph;
  private final String name;
  private final Graph authority;
  private final boolean ofAuthority;

  /**
   * @param name of the graph
   * @param authority whose actors are found through it alone, since every article describes them
   *     too
   * @param ofAuthority whether the graph is that one
   */
  Entities(Graph graph, String name, Graph authority, boolean ofAuthority) {
    this.ofAuthority = ofAuthority;
    this.graph = graph;
    this.name = name;
    this.authority = authority;
  }

  /** What changes whenever the graph of an article is written anew; empty for other graphs. */
  static Optional<String> state(DatasetGraph data, Iris iris, Node graph) {
    List<String> parts = new ArrayList<>();
    data.getGraph(graph)
        .find(Node.ANY, Vocabulary.SHA256, Node.ANY)
        .forEachRemaining(t -> parts.add(t.getObject().getLiteralLexicalForm()));
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    data
        .getGraph(iris.runsGraph())
        .find(graph, GENERATED, Node.ANY)
        .mapWith(t -> t.getObject().toString())
        .toList()
        .stream()
        .sorted()
        .forEach(parts::add);
    return Optional.of(String.join(" ", parts));
  }

  void forEach(Consumer<Entity> action) {
    TYPES.forEach((field, type) -> subjects(type).forEach(s -> action.accept(fact(field, s))));
    Stream.of(Vocabulary.PERSON, Vocabulary.STATE, Vocabulary.ORGANIZATION, Vocabulary.GROUP)
        .flatMap(type -> subjects(type).stream())
        .filter(a -> ofAuthority || !authority.contains(a, RDF.Nodes.type, Node.ANY))
        .forEach(actor -> action.accept(actor(actor)));
  }

  private List<Node> subjects(Node type) {
    return graph.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject).toList();
  }

  private Entity actor(Node actor) {
    Entity entity = new Entity(actor.getURI(), name);
    entity.put(Field.ACTOR.words(), String.join(" ", texts(actor, RDFS.Nodes.label)));
    entity.put(
        Field.ACTOR.around(),
        Stream.concat(
                texts(actor, RDFS.Nodes.label).stream(), texts(actor, Vocabulary.ROLE).stream())
            .reduce("", (a, b) -> a + " " + b));
    return entity;
  }

  private Entity fact(Field field, Node fact) {
    Entity entity = new Entity(fact.getURI(), name);
    entity.put(field.words(), String.join(" ", words(fact, field.property())));
    Set<String> around = new LinkedHashSet<>(words(fact, field.property()));
    around.addAll(words(fact, Vocabulary.SENTENCE));
    for (Node property : field.context()) {
      for (Node node : objects(fact, property)) {
        List<String> labels = texts(node, RDFS.Nodes.label);
        around.addAll(labels.isEmpty() ? List.of(localName(node)) : labels);
      }
    }
    entity.put(field.around(), String.join(" ", around));
    return entity;
  }

  private static String localName(Node node) {
    return node.isURI()
        ? node.getURI().replaceFirst(".*[/#]", "").replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
        : "";
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private List<String> texts(Node subject, Node property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  /** The literals that a property leads to, and the words of the passages. */
  private List<String> words(Node subject, Node property) {
    return objects(subject, property).stream()
        .flatMap(
            o ->
                o.isLiteral()
                    ? Stream.of(o.getLiteralLexicalForm())
                    : texts(o, Vocabulary.ANCHOR_OF).stream())
        .toList();
  }
}
