package org.communique.server.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Says that there is nothing, and where to look.
 *
 * @param path the address, as it came
 * @param words of the address, to search for
 */
public record MissingPage(String path, String words) {
  static Page of(Ask ask) {
    return Page.of("missing", new MissingPage(ask.path(), words(ask.path())), "Not found", "")
        .status(404);
  }

  private static String words(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    try {
      last = URLDecoder.decode(last, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
    return last.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
