package org.communique.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.communique.model.Extraction;
import org.communique.rdf.AuthorityGraph;
import org.communique.rdf.Freeze;
import org.communique.rdf.GraphWriter;
import org.communique.rdf.Iris;
import org.communique.rdf.LexiconGraph;
import org.communique.rdf.OntologyGraph;
import org.communique.store.NamedGraph;
import org.communique.store.Store;

/** A store of articles that were read by hand, served. */
final class Sample implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  static final String BASE = "http://localhost:3030";

  private final Store store;
  private final Server server;

  private Sample(Store store, Server server) {
    this.store = store;
    this.server = server;
  }

  static Sample serve(Path folder) {
    Store store = Store.create(folder, Optional.empty());
    Iris iris = new Iris(store.base());
    GraphWriter writer = new GraphWriter(iris, true);
    List<Extraction> articles = new ArrayList<>(Freeze.all());
    articles.add(Hostile.article());
    Graph lexicon = LexiconGraph.read();
    List<NamedGraph> graphs = new ArrayList<>();
    graphs.add(
        new NamedGraph(
            iris.authorityGraph(),
            AuthorityGraph.of(
                iris,
                List.of(Freeze.CHINA, Freeze.NORTH, Freeze.SOUTH, Freeze.US, Freeze.WANG),
                lexicon)));
    graphs.add(new NamedGraph(iris.ontologyGraph(), OntologyGraph.of(lexicon)));
    for (Extraction article : articles) {
      String id = article.document().article().id();
      graphs.add(new NamedGraph(iris.graph(id), writer.write(article)));
    }
    store.put(graphs);
    return new Sample(
        store, Server.start(store, new Settings("localhost", 0, Duration.ofSeconds(20))));
  }

  Store store() {
    return store;
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address().replaceAll("/$", "") + path))
            .timeout(Duration.ofSeconds(20));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  String page(String path) throws IOException, InterruptedException {
    return get(path, "Accept", "text/html").body();
  }

  static String header(HttpResponse<?> response, String name) {
    return String.join(", ", response.headers().allValues(name));
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
