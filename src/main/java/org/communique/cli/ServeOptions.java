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
  /** How long a stopped program may take to close its store, in milliseconds. */
  private static final long PATIENCE = 10_000;

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

  /** Says what to open, and waits. Ctrl-C stops the server and lets the verb end in order. */
  static void untilStopped(Server server, Console console) {
    Thread stop = stopping(server, Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(stop);
    String address = server.address();
    console
        .out()
        .println("Open " + address + " in a browser, or ask " + address + "sparql. Ctrl-C stops.");
    console.out().flush();
    try {
      server.join();
    } catch (InterruptedException e) {
      // Whoever runs the verb wants it to end, as with Ctrl-C.
      server.close();
    } finally {
      forget(stop);
    }
  }

  private static Thread stopping(Server server, Thread verb) {
    return new Thread(
        () -> {
          server.close();
          try {
            verb.join(PATIENCE);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        },
        "stop");
  }

  private static void forget(Thread stop) {
    try {
      Runtime.getRuntime().removeShutdownHook(stop);
    } catch (IllegalStateException e) {
      // It is at work: Ctrl-C is why we are here.
      return;
    }
  }
}
