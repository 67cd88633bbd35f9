package org.communique.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.article.Articles;
import org.communique.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "build",
    description = "Reads articles into a store; an article that is there already is replaced.",
    mixinStandardHelpOptions = true)
final class Build implements Callable<Integer> {
  @ParentCommand Main main;
  @Mixin StoreOption store;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = ".txt and .jsonl files, or folders of such.")
  List<Path> paths;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      converter = BaseIri.class,
      description =
          "What the names of things begin with; kept in the store "
              + "(default for a new store: http://localhost:3030).")
  Optional<String> base;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Date of the articles that tell none, as 2016-01-31.")
  Optional<LocalDate> published;

  @Option(names = "--no-text", description = "Leaves the articles' full texts out of the graph.")
  boolean noText;

  @Option(
      names = "--compact",
      description = "Afterwards gives back the disk space of what was replaced.")
  boolean compact;

  @Option(names = "--quiet", description = "Names only the articles that are rejected.")
  boolean quiet;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that read articles (default: as many as the machine has cores).")
  Optional<Integer> threads;

  @Override
  public Integer call() throws InterruptedException {
    try (Store open = Store.create(store.folder, base)) {
      int code =
          Feed.into(open, !noText)
              .threads(threads.orElse(Runtime.getRuntime().availableProcessors()))
              .quiet(quiet)
              .take(Articles.read(paths, published), main.console());
      if (compact) {
        open.compact();
      }
      return code;
    }
  }
}
