package org.communique.server.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.communique.cli.Samples;
import org.communique.server.Server;
import org.communique.server.Settings;
import org.communique.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a served store says about itself. */
@ResourceLock("samples")
class AboutTest {
  private static final String BASE = "http://localhost:3030";
  private static final Node DATASET = NodeFactory.createURI(BASE + "/id/dataset");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Store store;
  private static Server server;

  @BeforeAll
  static void serve() {
    store = Store.open(Samples.store());
    server = Server.start(store, Settings.DEFAULT.withPort(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
            .header("Accept", accept)
            .build(),
        BodyHandlers.ofString());
  }

  private static Graph turtle(String text) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, Lang.TURTLE).parse(graph);
    return graph;
  }

  private static int size() {
    return store.read(data -> data.getUnionGraph().size());
  }

  @ParameterizedTest
  @CsvSource({"/.well-known/void", "/id/dataset", "/page/dataset"})
  void whoLooksForTheDescriptionIsSentToIt(String path) throws Exception {
    HttpResponse<String> got = get(path, "text/turtle");
    assertEquals(303, got.statusCode());
    assertEquals("/dataset", got.headers().firstValue("Location").orElse(""));
  }

  @Test
  void countsAreThoseOfTheStore() throws Exception {
    Graph about = turtle(get("/dataset", "text/turtle").body());
    assertEquals(List.of(String.valueOf(size())), texts(about, DATASET, VOID.triples.asNode()));
    assertTrue(
        texts(about, NodeFactory.createURI(DATASET + "#class-Article"), VOID.entities.asNode())
            .get(0)
            .matches("[1-9]\\d*"));
    assertFalse(
        texts(about, DATASET, NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy"))
            .isEmpty());
    assertFalse(
        about
            .find(Node.ANY, Node.ANY, Node.ANY)
            .filterKeep(t -> t.getSubject().isBlank())
            .hasNext());
  }

  private static List<String> texts(Graph graph, Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(
            t ->
                t.getObject().isURI()
                    ? t.getObject().getURI()
                    : t.getObject().getLiteralLexicalForm())
        .toList();
  }

  @Test
  void oneAddressIsDeskServiceAndEndpoint() throws Exception {
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    HttpResponse<String> desk = get("/sparql", browser);
    assertTrue(desk.body().contains("id=\"yasgui\""));
    Graph service = turtle(get("/sparql", "text/turtle").body());
    Node sd = NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#Service");
    assertTrue(service.contains(NodeFactory.createURI(BASE + "/sparql"), RDF.Nodes.type, sd));
    HttpResponse<String> asked = get("/sparql?query=ASK%7B%7D", browser);
    assertEquals(200, asked.statusCode());
    assertFalse(asked.body().contains("yasgui"));
  }

  @Test
  void scriptsComeFromHereAndNothingIsInline() throws Exception {
    HttpResponse<String> desk = get("/sparql", "text/html");
    String policy = desk.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertFalse(desk.body().matches("(?s).*<script(?! src=\"/).*"));
  }

  static Stream<Dump> triples() {
    return Dump.all().stream().filter(d -> d.sort() == Dump.Sort.TRIPLES);
  }

  @ParameterizedTest
  @MethodSource("triples")
  void everyDumpHasAllThereIs(Dump dump) throws Exception {
    HttpResponse<String> got = get(dump.path(), "*/*");
    assertEquals(200, got.statusCode());
    Lang lang = org.apache.jena.riot.RDFLanguages.contentTypeToLang(dump.type());
    DatasetGraph read = RDFParser.fromString(got.body(), lang).toDatasetGraph();
    Graph whole = read.getDefaultGraph().isEmpty() ? read.getUnionGraph() : read.getDefaultGraph();
    assertEquals(size(), whole.size());
  }

  @Test
  void tablesAndNetworksCanBeFetched() throws Exception {
    for (Dump dump : Dump.all().stream().filter(d -> d.sort() != Dump.Sort.TRIPLES).toList()) {
      HttpResponse<String> got = get(dump.path(), "*/*");
      assertEquals(200, got.statusCode(), dump.name());
      assertTrue(got.body().lines().count() > 1, dump.name());
    }
    assertEquals(404, get("/dump/communique.exe", "*/*").statusCode());
  }

  @Test
  void anArticleAloneCanBeFetched() throws Exception {
    Node article = NodeFactory.createURI(BASE + "/id/graph/2015-07-14-vienna-accord.txt");
    long quads = store.read(data -> data.stream(article, Node.ANY, Node.ANY, Node.ANY).count());
    String got = get("/data/graph/2015-07-14-vienna-accord.txt?format=nquads", "*/*").body();
    DatasetGraph read = RDFParser.fromString(got, Lang.NQUADS).toDatasetGraph();
    assertEquals(
        quads, read.stream(article, Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple).count());
  }

  @Test
  void searchEnginesFindThePagesAndLeaveTheQueries() throws Exception {
    String robots = get("/robots.txt", "*/*").body();
    assertTrue(robots.contains("Disallow: /sparql\n"));
    assertTrue(robots.contains("Sitemap: " + BASE + "/sitemap.xml\n"));
    assertEquals(1, locations(get("/sitemap.xml", "*/*").body()));
    String map = get("/sitemap-1.xml", "*/*").body();
    assertTrue(locations(map) > 20);
    assertTrue(map.contains(BASE + "/page/article/2015-07-14-vienna-accord.txt<"));
    assertEquals(404, get("/sitemap-2.xml", "*/*").statusCode());
  }

  private static int locations(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getElementsByTagName("loc")
        .getLength();
  }
}
