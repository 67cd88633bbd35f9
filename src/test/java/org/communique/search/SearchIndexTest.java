package org.communique.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.store.NamedGraph;
import org.communique.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
  private static final String BASE = "http://localhost:3030/id/";

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void fill() {
    store = Store.create(folder, Optional.empty());
    store.put(List.of(article("one", "sha-1", "the talks were suspended", "Wang Yi")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static NamedGraph article(String id, String sha, String words, String speaker) {
    Graph graph = GraphFactory.createDefaultGraph();
    String turtle =
        """
        PREFIX dip: <https://w3id.org/communique/ontology#>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        BASE <%s>
        <article/%s> a dip:Article ; dip:sha256 "%s" .
        <statement/%s> a dip:Statement ; dip:content <passage/%s> ; dip:speaker <actor/x> .
        <passage/%s> nif:anchorOf "%s" .
        <actor/x> a dip:Person ; rdfs:label "%s" .
        """
            .formatted(BASE, id, sha, id, id, id, words, speaker);
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return new NamedGraph(NodeFactory.createURI(BASE + "graph/" + id), graph);
  }

  private List<String> found(Field field, String words) {
    try (SearchIndex index = SearchIndex.open(store)) {
      return index.find(field, words, 10).stream()
          .map(Node::getURI)
          .map(u -> u.substring(BASE.length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"suspended", "suspend talk", "TALKS", "wang suspended", "talks suspe"})
  void wordsAreFoundInAnyForm(String words) {
    assertEquals(List.of("statement/one"), found(Field.STATEMENT, words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"", "suspended exercises", "*:*", "statement:(", "AND OR NOT"})
  void otherWordsAndSignsFindNothing(String words) {
    assertEquals(List.of(), found(Field.STATEMENT, words));
  }

  @Test
  void eachKindIsFoundByItself() {
    assertEquals(List.of("actor/x"), found(Field.ACTOR, "Wang"));
    assertEquals(List.of(), found(Field.PROPOSAL, "suspended"));
  }

  /** Statements and attitudes have contents both; SPARQL finds the statements by them. */
  @Test
  void attitudesAreNoStatements() {
    Graph graph = GraphFactory.createDefaultGraph();
    String turtle =
        """
        PREFIX dip: <https://w3id.org/communique/ontology#>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        BASE <%s>
        <article/hope> a dip:Article ; dip:sha256 "sha-4" .
        <attitude/hope> a dip:Attitude ; dip:content <passage/hope> ; dip:attitudeKind dip:Wish .
        <passage/hope> nif:anchorOf "new talks" .
        """
            .formatted(BASE);
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    store.put(List.of(new NamedGraph(NodeFactory.createURI(BASE + "graph/hope"), graph)));
    assertEquals(List.of("attitude/hope"), found(Field.ATTITUDE, "talk"));
    assertEquals(List.of("attitude/hope"), found(Field.ATTITUDE, "wish talks"), "by its kind too");
    assertEquals(List.of("statement/one"), found(Field.STATEMENT, "talk"));
  }

  @Test
  void someOfTheWordsAreEnoughWhereThatIsAskedFor() {
    try (SearchIndex index = SearchIndex.open(store)) {
      assertEquals(List.of(), index.find(Field.STATEMENT, "who suspended the exercises", 10));
      assertEquals(1, index.findSome(Field.STATEMENT, "who suspended the exercises", 10).size());
      assertEquals(List.of(), index.findSome(Field.STATEMENT, "*:* \"(", 10));
    }
  }

  @Test
  void theIndexFollowsTheStore() {
    assertEquals(List.of("statement/one"), found(Field.STATEMENT, "talks"));
    store.put(
        List.of(
            article("one", "sha-2", "the exercises go on", "Wang Yi"),
            article("two", "sha-3", "talks at last", "Wang Yi")));
    assertEquals(List.of("statement/two"), found(Field.STATEMENT, "talks"));
    assertEquals(List.of("statement/one"), found(Field.STATEMENT, "exercises"));
    store.write(data -> data.removeGraph(NodeFactory.createURI(BASE + "graph/two")));
    assertEquals(List.of(), found(Field.STATEMENT, "talks"));
  }

  @Test
  void onlyWhatChangedIsReadAnew() {
    assertEquals(2, SearchIndex.update(store)); // with the authority, which is empty here
    assertEquals(0, SearchIndex.update(store));
    store.put(List.of(article("two", "sha-3", "talks at last", "Wang Yi")));
    assertEquals(1, SearchIndex.update(store));
    store.write(data -> data.removeGraph(NodeFactory.createURI(BASE + "graph/two")));
    assertEquals(1, SearchIndex.update(store));
    assertEquals(0, SearchIndex.update(store));
  }

  @Test
  void queriesFindWordsToo() {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> PREFIX dip:"
            + " <https://w3id.org/communique/ontology#> ASK { ?s text:query (dip:content \"talks\") }";
    try (SearchIndex index = SearchIndex.open(store)) {
      boolean found =
          store.read(
              data ->
                  QueryExecution.dataset(DatasetFactory.wrap(data)).query(query).build().execAsk());
      assertTrue(found);
      assertEquals(1, index.find(Field.STATEMENT, "talks", 10).size());
    }
  }
}
