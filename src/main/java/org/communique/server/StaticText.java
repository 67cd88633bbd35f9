package org.communique.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A page or file that stays the same while the server runs. */
final class StaticText extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final byte[] bytes;
  private final String type;

  StaticText(String text, String type) {
    this.bytes = text.getBytes(StandardCharsets.UTF_8);
    this.type = type;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-cache");
    response.getOutputStream().write(bytes);
  }
}
