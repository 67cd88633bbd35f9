package org.communique.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.communique.server.data.Reply;

/** The style sheets and scripts of the pages, ours and that of the SPARQL desk. */
final class Files {
  private static final Map<String, String> TYPES =
      Map.of(
          "/site.css", "text/css; charset=utf-8",
          "/site.js", "text/javascript; charset=utf-8",
          "/desk.css", "text/css; charset=utf-8",
          "/desk.js", "text/javascript; charset=utf-8",
          "/yasgui.min.css", "text/css; charset=utf-8",
          "/yasgui.min.js", "text/javascript; charset=utf-8",
          "/icon.svg", "image/svg+xml");
  private static final String YASGUI = "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build";

  private final Map<String, byte[]> files = new TreeMap<>();

  Files() {
    for (String name : TYPES.keySet()) {
      String place = name.startsWith("/yasgui") ? YASGUI + name : name.substring(1);
      try (InputStream in = Files.class.getResourceAsStream(place)) {
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
