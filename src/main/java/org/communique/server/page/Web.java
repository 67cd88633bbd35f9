package org.communique.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.search.SearchIndex;
import org.communique.server.about.About;
import org.communique.server.data.Accept;
import org.communique.server.data.Addresses;
import org.communique.server.data.Alternates;
import org.communique.server.data.Data;
import org.communique.server.data.DataFormat;
import org.communique.server.data.Reply;
import org.communique.store.Store;

/**
 * Answers at every address that is no SPARQL: {@code /id/...} sends on to {@code /page/...} or
 * {@code /data/...}, whichever the client likes better; pages are HTML and nothing else; what is
 * not there gets a page that helps on.
 */
public final class Web extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** The questions are below it; their answers are queries. */
  public static final String QUESTIONS = Questions.PATH;

  private static final String HTML = "text/html";

  private final transient Pages pages = new Pages();
  private final transient Addresses addresses;
  private final transient Data data;
  private final transient About about;
  private final transient Site site;
  private final transient Files files = new Files();

  public Web(Store store, SearchIndex index) {
    this.addresses = new Addresses(store.base());
    this.data = new Data(store);
    this.about = new About(store);
    this.site = new Site(store, index, about);
  }

  /** Reads what many pages need, so that the first who comes need not wait for it. */
  public void warm() {
    warm(
        List.of(
            "/",
            "/relations",
            "/timeline",
            "/statements",
            "/attitudes",
            "/proposals",
            "/responses",
            "/acts",
            "/initiatives",
            "/ontology",
            "/dataset"));
    warm(site.busiest());
  }

  private void warm(List<String> paths) {
    for (String path : paths) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      site.page(new Ask(path, Map.of()));
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    if (request.getHeader("Origin") != null) {
      response.setHeader(
          "Access-Control-Expose-Headers", "Content-Type, ETag, Link, Location, Vary");
    }
    boolean done =
        about.send(!wantsData(request), request, response)
            || path.startsWith("/id/") && redirect(path.substring(4), request, response)
            || path.startsWith("/data/")
                && data.send(addresses.thing(path.substring(6)), request, response)
            || files.send(request, response)
            || term(path, request, response)
            || page(request, response);
    if (!done) {
      missing(request, response);
    }
  }

  private boolean redirect(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Node thing = addresses.thing(path);
    if (!data.has(thing)) {
      return false;
    }
    response.addHeader("Vary", "Accept");
    Optional<String> form = best(request);
    Alternates alternates = Alternates.of(addresses, thing);
    if (form.isEmpty()) {
      Reply.text(response, HttpServletResponse.SC_NOT_ACCEPTABLE, Alternates.offered());
      return true;
    }
    alternates.asOfPage(response);
    response.setHeader("Cache-Control", "no-cache");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", form.get().equals(HTML) ? alternates.page() : alternates.data());
    return true;
  }

  /** A term has one address; HTML is a page like others. */
  private boolean term(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Node> term = site.term(path);
    if (term.isEmpty() || !wantsData(request)) {
      return false;
    }
    Alternates.ofTerm(term.get()).asOfData(response);
    Data.send(site.triples(term.get()), addresses.base(), request, response);
    return true;
  }

  private static boolean wantsData(HttpServletRequest request) {
    return request.getParameter("format") != null
        || best(request).filter(type -> !type.equals(HTML)).isPresent();
  }

  /** Of HTML and the data formats, the type that the client likes best; HTML of equals. */
  private static Optional<String> best(HttpServletRequest request) {
    List<String> offers = new ArrayList<>(List.of(HTML));
    DataFormat.all().forEach(f -> offers.add(f.type()));
    return accept(request).best(offers, t -> t);
  }

  private static Accept accept(HttpServletRequest request) {
    return Accept.parse(Optional.ofNullable(request.getHeader("Accept")).orElse(""));
  }

  private boolean page(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Page> page = site.page(ask(request));
    if (page.isPresent()) {
      response.addHeader("Vary", "Accept");
      if (accept(request).quality(HTML) == 0) {
        page.get().alternates().ifPresent(a -> a.asOfPage(response));
        Reply.text(response, HttpServletResponse.SC_NOT_ACCEPTABLE, Alternates.offered());
      } else {
        send(page.get(), request, response);
      }
    }
    return page.isPresent();
  }

  private void send(Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    page.alternates().ifPresent(a -> a.asOfPage(response));
    byte[] html = pages.html(page);
    response.setStatus(page.status());
    Reply.bytes(request, response, "text/html; charset=utf-8", html);
  }

  private void missing(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (accept(request).quality(HTML) == 0) {
      Reply.text(response, HttpServletResponse.SC_NOT_FOUND, "There is nothing at this address.");
    } else {
      send(MissingPage.of(ask(request)), request, response);
    }
  }

  private static Ask ask(HttpServletRequest request) {
    Map<String, String> parameters = new HashMap<>();
    for (String name : Collections.list(request.getParameterNames())) {
      parameters.put(name, request.getParameter(name));
    }
    return new Ask(request.getRequestURI(), parameters);
  }
}
