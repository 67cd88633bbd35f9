package org.communique.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.communique.store.Answers;
import org.communique.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "query",
    description = "Asks a store a question: one that comes with the program, or one in a file.",
    mixinStandardHelpOptions = true)
final class Query implements Callable<Integer> {
  @ParentCommand Main main;
  @Mixin StoreOption store;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, csv, tsv, json or xml (default: ${DEFAULT-VALUE}).")
  Answers.Form format;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "After which the query is given up (default: ${DEFAULT-VALUE}).")
  int timeout;

  @Parameters(
      paramLabel = "NAME|FILE.rq",
      description = "Name of a query of the program (see the start page), or a file.")
  String query;

  @Override
  public Integer call() {
    var question = Questions.find(query);
    try (Store open = Store.open(store.folder)) {
      new Answers(open, Duration.ofSeconds(timeout)).write(question, format, main.console().out());
    }
    return Main.FINE;
  }
}
