package org.communique.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.rdf.Iris;
import org.communique.store.Format;
import org.communique.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "export",
    description = "Writes a store, or one article of it, as RDF.",
    mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
  @ParentCommand Main main;
  @Mixin StoreOption store;

  @Option(
      names = "--format",
      defaultValue = "turtle",
      description =
          "turtle, trig, nquads, ntriples, jsonld or rdfxml (default: ${DEFAULT-VALUE}); "
              + "trig and nquads tell the graph of each triple.")
  Format format;

  @Option(names = "--out", paramLabel = "FILE", description = "File to write (default: stdout).")
  Optional<Path> out;

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "Writes this article alone; may be given several times.")
  List<String> articles = List.of();

  @Override
  public Integer call() {
    try (Store open = Store.open(store.folder)) {
      if (out.isEmpty()) {
        write(open, main.console().out());
      } else {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out.get()))) {
          write(open, file);
        }
      }
    } catch (IOException e) {
      throw new Failure(out.get() + ": cannot be written (" + e.getMessage() + ")");
    }
    return Main.FINE;
  }

  private void write(Store open, OutputStream to) {
    var export = new org.communique.store.Export(format);
    if (articles.isEmpty()) {
      export.all(open, to);
      return;
    }
    Iris iris = new Iris(open.base());
    for (String id : articles) {
      if (!open.has(iris.graph(id))) {
        throw new Failure(store.folder + ": no article " + id);
      }
    }
    export.graphs(open, articles.stream().map(iris::graph).toList(), to);
  }
}
