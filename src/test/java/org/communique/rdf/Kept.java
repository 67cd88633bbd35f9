package org.communique.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Results that are kept in {@code src/test/resources}; {@code -Dkept.write=true} writes them anew,
 * to be read before they are committed.
 */
public final class Kept {
  private Kept() {}

  /** What is kept in a test resource. */
  static String text(String name, String actual) throws IOException {
    return at(Path.of("src", "test", "resources", name), actual);
  }

  /** What is kept in a file of the project. */
  public static String at(Path path, String actual) throws IOException {
    if (Boolean.getBoolean("kept.write")) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, actual);
    }
    return Files.readString(path);
  }
}
