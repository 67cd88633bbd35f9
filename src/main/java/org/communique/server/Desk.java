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

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean asked =
        !request.getMethod().equals("GET")
            || Optional.ofNullable(request.getQueryString()).orElse("").contains("query=");
    if (asked) {
      chain.doFilter(request, response);
    } else {
      response.setHeader("Content-Security-Policy", Headers.POLICY_OF_DESK);
      web.service(request, response);
    }
  }
}
