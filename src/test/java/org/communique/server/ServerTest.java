package org.communique.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.store.NamedGraph;
import org.communique.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A served store, asked over HTTP. */
class ServerTest {
  private static final String GRAPH = "http://localhost:3030/id/graph/a.txt";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  @TempDir static Path folder;
  private static Store store;
  private static Server server;

  @BeforeAll
  static void serve() {
    store = Store.create(folder, Optional.empty());
    StringBuilder turtle =
        new StringBuilder(
            "PREFIX : <http://example.org/> PREFIX dip: <https://w3id.org/communique/ontology#> "
                + ":article a dip:Article . :s1 a dip:Statement . :s2 a dip:Statement . ");
    IntStream.range(0, 300).forEach(i -> turtle.append(":n" + i + " :p " + i + " ."));
    store.put(List.of(new NamedGraph(NodeFactory.createURI(GRAPH), graph(turtle.toString()))));
    server = Server.start(store, new Settings("localhost", 0, TIMEOUT));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static Graph graph(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
        .timeout(Duration.ofSeconds(20));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static String query(String sparql) {
    return "/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8);
  }

  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s <http://example.org/p> ?o }";

  @Test
  void aQueryIsAnsweredFromTheUnionOfGraphs() throws Exception {
    HttpResponse<String> got = send(to(query(COUNT)).header("Accept", "text/csv"));
    assertEquals(200, got.statusCode());
    assertEquals("n\r\n300\r\n", got.body());
    assertTrue(got.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
  }

  @Test
  void aQueryMayBePostedInBothWays() throws Exception {
    String form = "query=" + URLEncoder.encode(COUNT, StandardCharsets.UTF_8);
    assertTrue(post("/sparql", "application/x-www-form-urlencoded", form).body().contains("300"));
    assertTrue(post("/sparql", "application/sparql-query", COUNT).body().contains("300"));
  }

  private static HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(
        to(path)
            .header("Content-Type", type)
            .header("Accept", "application/sparql-results+json")
            .POST(BodyPublishers.ofString(body)));
  }

  @Test
  void pagesOfOtherHostsMayAsk() throws Exception {
    HttpResponse<String> got = send(to(query(COUNT)).header("Origin", "https://notebook.example"));
    assertEquals(
        "https://notebook.example",
        got.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
  }

  @Test
  void answersAreCompressedWhereTheClientTakesIt() throws Exception {
    HttpResponse<byte[]> got =
        CLIENT.send(
            to("/graphs?default").header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofByteArray());
    assertEquals("gzip", got.headers().firstValue("Content-Encoding").orElse(""));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(got.body()))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(text.contains("n299"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle",
    "application/ld+json, application/ld+json",
    "application/n-triples, application/n-triples",
    "application/rdf+xml, application/rdf+xml"
  })
  void aGraphIsReadByItsName(String accepted, String type) throws Exception {
    String path = "/graphs?graph=" + URLEncoder.encode(GRAPH, StandardCharsets.UTF_8);
    HttpResponse<String> got = send(to(path).header("Accept", accepted));
    assertEquals(200, got.statusCode());
    assertTrue(got.headers().firstValue("Content-Type").orElse("").startsWith(type));
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.fromString(got.body(), org.apache.jena.riot.RDFLanguages.contentTypeToLang(type))
        .parse(read);
    assertEquals(303, read.size());
    assertEquals(404, send(to(path + "x")).statusCode());
  }

  @Test
  void nothingCanBeChanged() throws Exception {
    String update = "INSERT DATA { GRAPH <http://x.example/g> { <a:a> <a:b> 1 } }";
    String form = "update=" + URLEncoder.encode(update, StandardCharsets.UTF_8);
    assertTrue(post("/sparql", "application/x-www-form-urlencoded", form).statusCode() >= 400);
    assertTrue(post("/sparql", "application/sparql-update", update).statusCode() >= 400);
    assertEquals(405, post("/update", "application/sparql-update", update).statusCode());
    BodyPublisher turtle = BodyPublishers.ofString("<a:a> <a:b> 1 .");
    for (String method : List.of("PUT", "POST", "DELETE", "PATCH")) {
      HttpRequest.Builder change =
          to("/graphs?default").header("Content-Type", "text/turtle").method(method, turtle);
      assertEquals(405, send(change).statusCode(), method);
    }
    Node sneaked = NodeFactory.createURI("a:a");
    boolean there = store.read(data -> data.contains(null, sneaked, null, null));
    assertFalse(there);
  }

  @Test
  void noQueryReachesOtherHosts() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      other.setSoTimeout(300);
      String address = "http://localhost:" + other.getLocalPort() + "/";
      for (String sparql :
          List.of(
              "SELECT * { SERVICE <" + address + "> { ?s ?p ?o } }",
              "SELECT * { SERVICE SILENT <" + address + "> { ?s ?p ?o } }",
              "SELECT * FROM <" + address + "> { ?s ?p ?o }")) {
        send(to(query(sparql)));
        assertThrows(java.net.SocketTimeoutException.class, other::accept, sparql);
      }
    }
  }

  @Test
  void noQueryReadsFiles() throws Exception {
    String passwords = Path.of("pom.xml").toUri().toString();
    HttpResponse<String> got =
        send(
            to(query("SELECT * FROM <" + passwords + "> { ?s ?p ?o }"))
                .header("Accept", "text/csv"));
    assertFalse(got.body().contains("communique"), got.body());
  }

  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z . ?d ?s ?w }";

  @ParameterizedTest
  @ValueSource(strings = {"", "&timeout=600"})
  void aSlowQueryIsGivenUp(String more) throws Exception {
    long began = System.nanoTime();
    HttpResponse<String> got = send(to(query(ENDLESS) + more));
    assertEquals(503, got.statusCode());
    assertTrue(System.nanoTime() - began < Duration.ofSeconds(10).toNanos());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/articles", "/sparql"})
  void pagesDoNotWaitForSlowQueries(String page) throws Exception {
    List<CompletableFuture<Integer>> slow =
        Stream.generate(() -> to(query(ENDLESS)).build())
            .limit(6)
            .map(r -> CLIENT.sendAsync(r, BodyHandlers.discarding()).thenApply(a -> a.statusCode()))
            .toList();
    CompletableFuture.anyOf(slow.toArray(CompletableFuture[]::new)).join();
    assertEquals(200, send(to(page).header("Accept", "text/html")).statusCode());
    long done = slow.stream().filter(CompletableFuture::isDone).count();
    assertTrue(done < 5, "a page that waits in their line would come after five; after " + done);
    slow.forEach(s -> assertEquals(503, s.join()));
  }

  @Test
  void manyMayAskAtOnce() {
    List<CompletableFuture<String>> answers =
        Stream.generate(() -> to(query(COUNT)).header("Accept", "text/csv").build())
            .limit(40)
            .map(r -> CLIENT.sendAsync(r, BodyHandlers.ofString()).thenApply(HttpResponse::body))
            .toList();
    answers.forEach(a -> assertEquals("n\r\n300\r\n", a.join()));
  }

  @Test
  void theStartPageSaysWhatIsHereAndRunsNoScriptOfOthers() throws Exception {
    HttpResponse<String> got = send(to("/"));
    assertEquals(200, got.statusCode());
    assertTrue(got.body().contains("<dt>statements</dt><dd>2</dd>"), got.body());
    assertTrue(got.body().contains("articles</a></dt><dd>1</dd>"));
    String policy = got.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertFalse(got.body().contains("style=\"") || got.body().contains("<script>"));
    assertFalse(got.body().contains("src=\"http"));
    assertEquals(200, send(to("/site.css")).statusCode());
    assertEquals(404, send(to("/nothing-here")).statusCode());
  }

  @Test
  void itListensToThisMachineAlone() throws Exception {
    for (NetworkInterface net : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(net.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThrows(IOException.class, () -> new Socket(address, server.port()).close());
        }
      }
    }
  }

  @Test
  void aTakenPortIsToldInOneLine() {
    // The store keeps the timeout of whoever served it last.
    Settings same = new Settings("localhost", server.port(), TIMEOUT);
    ServerException e = assertThrows(ServerException.class, () -> Server.start(store, same));
    assertEquals(
        "localhost:"
            + server.port()
            + ": the port is taken, or the address is not this machine's; try --port",
        e.getMessage());
  }
}
