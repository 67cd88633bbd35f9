package org.communique.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Vocabulary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every name answers, in the form that the client likes best. */
class NegotiationTest {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

  @TempDir static Path folder;
  private static Sample sample;

  @BeforeAll
  static void serve() {
    sample = Sample.serve(folder);
  }

  @AfterAll
  static void stop() {
    sample.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        BROWSER + "|/page/actor/wang-yi",
        "*/*|/page/actor/wang-yi",
        "text/turtle|/data/actor/wang-yi",
        "application/ld+json, text/html;q=0.5|/data/actor/wang-yi",
        "application/rdf+xml;q=0.2, text/html;q=0.3|/page/actor/wang-yi",
        "application/n-triples;q=0.4, text/html;q=0.3|/data/actor/wang-yi",
        "text/html;q=0, */*;q=0.1|/data/actor/wang-yi"
      })
  void aNameLeadsToPageOrData(String accept, String location) throws Exception {
    HttpResponse<String> got = sample.get("/id/actor/wang-yi", "Accept", accept);
    assertEquals(303, got.statusCode());
    assertEquals(location, Sample.header(got, "Location"));
    assertTrue(Sample.header(got, "Vary").contains("Accept"));
  }

  @Test
  void whoSaysNothingGetsThePage() throws Exception {
    assertEquals("/page/actor/china", Sample.header(sample.get("/id/actor/china"), "Location"));
  }

  @Test
  void whatFitsNothingIsNotAcceptable() throws Exception {
    for (String path : new String[] {"/id/actor/china", "/page/actor/china", "/data/actor/china"}) {
      HttpResponse<String> got = sample.get(path, "Accept", "image/png");
      assertEquals(406, got.statusCode(), path);
      assertTrue(got.body().contains("text/turtle"), got.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/actor/nobody", "/data/actor/nobody", "/page/actor/nobody", "/no"})
  void whatIsNotThereSaysSoAndHelpsOn(String path) throws Exception {
    HttpResponse<String> got = sample.get(path, "Accept", "text/html");
    assertEquals(404, got.statusCode());
    assertTrue(got.body().contains("action=\"/search\""));
    assertEquals(404, sample.get(path, "Accept", "text/turtle").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml"
      })
  void dataComesInEveryFormatAndSaysTheSame(String type) throws Exception {
    HttpResponse<String> got = sample.get("/data/actor/wang-yi", "Accept", type);
    assertEquals(200, got.statusCode());
    assertTrue(Sample.header(got, "Content-Type").startsWith(type));
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.fromString(got.body(), RDFLanguages.contentTypeToLang(type)).parse(read);
    Node wang = NodeFactory.createURI(Sample.BASE + "/id/actor/wang-yi");
    assertTrue(read.contains(wang, RDF.Nodes.type, Vocabulary.PERSON));
    assertTrue(read.contains(Node.ANY, Vocabulary.SPEAKER, wang));
  }

  @Test
  void trigTellsTheGraphsApart() throws Exception {
    HttpResponse<String> got = sample.get("/data/actor/wang-yi", "Accept", "application/trig");
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.fromString(got.body(), Lang.TRIG).parse(read);
    assertTrue(read.containsGraph(NodeFactory.createURI(Sample.BASE + "/id/graph/freeze.txt")));
  }

  @Test
  void anArticleIsDescribedByItsWholeGraph() throws Exception {
    HttpResponse<String> got = sample.get("/data/article/freeze.txt?format=ntriples");
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.fromString(got.body(), Lang.NTRIPLES).parse(read);
    Node name = NodeFactory.createURI(Sample.BASE + "/id/graph/freeze.txt");
    Graph stored =
        sample
            .store()
            .read(
                data -> {
                  Graph copy = GraphFactory.createDefaultGraph();
                  data.getGraph(name).find().forEachRemaining(copy::add);
                  return copy;
                });
    stored.find().forEachRemaining(t -> assertTrue(read.contains(t), t::toString));
  }

  @Test
  void pageAndDataPointAtEachOther() throws Exception {
    String page = Sample.header(sample.get("/page/actor/china"), "Link");
    assertTrue(page.contains("</data/actor/china>; rel=\"describedby\""), page);
    assertTrue(page.contains("rel=\"alternate\"; type=\"text/turtle\""), page);
    String data = Sample.header(sample.get("/data/actor/china", "Accept", "text/turtle"), "Link");
    assertTrue(data.contains("</page/actor/china>; rel=\"alternate\"; type=\"text/html\""), data);
    assertTrue(data.contains("<" + Sample.BASE + "/id/actor/china>; rel=\"about\""), data);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/page/actor/china",
        "/data/actor/china",
        "/page/article/freeze.txt",
        "/ontology",
        "/site.css",
        "/site.js"
      })
  void whatOneHasIsNotSentAgain(String path) throws Exception {
    HttpResponse<String> first = sample.get(path);
    String tag = Sample.header(first, "ETag");
    assertFalse(tag.isEmpty());
    assertFalse(Sample.header(first, "Cache-Control").isEmpty());
    HttpResponse<String> again = sample.get(path, "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(200, sample.get(path, "If-None-Match", "\"other\"").statusCode());
  }

  @Test
  void formatsHaveTagsOfTheirOwn() throws Exception {
    String turtle = Sample.header(sample.get("/data/actor/china?format=turtle"), "ETag");
    String json = Sample.header(sample.get("/data/actor/china?format=jsonld"), "ETag");
    assertFalse(turtle.equals(json));
    assertEquals(406, sample.get("/data/actor/china?format=word").statusCode());
  }

  @Test
  void scriptsOfOtherHostsMayReadDataAndItsHeaders() throws Exception {
    HttpResponse<String> got =
        sample.get("/data/actor/china", "Origin", "https://notebook.example");
    assertEquals("https://notebook.example", Sample.header(got, "Access-Control-Allow-Origin"));
    assertTrue(Sample.header(got, "Access-Control-Expose-Headers").contains("ETag"));
  }

  @Test
  void anIdMayHoldASlash() throws Exception {
    HttpResponse<String> got = sample.get("/id/article/" + Hostile.PATH);
    assertEquals(303, got.statusCode());
    assertEquals("/page/article/" + Hostile.PATH, Sample.header(got, "Location"));
    assertEquals(200, sample.get("/page/article/" + Hostile.PATH).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ontology", "/event-type/Meeting", "/cue/say"})
  void termsAnswerAtTheirOwnPath(String path) throws Exception {
    assertTrue(sample.page(path).contains("<h1"));
    HttpResponse<String> got = sample.get(path, "Accept", "text/turtle");
    assertTrue(Sample.header(got, "Content-Type").startsWith("text/turtle"));
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.fromString(got.body(), Lang.TURTLE).parse(read);
    Node term = NodeFactory.createURI("https://w3id.org/communique" + path);
    assertTrue(read.contains(term, Node.ANY, Node.ANY));
  }

  @Test
  void theOntologyIsADocumentOfItsTerms() throws Exception {
    String page = sample.page("/ontology");
    assertTrue(page.contains("id=\"Statement\"") && page.contains("id=\"speaker\""));
    assertTrue(page.contains("A source communicated something"));
    assertEquals(200, sample.get("/ontology/0.1.0").statusCode());
    assertEquals(404, sample.get("/ontology/9.9.9").statusCode());
  }
}
