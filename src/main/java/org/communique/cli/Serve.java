package org.communique.cli;

import java.util.concurrent.Callable;
import org.communique.server.Server;
import org.communique.server.Settings;
import org.communique.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "serve",
    description = "Serves a store over HTTP until it is stopped: SPARQL, graphs, a start page.",
    footer = {
      "",
      "With java -Xmx256m -jar, a million triples are served in less than 1 GB of",
      "memory; without -Xmx Java takes up to a quarter of the machine."
    },
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
  @ParentCommand Main main;
  @Mixin StoreOption store;
  @Mixin ServeOptions options;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    try (Store open = Store.open(store.folder);
        Server server = Server.start(open, settings)) {
      ServeOptions.untilStopped(server, main.console());
    }
    return Main.FINE;
  }
}
