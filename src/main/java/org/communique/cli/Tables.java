package org.communique.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.communique.rdf.QueryFile;
import org.communique.store.Answers;
import org.communique.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "tables",
    description = "Writes the store as CSV tables, one for each query of queries/tables.",
    mixinStandardHelpOptions = true)
final class Tables implements Callable<Integer> {
  /** Long enough for any store: nobody else waits. */
  private static final Duration TIMEOUT = Duration.ofHours(12);

  @ParentCommand Main main;
  @Mixin StoreOption store;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the tables; made where there is none.")
  Path out;

  @Override
  public Integer call() {
    try (Store open = Store.open(store.folder)) {
      Files.createDirectories(out);
      for (QueryFile table : QueryFile.tables()) {
        Path file = out.resolve(table.name().replaceFirst("^tables/", "") + ".csv");
        try (OutputStream csv = new BufferedOutputStream(Files.newOutputStream(file))) {
          new Answers(open, TIMEOUT).write(Questions.parsed(table), Answers.Form.CSV, csv);
        }
        main.console().out().println(file);
      }
    } catch (IOException e) {
      throw new Failure(out + ": cannot be written (" + e.getMessage() + ")");
    }
    return Main.FINE;
  }
}
