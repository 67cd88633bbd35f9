package org.communique.server.about;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.server.data.Data;
import org.communique.server.data.Reply;
import org.communique.store.Store;

/** Answers at the addresses where a data set is asked what it is. */
public final class About {
  /** The page, and the description for programs. */
  public static final String DATASET = "/dataset";

  private static final Set<String> DESCRIBED = Set.of(DATASET, "/sparql", "/data/dataset");
  private static final Set<String> ELSEWHERE =
      Set.of("/.well-known/void", "/void", "/page/dataset", "/id/dataset");
  private static final String ROBOTS = "/robots.txt";

  private final Store store;
  private final Sitemap sitemap;
  private Optional<Description> description = Optional.empty();

  public About(Store store) {
    this.store = store;
    this.sitemap = new Sitemap(store);
  }

  /** What the store says about itself, counted when first asked: a served store does not change. */
  public synchronized Description description() {
    if (description.isEmpty()) {
      description = Optional.of(Description.of(store));
    }
    return description.get();
  }

  /**
   * Answers, where the address is one of those.
   *
   * @param page whether the client would rather have a page where there is one
   */
  public boolean send(boolean page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    if (ELSEWHERE.contains(path)) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", DATASET);
      return true;
    }
    if (DESCRIBED.contains(path) && (!page || path.startsWith("/data/"))) {
      DatasetGraph data = DatasetGraphFactory.wrap(description().graph());
      Data.send(data, store.base(), request, response);
      return true;
    }
    if (path.equals(ROBOTS)) {
      text(
          "User-agent: *\nDisallow: /sparql\nDisallow: /graphs\nDisallow: /dump/\nDisallow: /search\n"
              + "Sitemap: "
              + store.base()
              + Sitemap.PATH
              + "\n",
          "text/plain",
          request,
          response);
      return true;
    }
    Optional<String> map = sitemap.at(path);
    if (map.isPresent()) {
      text(map.get(), "application/xml", request, response);
      return true;
    }
    Optional<Dump> dump = Dump.at(path);
    if (dump.isPresent()) {
      send(dump.get(), response);
    }
    return dump.isPresent();
  }

  private void send(Dump dump, HttpServletResponse response) throws IOException {
    response.setContentType(dump.type() + ";charset=utf-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + dump.name() + "\"");
    response.setHeader("Cache-Control", "no-cache");
    dump.writing().to(store, response.getOutputStream());
  }

  private static void text(
      String text, String type, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply.bytes(request, response, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }
}
