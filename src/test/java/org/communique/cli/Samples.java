package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A store of the sample articles, built once for all tests that read it. Nobody writes to it. */
public final class Samples {
  /** Where the sample articles are. */
  public static final Path ARTICLES = Path.of("src/main/resources/org/communique/samples");

  private Samples() {}

  /** The store's folder; one process at a time may open it, so tests that do lock "samples". */
  public static Path store() {
    return Built.STORE;
  }

  private static final class Built {
    static final Path STORE = build();

    private static Path build() {
      try {
        Path folder = Files.createTempDirectory("samples");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        Ran ran = Ran.of("build", ARTICLES.toString(), "--store", folder.toString());
        if (ran.code() != 0) {
          throw new IllegalStateException(ran.err());
        }
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
