package org.communique.cli;

import java.time.Duration;
import org.communique.server.Server;
import org.communique.server.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where and how to serve. */
final class ServeOptions {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "Port; 0 takes any free one (default: ${DEFAULT-VALUE}).")
  int port;

  @Option(
      names = "--host",
      defaultValue = "localhost",
      description = "Address to listen at (default: ${DEFAULT-VALUE}, this machine alone).")
  String host;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "After which a query is given up (default: ${DEFAULT-VALUE}).")
  int timeout;

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  Settings settings() {
    if (port < 0 || port > 65535) {
      throw new ParameterException(spec.commandLine(), "--port: not between 0 and 65535: " + port);
    }
    if (timeout < 1) {
      throw new ParameterException(spec.commandLine(), "--timeout: less than 1 second: " + timeout);
    }
    return new Settings(host, port, Duration.ofSeconds(timeout));
  }

  /** Says what to open, and waits. Ctrl-C stops the server, then closes the store. */
  static void untilStopped(Server server, AutoCloseable store, Console console)
      throws InterruptedException {
    Thread stop =
        new Thread(
            () -> {
              server.close();
              try {
                store.close();
              } catch (Exception e) {
                console.error(e.getMessage());
              }
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    console
        .out()
        .println(
            "Open "
                + server.address()
                + " in a browser, or ask "
                + server.address()
                + "sparql. Ctrl-C stops.");
    console.out().flush();
    server.join();
  }
}
