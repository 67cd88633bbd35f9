package org.communique.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.communique.server.data.Reply;

/** The style sheet and the script of the pages. */
final class Files {
  private static final Map<String, String> TYPES =
      Map.of(
          "/site.css", "text/css; charset=utf-8",
          "/site.js", "text/javascript; charset=utf-8",
          "/icon.svg", "image/svg+xml");

  private final Map<String, byte[]> files = new TreeMap<>();

  Files() {
    for (String name : TYPES.keySet()) {
      try (InputStream in = Files.class.getResourceAsStream(name.substring(1))) {
        files.put(name, in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  boolean send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] bytes = files.get(request.getRequestURI());
    if (bytes == null) {
      return false;
    }
    response.setHeader("Cache-Control", "max-age=600");
    Reply.bytes(request, response, TYPES.get(request.getRequestURI()), bytes);
    return true;
  }
}
