package org.communique.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.identity.Identity;
import org.communique.model.Extraction;
import org.communique.ontology.Rdf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every query that comes with the program, on the union of a few small articles. */
class QueryTest {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  private static Dataset store() {
    Rdf.start();
    DatasetGraph named = DatasetGraphFactory.createGeneral();
    for (Extraction extraction : Freeze.all()) {
      named.addGraph(
          IRIS.graph(extraction.document().article().id()),
          new GraphWriter(IRIS, true).write(extraction));
    }
    Graph lexicon = LexiconGraph.read();
    named.addGraph(IRIS.ontologyGraph(), OntologyGraph.of(lexicon));
    named.addGraph(
        IRIS.authorityGraph(),
        AuthorityGraph.of(
            IRIS, List.of(Freeze.CHINA, Freeze.NORTH, Freeze.SOUTH, Freeze.US), lexicon));
    Identity.update(named, IRIS);
    DatasetGraph union = DatasetGraphFactory.createGeneral();
    GraphUtil.addInto(union.getDefaultGraph(), named.getUnionGraph());
    return DatasetFactory.wrap(union);
  }

  @TestFactory
  Stream<DynamicTest> answersWhatIsKept() {
    Dataset store = store();
    return QueryFile.all().stream()
        .map(q -> DynamicTest.dynamicTest(q.name(), () -> answers(q, store)));
  }

  private static void answers(QueryFile file, Dataset store) throws IOException {
    Query query = QueryFactory.create(file.text());
    String answer;
    try (QueryExecution execution = QueryExecutionFactory.create(query, store)) {
      ByteArrayOutputStream csv = new ByteArrayOutputStream();
      ResultSetFormatter.outputAsCSV(csv, execution.execSelect());
      answer = csv.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
    assertTrue(answer.lines().count() > 1, "no row");
    String name = "answers/" + file.name().replace('/', '-') + ".csv";
    assertEquals(Kept.text(name, answer), answer);
  }

  @TestFactory
  Stream<DynamicTest> saysWhatItGives() {
    return QueryFile.all().stream().map(q -> DynamicTest.dynamicTest(q.name(), () -> hasHead(q)));
  }

  private static void hasHead(QueryFile file) {
    assertFalse(file.title().equals(file.name()), "no title");
    assertTrue(file.question().length() > 20, "no question");
    assertEquals(
        QueryFactory.create(file.text()).getResultVars(),
        file.columns().stream().map(QueryFile.Column::name).toList());
    assertTrue(file.columns().stream().noneMatch(c -> c.meaning().isEmpty()));
    assertTrue(QueryFactory.create(file.text()).hasOrderBy(), "in no order");
  }

  @Test
  void theIndexNamesAllFiles() throws IOException {
    Path folder = Path.of("queries");
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> found =
          files
              .map(f -> folder.relativize(f).toString().replace('\\', '/'))
              .filter(f -> f.endsWith(".rq"))
              .map(f -> f.substring(0, f.length() - 3))
              .sorted()
              .toList();
      assertEquals(found, QueryFile.all().stream().map(QueryFile::name).sorted().toList());
    }
    assertTrue(QueryFile.questions().size() >= 12);
  }

  @Test
  void aNameLeadsNowhereElse() {
    assertEquals(Optional.empty(), QueryFile.named("../ontology/diplomacy"));
    assertEquals(Optional.empty(), QueryFile.named("no-such-query"));
    assertTrue(QueryFile.named("tables/events").isPresent());
  }
}
