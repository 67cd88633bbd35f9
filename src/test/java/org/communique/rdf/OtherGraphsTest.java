package org.communique.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.communique.model.Article;
import org.junit.jupiter.api.Test;

class OtherGraphsTest {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  @Test
  void aKnownActorMatchesItsEntry() {
    Graph graph = AuthorityGraph.of(IRIS, List.of(Freeze.CHINA, Freeze.WANG), LexiconGraph.read());
    Node china = IRIS.actor("china");
    Node entry = NodeFactory.createURI(Vocabulary.ACTOR_NS + "china");
    Node wikidata = NodeFactory.createURI("http://www.wikidata.org/entity/Q148");
    assertTrue(graph.contains(china, SKOS.exactMatch.asNode(), entry));
    assertTrue(graph.contains(china, SKOS.exactMatch.asNode(), wikidata));
    assertTrue(graph.contains(IRIS.actor("wang-yi"), Vocabulary.PART_OF, china));
  }

  @Test
  void aRunTellsWhatItStoredAndWhen() {
    Instant began = Instant.parse("2026-11-21T10:15:30.123Z");
    Graph graph = RunGraph.of(IRIS, began, "0.1.0", List.of("a.txt"));
    Node run = NodeFactory.createURI("http://localhost:3030/id/run/2026-11-21T101530Z");
    assertEquals(5, graph.size());
    assertTrue(graph.contains(IRIS.graph("a.txt"), Node.ANY, run));
  }

  @Test
  void aFingerprintChangesWithEveryPart() {
    String plain = Fingerprint.of(article("id", "", "text"));
    assertEquals(plain, Fingerprint.of(article("id", "", "text")));
    assertNotEquals(plain, Fingerprint.of(article("id", "", "text ")));
    assertNotEquals(plain, Fingerprint.of(article("i", "d", "text")));
    assertNotEquals(plain, Fingerprint.of(article("id", "t", "ext")));
  }

  private static Article article(String id, String title, String text) {
    return new Article(
        id, Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty(), text);
  }
}
