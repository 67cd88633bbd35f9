package org.communique.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes and messages of every verb. */
class MainTest {
  @TempDir static Path folder;
  private static Path store;
  private static Path article;

  @BeforeAll
  static void build() throws IOException {
    store = folder.resolve("store");
    article = folder.resolve("rain.txt");
    Files.writeString(
        article,
        """
        ---
        title: Rain
        published: 2020-02-03
        ---
        Angela Merkel said that it would rain in Berlin on Tuesday.
        """);
    Ran first = Ran.of("build", article.toString(), "--store", store.toString());
    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().startsWith(article + ": stored, 1 statement, "), first.out());
    assertTrue(first.out().endsWith("1 stored, 0 unchanged, 0 rejected\n"), first.out());
  }

  private static Ran onStore(String verb, String... more) {
    List<String> args = new ArrayList<>(List.of(verb, "--store", store.toString()));
    args.addAll(List.of(more));
    return Ran.of(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "demo",
        "build",
        "serve",
        "query",
        "export",
        "remove",
        "validate",
        "check",
        "identity",
        "tables",
        "bench"
      })
  void everyVerbHasHelp(String verb) {
    Ran ran = verb.isEmpty() ? Ran.of("--help") : Ran.of(verb, "--help");
    assertEquals(0, ran.code());
    assertTrue(ran.out().startsWith("Usage: communique" + (verb.isEmpty() ? "" : " " + verb)));
    assertEquals("", ran.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "build x.txt; Missing required option: '--store=DIR' (see communique build --help)",
        "build --store s; Missing required parameter: 'PATH' (see communique build --help)",
        "export --store s --format word; Invalid value for option '--format'",
        "build x.txt --store s --base no; Invalid value for option '--base': 'no' is no http",
        "build x.txt --store s --published soon; Invalid value for option '--published'",
        "serve --store s --port 70000; --port: not between 0 and 65535: 70000",
        "bild; Unmatched argument at index 0: 'bild'",
      })
  void wrongUseIsToldInOneLine(String line, String message) {
    Ran ran = Ran.of(line.split(" "));
    assertEquals(2, ran.code());
    assertEquals(1, ran.errors().size(), ran.err());
    assertTrue(ran.err().startsWith("communique: " + message), ran.err());
  }

  @Test
  void withoutAVerbItShowsWhatThereIs() {
    Ran ran = Ran.of();
    assertEquals(2, ran.code());
    assertTrue(ran.out().contains("build"));
  }

  @Test
  void theVersionIsTold() {
    assertTrue(Ran.of("--version").out().matches("communique \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R"));
  }

  @Test
  void anArticleIsUnchangedTheSecondTime() {
    Ran again = Ran.of("build", article.toString(), "--store", store.toString());
    assertEquals(0, again.code());
    assertEquals(article + ": unchanged\n0 stored, 1 unchanged, 0 rejected\n", again.out());
  }

  @Test
  void aBadArticleIsNamedWithItsPlaceAndTheRestGoesOn() throws IOException {
    Path lines = folder.resolve("some.jsonl");
    Files.writeString(lines, "{\"id\": \"one\", \"text\": \"It rained.\"}\n{\"id\": \"two\", \n");
    Path other = folder.resolve("other");
    Ran ran = Ran.of("build", lines.toString(), "nowhere.txt", "--store", other.toString());
    assertEquals(1, ran.code());
    assertTrue(ran.out().startsWith(lines + ":1: stored, 0 statements, "), ran.out());
    assertEquals(2, ran.errors().size());
    assertTrue(
        ran.errors().get(0).startsWith("communique: " + lines + ":2: rejected: "), ran.err());
    assertEquals("communique: nowhere.txt: rejected: no such file or folder", ran.errors().get(1));
  }

  @Test
  void aStoreKeepsItsBase() {
    Ran ran =
        Ran.of(
            "build",
            article.toString(),
            "--store",
            store.toString(),
            "--base",
            "http://x.example/");
    assertEquals(1, ran.code());
    assertEquals(
        "communique: "
            + store
            + ": its base is http://localhost:3030, it cannot become http://x.example\n",
        ran.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"export", "validate", "serve", "identity"})
  void whatIsNoStoreIsToldInOneLine(String verb) {
    Path nowhere = folder.resolve("nowhere");
    Ran ran = Ran.of(verb, "--store", nowhere.toString());
    assertEquals(1, ran.code());
    assertEquals("communique: " + nowhere + ": not a store\n", ran.err());
    assertFalse(Files.exists(nowhere));
  }

  @Test
  void aQueryIsFoundByNameOrFile() throws IOException {
    Path file = folder.resolve("who.rq");
    Files.writeString(
        file,
        "SELECT ?who { ?s <https://w3id.org/communique/ontology#speaker>/"
            + "<http://www.w3.org/2000/01/rdf-schema#label> ?who }");
    assertEquals(
        "who\r\nAngela Merkel\r\n", onStore("query", file.toString(), "--format", "csv").out());
    assertTrue(onStore("query", "store-contents").out().contains("articles"));
    Ran none = onStore("query", "no-such-query");
    assertEquals(1, none.code());
    assertEquals("communique: no-such-query: neither a file nor the name of a query\n", none.err());
  }

  @Test
  void aFaultyQueryIsToldWithItsPlace() throws IOException {
    Path file = folder.resolve("faulty.rq");
    Files.writeString(file, "SELECT *\nWHERE { ?s ?p }\n");
    Ran ran = onStore("query", file.toString());
    assertEquals(1, ran.code());
    assertTrue(ran.err().startsWith("communique: " + file + ":2:15: not SPARQL: "), ran.err());
    assertEquals(1, ran.errors().size());
  }

  @Test
  void anArticleIsExportedAlone() throws IOException {
    Path file = folder.resolve("rain.nq");
    Ran ran =
        onStore("export", "--format", "nquads", "--article", "rain.txt", "--out", file.toString());
    assertEquals(0, ran.code(), ran.err());
    List<String> quads = Files.readAllLines(file);
    assertTrue(quads.size() > 20);
    assertTrue(
        quads.stream().allMatch(q -> q.endsWith("<http://localhost:3030/id/graph/rain.txt> .")));
    assertEquals(1, onStore("export", "--article", "snow.txt").code());
  }

  @Test
  void allOfItIsValid() {
    Ran ran = onStore("validate");
    assertEquals("1 checked, 0 with violations\n", ran.out());
    assertEquals(0, ran.code());
  }

  @Test
  void tablesAreWritten() throws IOException {
    Path tables = folder.resolve("tables");
    assertEquals(0, onStore("tables", "--out", tables.toString()).code());
    List<String> statements = Files.readAllLines(tables.resolve("statements.csv"));
    assertEquals(2, statements.size());
    assertTrue(statements.get(0).startsWith("statement,article,begin,end,text,mode,cue"));
    assertTrue(statements.get(1).contains("Angela Merkel"));
  }

  @Test
  void whatIsRemovedIsGone() {
    Path other = folder.resolve("other-store");
    Ran.of("build", article.toString(), "--store", other.toString());
    Ran ran = Ran.of("remove", "--store", other.toString(), "rain.txt", "snow.txt");
    assertEquals(1, ran.code());
    assertEquals("rain.txt: removed\n", ran.out());
    assertEquals("communique: " + other + ": no article snow.txt\n", ran.err());
    Ran left = Ran.of("export", "--store", other.toString(), "--format", "nquads");
    assertFalse(left.out().contains("rain.txt"));
  }
}
