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
import org.communique.store.Network;
import org.communique.store.NetworkFormat;
import org.communique.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description = "Writes a store, or one article of it, as RDF, or its actors as a network.",
    mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
  @Spec CommandSpec spec;
  @ParentCommand Main main;
  @Mixin StoreOption store;

  @Option(
      names = "--format",
      defaultValue = "turtle",
      description =
          "turtle, trig, nquads, ntriples, jsonld or rdfxml (default: ${DEFAULT-VALUE}); "
              + "trig and nquads tell the graph of each triple. graphml or gexf: who addresses, "
              + "accuses, asks, supports, opposes and meets whom, in the whole store.")
  ExportFormat format;

  @Option(names = "--out", paramLabel = "FILE", description = "File to write (default: stdout).")
  Optional<Path> out;

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "Writes this article alone; may be given several times.")
  List<String> articles = List.of();

  @Override
  public Integer call() {
    if (format.network() && !articles.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--article: " + format + " is of the whole store");
    }
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
    if (format.network()) {
      NetworkFormat.valueOf(format.name()).write(Network.of(open), to);
      return;
    }
    var export = new org.communique.store.Export(Format.valueOf(format.name()));
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
