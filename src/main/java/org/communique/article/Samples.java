package org.communique.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sample articles that come with the program. */
public final class Samples {
  private static final String FOLDER = "/org/communique/samples";

  private Samples() {}

  /** The sample articles in the order of their names, from the class path: a folder or the jar. */
  public static List<Input> read() {
    URL folder = Samples.class.getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException(FOLDER + " is not on the class path");
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath(FOLDER));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Input> read(Path folder) {
    try (Stream<Input> inputs = Articles.read(List.of(folder), Optional.empty())) {
      return inputs.toList();
    }
  }
}
