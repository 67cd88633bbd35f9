package org.communique.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

  @Option(
      names = "--attitudes",
      description =
          "Puts what somebody only thinks or wants into the table of statements too, told by its"
              + " column kind.")
  boolean attitudes;

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
      if (attitudes) {
        join(out.resolve("attitudes.csv"), out.resolve("statements.csv"));
      }
    } catch (IOException e) {
      throw new Failure(out + ": cannot be written (" + e.getMessage() + ")");
    }
    return Main.FINE;
  }

  /** Adds the rows of one table to another whose columns are the first of its own. */
  private static void join(Path from, Path to) throws IOException {
    try (BufferedReader rows = Files.newBufferedReader(from);
        Writer all = Files.newBufferedWriter(to, StandardOpenOption.APPEND)) {
      rows.readLine();
      rows.transferTo(all);
    }
  }
}
