package org.communique.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Results that are kept in {@code src/test/resources}; {@code -Dkept.write=true} writes them anew,
 * to be read before they are committed.
 */
final class Kept {
  private Kept() {}

  static String text(String name, String actual) throws IOException {
    Path path = Path.of("src", "test", "resources", name);
    if (Boolean.getBoolean("kept.write")) {
      Files.writeString(path, actual);
    }
    return Files.readString(path);
  }
}
