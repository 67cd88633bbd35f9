package org.communique.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.model.Actor;
import org.communique.model.Block;
import org.communique.model.Event;
import org.communique.model.Mention;
import org.communique.model.Response;
import org.communique.model.Statement;
import org.communique.ontology.Turtle;
import org.junit.jupiter.api.Test;

class OntologyTest {
  private static final Graph ONTOLOGY = Turtle.read("diplomacy.ttl");
  private static final Set<String> TERMS = terms();

  private static Set<String> terms() {
    Set<String> terms = new TreeSet<>();
    ONTOLOGY
        .find(null, RDF.Nodes.type, null)
        .mapWith(t -> t.getSubject().toString())
        .filterKeep(s -> s.startsWith(Vocabulary.DIP))
        .forEach(terms::add);
    return terms;
  }

  @Test
  void everyConstantIsDeclared() throws IllegalAccessException {
    assertEquals(Set.of(), without(constants(), TERMS));
  }

  @Test
  void everyPropertyHasAConstant() throws IllegalAccessException {
    Set<String> properties =
        Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
            .flatMap(type -> ofType(type.asNode()).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), without(properties, constants()));
  }

  @Test
  void everyConstantOfTheModelIsAnIndividual() {
    Set<String> individuals =
        Stream.of(
                Stream.of(Actor.Kind.values()).map(Individuals::of),
                Stream.of(Mention.Basis.values()).map(Individuals::of),
                Stream.of(Statement.Mode.values()).map(Individuals::of),
                Stream.of(Response.Stance.values()).map(Individuals::of),
                Stream.of(Event.Status.values()).map(Individuals::of),
                Stream.of(Block.Kind.values())
                    .filter(k -> k != Block.Kind.PARAGRAPH)
                    .map(Individuals::of))
            .flatMap(s -> s)
            .map(Node::getURI)
            .collect(Collectors.toSet());
    assertEquals(Set.of(), without(individuals, TERMS));
  }

  @Test
  void everyTermIsExplained() {
    for (String term : TERMS) {
      Node node = NodeFactory.createURI(term);
      assertTrue(ONTOLOGY.contains(node, RDFS.Nodes.label, Node.ANY), term + " has no label");
      assertTrue(
          ONTOLOGY.contains(node, SKOS.definition.asNode(), Node.ANY), term + " has no definition");
      assertTrue(
          ONTOLOGY.contains(node, RDFS.Nodes.isDefinedBy, Node.ANY), term + " is defined nowhere");
    }
  }

  @Test
  void everyPropertyHasDomainAndRange() {
    for (String property : ofType(OWL.ObjectProperty.asNode())) {
      Node node = NodeFactory.createURI(property);
      assertTrue(
          ONTOLOGY.contains(node, RDFS.Nodes.domain, Node.ANY)
              || ONTOLOGY.contains(
                  node, NodeFactory.createURI(Vocabulary.SCHEMA + "domainIncludes"), Node.ANY),
          property + " has no domain");
      assertTrue(ONTOLOGY.contains(node, RDFS.Nodes.range, Node.ANY), property + " has no range");
    }
  }

  @Test
  void whatTheFilesUseIsDeclared() throws IOException {
    for (String file : files()) {
      Set<String> used = new TreeSet<>();
      Turtle.read(file)
          .find()
          .forEach(
              t ->
                  Stream.of(t.getSubject(), t.getPredicate(), t.getObject())
                      .filter(Node::isURI)
                      .map(Node::getURI)
                      .filter(u -> u.startsWith(Vocabulary.DIP))
                      .forEach(used::add));
      assertEquals(Set.of(), without(used, TERMS), file);
    }
  }

  @Test
  void theFilesHaveTheirShape() throws IOException {
    Gate gate = Gate.load();
    for (String file : files()) {
      if (!file.equals("shapes.ttl")) {
        assertEquals(List.of(), gate.conformance(Turtle.read(file)), file);
      }
    }
  }

  @Test
  void anEntryWithoutExampleIsCaught() {
    Graph entry = GraphFactory.createDefaultGraph();
    Node node = NodeFactory.createURI(Vocabulary.CUE_NS + "say");
    Node lemma = NodeFactory.createURI(Vocabulary.LEX + "lemma");
    entry.add(node, lemma, NodeFactory.createLiteralString("say"));
    assertTrue(
        Gate.load().conformance(entry).stream()
            .anyMatch(v -> v.message().contains("an entry has an example")));
  }

  @Test
  void anExampleThatSaysNothingIsCaught() {
    Graph entry = GraphFactory.createDefaultGraph();
    Node example = NodeFactory.createBlankNode();
    entry.add(
        NodeFactory.createURI(Vocabulary.CUE_NS + "say"),
        NodeFactory.createURI(Vocabulary.LEX + "example"),
        example);
    entry.add(
        example,
        NodeFactory.createURI(Vocabulary.LEX + "text"),
        NodeFactory.createLiteralString("Peru says no."));
    assertEquals(1, Gate.load().conformance(entry).size());
  }

  @Test
  void theGraphForAStoreHasNoBlankNodesAndNoExamples() {
    Graph graph = OntologyGraph.of(LexiconGraph.read());
    assertTrue(graph.contains(Vocabulary.STATEMENT, RDF.Nodes.type, OWL.Class.asNode()));
    Node say = NodeFactory.createURI(Vocabulary.CUE_NS + "say");
    assertTrue(graph.contains(say, RDFS.Nodes.label, Node.ANY));
    // Actors stand under the base of the store, and nowhere twice.
    assertFalse(graph.contains(Node.ANY, RDF.Nodes.type, Vocabulary.STATE));
    graph
        .find()
        .forEach(
            t -> {
              assertFalse(t.getSubject().isBlank() || t.getObject().isBlank(), t::toString);
              assertFalse(t.getPredicate().getURI().equals(Vocabulary.LEX + "text"), t::toString);
            });
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> paths = Files.list(Path.of("ontology"))) {
      return paths
          .map(p -> p.getFileName().toString())
          .filter(n -> n.endsWith(".ttl"))
          .sorted()
          .toList();
    }
  }

  private static Set<String> constants() throws IllegalAccessException {
    Set<String> constants = new TreeSet<>();
    for (Field field : Vocabulary.class.getFields()) {
      if (field.get(null) instanceof Node node && node.getURI().startsWith(Vocabulary.DIP)) {
        constants.add(node.getURI());
      }
    }
    return constants;
  }

  private static Set<String> ofType(Node type) {
    return ONTOLOGY.find(null, RDF.Nodes.type, type).mapWith(t -> t.getSubject().getURI()).toSet();
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }
}
