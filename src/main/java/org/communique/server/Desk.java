package org.communique.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.communique.server.page.Web;

/**
 * The endpoint's address without a query: a person gets the desk, a program the description of the
 * service. With a query it is the endpoint.
 *
 * <p>YASGUI needs more than our own pages do: its table writes a style sheet of its own into the
 * page, the same for every table, which is let in by its hash.
 */
final class Desk extends HttpFilter {
  private static final long serialVersionUID = 1L;

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

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (asks(request.getMethod(), Optional.ofNullable(request.getQueryString()))) {
      chain.doFilter(request, response);
    } else {
      response.setHeader("Content-Security-Policy", Headers.POLICY_OF_DESK);
      web.service(request, response);
    }
  }
}
