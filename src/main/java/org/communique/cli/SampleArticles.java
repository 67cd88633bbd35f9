package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.article.Articles;
import org.communique.article.Input;
import org.communique.ontology.ClassPathFolder;

/** The articles that come with the program. */
final class SampleArticles {
  private static final String SAMPLES = "/org/communique/samples";

  private SampleArticles() {}

  /** Unpacked, since articles are read from files; told under their plain names. */
  static Stream<Input> read() throws IOException {
    Path folder = Files.createTempDirectory("communique-samples");
    folder.toFile().deleteOnExit();
    for (Map.Entry<String, byte[]> sample : ClassPathFolder.files(SAMPLES, ".txt").entrySet()) {
      Path file = folder.resolve(sample.getKey());
      Files.write(file, sample.getValue());
      file.toFile().deleteOnExit();
    }
    return Articles.read(List.of(folder), Optional.empty())
        .map(
            input ->
                input instanceof Input.Read read
                    ? new Input.Read(read.article().id(), read.article())
                    : input);
  }
}
