package org.communique.store;

import static org.communique.store.Quads.ONE;
import static org.communique.store.Quads.TWO;
import static org.communique.store.Quads.graph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {
  private static final String ALL = "SELECT ?o { <http://example.org/a> ?p ?o } ORDER BY ?o";

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void fill() {
    store = Store.create(folder, Optional.empty());
    store.put(List.of(graph(ONE, ":a :p 'x,y' ."), graph(TWO, ":a :p 'z' .")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private String ask(String query, Answers.Form form, Duration timeout) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Answers(store, timeout).write(QueryFactory.create(query), form, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String ask(String query, Answers.Form form) {
    return ask(query, form, Duration.ofSeconds(10));
  }

  @Test
  void theDefaultGraphIsTheUnion() {
    assertEquals("o\r\n\"x,y\"\r\nz\r\n", ask(ALL, Answers.Form.CSV));
    assertEquals("?o\n\"x,y\"\n\"z\"\n", ask(ALL, Answers.Form.TSV));
    assertTrue(ask(ALL, Answers.Form.TABLE).contains("| \"x,y\" |"));
    assertTrue(ask(ALL, Answers.Form.JSON).contains("\"value\": \"x,y\""));
    assertTrue(ask(ALL, Answers.Form.XML).contains("<literal>x,y</literal>"));
  }

  @Test
  void otherKindsOfQueriesAreAnsweredToo() {
    assertEquals("yes", ask("ASK { ?s ?p 'z' }", Answers.Form.TABLE).strip());
    assertTrue(ask("ASK { ?s ?p 'q' }", Answers.Form.JSON).contains("false"));
    String triples =
        ask(
            "CONSTRUCT { ?o <http://x.example/of> ?s } { ?s ?p ?x BIND(IRI(CONCAT('http://x.example/', ?x)) AS ?o) FILTER(?x = 'z') }",
            Answers.Form.TABLE);
    assertTrue(triples.contains("<http://x.example/z>"), triples);
  }

  @Test
  void noQueryReachesOut() {
    assertThrows(
        RuntimeException.class,
        () -> ask("SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }", Answers.Form.CSV));
  }

  @Test
  void aQueryThatTakesTooLongIsGivenUp() {
    String many =
        IntStream.range(0, 300)
            .mapToObj(i -> ":n" + i + " :q " + i + " .")
            .collect(Collectors.joining());
    store.put(List.of(graph(ONE, many)));
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z . ?d ?s ?w }";
    StoreException e =
        assertThrows(
            StoreException.class, () -> ask(slow, Answers.Form.CSV, Duration.ofSeconds(1)));
    assertEquals("the query takes more than 1 s, given up", e.getMessage());
  }
}
