package org.communique.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.communique.server.ServerException;
import org.communique.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The program. Neither this class nor a verb names a class of Jena outside the body of a verb's
 * {@code call()}, so that help does not wait for RDF.
 */
@Command(
    name = "communique",
    description =
        "Turns news on diplomacy into a knowledge graph of who said, proposed, answered and did "
            + "what, each fact with its words.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      Demo.class,
      Build.class,
      Serve.class,
      Query.class,
      Export.class,
      Remove.class,
      Validate.class,
      Check.class,
      Identify.class,
      Tables.class,
      Bench.class
    },
    footer = {"", "Exit code: 0 fine, 1 some input failed, 2 wrong use."})
public final class Main implements Callable<Integer> {
  static final int FINE = 0;
  static final int FAILED = 1;
  static final int WRONG_USE = 2;

  private final Console console;

  Main(Console console) {
    this.console = console;
  }

  /** Runs a verb and ends with its exit code. */
  public static void main(String... args) {
    int code = run(Console.system(), args);
    if (code != FINE) {
      System.exit(code);
    }
  }

  static int run(Console console, String... args) {
    try {
      return commandLine(console).execute(args);
    } finally {
      console.out().flush();
    }
  }

  static CommandLine commandLine(Console console) {
    return new CommandLine(new Main(console))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((e, args) -> wrongUse(console, e))
        .setExecutionExceptionHandler((e, command, result) -> failed(console, e, result));
  }

  Console console() {
    return console;
  }

  /** Without a verb there is nothing to do but to say so. */
  @Override
  public Integer call() {
    console.out().print(new CommandLine(this).getUsageMessage());
    console.out().flush();
    console.error("a verb is missing");
    return WRONG_USE;
  }

  private static int wrongUse(Console console, ParameterException e) {
    String verb = e.getCommandLine().getCommandSpec().qualifiedName();
    console.error(e.getMessage() + " (see " + verb + " --help)");
    return WRONG_USE;
  }

  private static int failed(Console console, Exception e, ParseResult result) {
    boolean told =
        e instanceof StoreException || e instanceof ServerException || e instanceof Failure;
    console.error(told ? e.getMessage() : "unexpected: " + e);
    if (!told && Boolean.getBoolean("communique.trace")) {
      e.printStackTrace(console.err());
    }
    return FAILED;
  }
}
