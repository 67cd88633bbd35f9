package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.communique.article.Articles;
import org.communique.article.Input;
import org.communique.rdf.ClassPathFolder;
import org.communique.server.Server;
import org.communique.server.Settings;
import org.communique.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "demo",
    description = "Builds a store of sample articles that come with the program, and serves it.",
    mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {
  private static final String SAMPLES = "/org/communique/samples";

  @ParentCommand Main main;
  @Mixin ServeOptions options;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store (default: target/demo-store, or a folder for a while).")
  Optional<Path> folder;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Settings settings = options.settings();
    try (Store store = Store.create(folder.orElseGet(Demo::usual), Optional.empty())) {
      Feed.into(store, true).take(samples(), main.console());
      try (Server server = Server.start(store, settings)) {
        ServeOptions.untilStopped(server, main.console());
      }
    }
    return Main.FINE;
  }

  private static Path usual() {
    try {
      return Files.isDirectory(Path.of("target"))
          ? Path.of("target", "demo-store")
          : Files.createTempDirectory("communique-demo");
    } catch (IOException e) {
      throw new Failure("no folder for the store: " + e.getMessage());
    }
  }

  /** The samples, unpacked since articles are read from files, under their plain names. */
  private static Stream<Input> samples() throws IOException {
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
