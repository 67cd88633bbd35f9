package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
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
      Feed.into(store, true).take(SampleArticles.read(), main.console());
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
}
