package org.communique.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.rdf.Kept;
import org.communique.rdf.QueryFile;
import org.communique.server.Server;
import org.communique.server.Settings;
import org.communique.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Every query of {@code queries/}, asked of a served store of the sample articles. */
@ResourceLock("samples")
class CompetencyTest {
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

  @Test
  void thereAreAtLeastTwelve() {
    List<QueryFile> questions = QueryFile.questions();
    assertTrue(questions.size() >= 12);
    for (QueryFile q : questions) {
      assertFalse(q.question().isBlank(), q.name());
      assertFalse(q.columns().isEmpty(), q.name());
    }
  }

  @TestFactory
  Stream<DynamicTest> answersAreAsKept() {
    return QueryFile.questions().stream().map(q -> dynamicTest(q.name(), () -> answerIsAsKept(q)));
  }

  private static void answerIsAsKept(QueryFile query) throws Exception {
    HttpResponse<String> got = ask(query.text());
    assertEquals(200, got.statusCode(), got.body());
    String csv = got.body().replace("\r\n", "\n");
    String columns =
        String.join(",", query.columns().stream().map(QueryFile.Column::name).toList());
    assertEquals(columns, csv.lines().findFirst().orElse(""), "the head names the columns");
    Path file = Path.of("src/test/resources/queries", query.name() + ".csv");
    assertEquals(Kept.at(file, csv), csv, "mvn test -Dkept.write=true writes it anew");
  }

  private static HttpResponse<String> ask(String query) throws IOException, InterruptedException {
    String address =
        server.address() + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/csv").build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }
}
