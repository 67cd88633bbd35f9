package org.communique.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.communique.article.Input;
import org.communique.rdf.Iris;
import org.communique.rdf.Vocabulary;
import org.communique.search.Field;
import org.communique.search.SearchIndex;
import org.communique.store.Export;
import org.communique.store.Format;
import org.communique.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of articles, with a reading that needs no models. */
class BuildingTest {
  private static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-03T08:00:00Z");

  private static final List<Input> THREE =
      List.of(
          Fake.article("a", "Anna said that it would rain."),
          Fake.article("b", "Nothing is told here."),
          Fake.article("c", "Carl said it had rained."));

  @TempDir Path folder;

  private static List<Outcome> build(Store store, List<Input> inputs, Instant when, int threads)
      throws InterruptedException {
    Supplier<Supplier<Fake>> readings = () -> Fake::new;
    List<Outcome> outcomes = new ArrayList<>();
    new Building(store, true, readings).take(inputs.iterator(), when, threads, outcomes::add);
    return outcomes;
  }

  private Store store(String name) {
    return Store.create(folder.resolve(name), Optional.empty());
  }

  private static String nquads(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(Format.NQUADS).all(store, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void buildingTwiceLeavesTheSameGraph() throws InterruptedException {
    try (Store store = store("one")) {
      assertEquals(
          List.of(
              new Outcome.Stored("in/a", "a", new Outcome.Found(1, 0, 0, 0)),
              new Outcome.Stored("in/b", "b", new Outcome.Found(0, 0, 0, 0)),
              new Outcome.Stored("in/c", "c", new Outcome.Found(1, 0, 0, 0))),
          build(store, THREE, MONDAY, 2));
      String first = nquads(store);
      assertTrue(first.contains("that it would rain."));
      build(store, THREE, TUESDAY, 1)
          .forEach(outcome -> assertInstanceOf(Outcome.Unchanged.class, outcome));
      assertEquals(first, nquads(store));
    }
  }

  @Test
  void anotherVersionOfTheProgramBringsItsOwnKnowledge() throws InterruptedException {
    try (Store store = store("known")) {
      build(store, THREE, MONDAY, 1);
      String first = nquads(store);
      Iris iris = new Iris(store.base());
      store.write(
          data -> {
            data.deleteAny(iris.authorityGraph(), Node.ANY, RDFS.Nodes.label, Node.ANY);
            data.deleteAny(store.about(), iris.ontologyGraph(), Node.ANY, Node.ANY);
            data.add(
                store.about(),
                iris.ontologyGraph(),
                NodeFactory.createURI(Vocabulary.SCHEMA + "version"),
                NodeFactory.createLiteralString("an older one"));
          });
      build(store, THREE, TUESDAY, 1);
      assertEquals(first, nquads(store));
    }
  }

  @Test
  void whatSearchKnowsIsLeftUpToDate() throws InterruptedException {
    try (Store store = store("searched")) {
      build(store, THREE, MONDAY, 2);
      assertEquals(0, SearchIndex.update(store));
      assertEquals(1, statements(store, "had rained"));
      build(store, List.of(Fake.article("c", "Carl said it had snowed.")), TUESDAY, 1);
      assertEquals(0, SearchIndex.update(store));
      assertEquals(0, statements(store, "had rained"));
      assertEquals(1, statements(store, "snowed"));
      Removal.remove(store, List.of("c"));
      assertEquals(0, SearchIndex.update(store));
      assertEquals(0, statements(store, "snowed"));
    }
  }

  private static int statements(Store store, String words) {
    try (SearchIndex index = SearchIndex.open(store)) {
      return index.find(Field.STATEMENT, words, 10).size();
    }
  }

  @Test
  void theNumberOfThreadsDoesNotShow() throws InterruptedException {
    List<Input> many =
        IntStream.range(0, 60)
            .mapToObj(i -> Fake.article("n" + i, i % 7 == 0 ? "FAIL" : "Eve said it was " + i))
            .toList();
    try (Store one = store("one");
        Store four = store("four")) {
      assertEquals(build(one, many, MONDAY, 1), build(four, many, MONDAY, 4));
      assertEquals(nquads(one), nquads(four));
    }
  }

  @Test
  void aChangedArticleReplacesItsGraphAndIsTheOnlyOneRead() throws InterruptedException {
    try (Store store = store("one")) {
      build(store, THREE, MONDAY, 1);
      Input changed = Fake.article("a", "Anna said that the sun would shine.");
      List<Outcome> outcomes =
          build(store, List.of(changed, THREE.get(1), THREE.get(2)), TUESDAY, 1);
      assertInstanceOf(Outcome.Stored.class, outcomes.get(0));
      assertInstanceOf(Outcome.Unchanged.class, outcomes.get(2));
      assertFalse(nquads(store).contains("it would rain"));
    }
    try (Store changedOnly = store("two");
        Store both = store("one")) {
      build(
          changedOnly,
          List.of(Fake.article("a", "Anna said that the sun would shine.")),
          TUESDAY,
          1);
      assertEquals(graph(changedOnly, "a"), graph(both, "a"));
    }
  }

  private static String graph(Store store, String id) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(Format.NQUADS).graphs(store, List.of(new Iris(store.base()).graph(id)), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void leavingTextsOutIsAChangeToo() throws InterruptedException {
    try (Store store = store("one")) {
      build(store, THREE, MONDAY, 1);
      List<Outcome> outcomes = new ArrayList<>();
      Supplier<Supplier<Fake>> readings = () -> Fake::new;
      new Building(store, false, readings).take(THREE.iterator(), TUESDAY, 1, outcomes::add);
      assertInstanceOf(Outcome.Stored.class, outcomes.get(1));
      assertFalse(nquads(store).contains("Nothing is told here."));
    }
  }

  @Test
  void aBadArticleStopsNoOther() throws InterruptedException {
    List<Input> inputs =
        List.of(
            THREE.get(0),
            Fake.article("fails", "FAIL"),
            new Input.Rejected("in/x.jsonl:3", "not JSON"),
            Fake.article("unfit", "Dora said UNFIT things"),
            THREE.get(2));
    try (Store store = store("one")) {
      List<Outcome> outcomes = build(store, inputs, MONDAY, 2);
      assertInstanceOf(Outcome.Stored.class, outcomes.get(0));
      assertEquals(
          new Outcome.Rejected(
              "in/fails",
              "cannot be processed: java.lang.IllegalStateException: no way\nto read this"),
          outcomes.get(1));
      assertEquals(new Outcome.Rejected("in/x.jsonl:3", "not JSON"), outcomes.get(2));
      Outcome.Rejected unfit = assertInstanceOf(Outcome.Rejected.class, outcomes.get(3));
      assertEquals("in/unfit", unfit.place());
      assertInstanceOf(Outcome.Stored.class, outcomes.get(4));
      assertFalse(store.has(new Iris(store.base()).graph("unfit")));
      assertFalse(nquads(store).contains("Dora"));
    }
  }

  @Test
  void aRejectedArticleLeavesItsOlderGraph() throws InterruptedException {
    try (Store store = store("one")) {
      build(store, THREE, MONDAY, 1);
      String before = nquads(store);
      build(store, List.of(Fake.article("a", "FAIL")), TUESDAY, 1);
      assertEquals(before, nquads(store));
    }
  }

  @Test
  void removingLeavesNoTrace() throws InterruptedException {
    try (Store two = store("two");
        Store three = store("three")) {
      build(two, THREE.subList(0, 2), MONDAY, 1);
      build(three, THREE.subList(0, 2), MONDAY, 1);
      build(three, THREE.subList(2, 3), TUESDAY, 1);
      assertNotEquals(nquads(two), nquads(three));
      assertEquals(Set.of("c"), Removal.remove(three, List.of("c", "d")));
      assertEquals(nquads(two), nquads(three));
      assertEquals(Set.of(), Removal.remove(three, List.of("c")));
    }
  }

  @Test
  void whatIsStoredIsValid() throws InterruptedException {
    try (Store store = store("one")) {
      build(store, THREE, MONDAY, 1);
      List<Validation.Report> reports = new ArrayList<>();
      new Validation().check(store, reports::add);
      assertEquals(List.of("a", "b", "c"), reports.stream().map(Validation.Report::id).toList());
      reports.forEach(r -> assertEquals(List.of(), r.violations()));
    }
  }

  @Test
  void wordsThatDoNotStandThereAreFound() throws InterruptedException {
    try (Store store = store("one")) {
      build(store, THREE, MONDAY, 1);
      store.write(BuildingTest::misquote);
      List<Validation.Report> reports = new ArrayList<>();
      new Validation().check(store, reports::add);
      assertFalse(reports.get(0).violations().isEmpty());
      assertTrue(reports.get(2).violations().isEmpty());
    }
  }

  private static void misquote(DatasetGraph data) {
    var words = Vocabulary.ANCHOR_OF;
    var rain = NodeFactory.createLiteralString("that it would rain.");
    var snow = NodeFactory.createLiteralString("that it would snow.");
    var quad = data.find(null, null, words, rain).next();
    data.delete(quad);
    data.add(quad.getGraph(), quad.getSubject(), words, snow);
  }
}
