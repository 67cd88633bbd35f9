package org.communique.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.server.data.Accept;
import org.communique.server.page.Web;

/**
 * The endpoint's address without a query: a person gets the desk, a program the description of the
 * service. With a query it is the endpoint, but who would rather have HTML than the forms of
 * results gets a table to read.
 *
 * <p>YASGUI needs more than our own pages do: its table writes a style sheet of its own into the
 * page, the same for every table, which is let in by its hash.
 */
final class Desk extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String HTML = "text/html";
  private static final List<String> RESULTS =
      List.of(
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "text/csv",
          "text/turtle",
          "application/ld+json");

  private final transient Web web;

  Desk(Web web) {
    this.web = web;
  }

  /**
   * Whether a request to the endpoint's address holds a query.
   *
   * @param parameters those of its address
   */
  static boolean asks(String method, Optional<String> parameters) {
    return !method.equals("GET") || parameters.filter(p -> p.contains("query=")).isPresent();
  }

  /**
   * A browser without scripts asks so; a program says what it wants, or takes anything. Whoever
   * asks for more than a query (other graphs, a time limit) speaks to the endpoint.
   */
  private static boolean wantsTable(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      return false; // its parameters stand in the body, which is the endpoint's to read
    }
    Set<String> more = new HashSet<>(request.getParameterMap().keySet());
    more.removeAll(Set.of("query", "output", "page"));
    if (!more.isEmpty()) {
      return false;
    }
    String output = Optional.ofNullable(request.getParameter("output")).orElse("");
    Accept accept = Accept.parse(Optional.ofNullable(request.getHeader("Accept")).orElse(""));
    return output.equals("html") && accept.quality(HTML) > 0
        || output.isEmpty()
            && RESULTS.stream().allMatch(type -> accept.quality(HTML) > accept.quality(type));
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (asks(request.getMethod(), Optional.ofNullable(request.getQueryString()))) {
      if (wantsTable(request)) {
        web.service(request, response);
      } else {
        chain.doFilter(request, response);
      }
    } else {
      response.setHeader("Content-Security-Policy", Headers.POLICY_OF_DESK);
      web.service(request, response);
    }
  }
}
