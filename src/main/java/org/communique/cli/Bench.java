package org.communique.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.communique.article.Articles;
import org.communique.article.Input;
import org.communique.model.Article;
import org.communique.pipeline.Benchmark;
import org.communique.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "bench",
    description = "Measures how long reading takes, stage by stage, beside OpenNLP alone.",
    mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {
  private static final double MEGABYTE = 1 << 20;

  @ParentCommand Main main;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = ".txt and .jsonl files, or folders of such (default: the sample articles).")
  List<Path> paths = List.of();

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "60",
      description =
          "How long to measure, at most half of it to warm up (default: ${DEFAULT-VALUE}); "
              + "each article is read twice at least.")
  int seconds;

  @Override
  public Integer call() throws IOException {
    List<Article> articles = new ArrayList<>();
    int code = Main.FINE;
    try (Stream<Input> inputs =
        paths.isEmpty() ? SampleArticles.read() : Articles.read(paths, Optional.empty())) {
      for (Input input : inputs.toList()) {
        if (input instanceof Input.Read read) {
          articles.add(read.article());
        } else if (input instanceof Input.Rejected rejected) {
          main.console().error(rejected.place() + ": rejected: " + rejected.reason());
          code = Main.FAILED;
        }
      }
    }
    if (articles.isEmpty()) {
      throw new Failure("no article to read");
    }
    tell(measure(articles));
    return code;
  }

  private Benchmark.Figures measure(List<Article> articles) throws IOException {
    Path folder = Files.createTempDirectory("communique-bench");
    try (Store store = Store.create(folder, Optional.empty())) {
      return new Benchmark(articles).measure(Duration.ofSeconds(seconds), store);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void tell(Benchmark.Figures figures) {
    PrintStream out = main.console().out();
    out.printf(
        "%s, %s, median of %s on one thread%n%n",
        number(figures.articles(), "article"),
        number(figures.tokens(), "token"),
        number(figures.rounds(), "round"));
    out.printf("%-14s%10s%8s%n", "", "\u00b5s/token", "share");
    line("OpenNLP alone", figures.alone(), "");
    figures
        .stages()
        .forEach(
            (stage, time) ->
                line(
                    stage.name().toLowerCase(Locale.ROOT),
                    time,
                    String.format(Locale.ROOT, "%.1f %%", 100 * time / figures.whole())));
    line("pipeline", figures.whole(), "");
    line("store", figures.store(), "apart");
    out.printf(
        Locale.ROOT,
        "%nratio %.2f (pipeline to OpenNLP alone)%npeak heap %.0f MB of %.0f MB%n",
        figures.ratio(),
        figures.peakHeap() / MEGABYTE,
        Runtime.getRuntime().maxMemory() / MEGABYTE);
  }

  private void line(String what, double time, String share) {
    String line = String.format(Locale.ROOT, "%-14s%10.2f%8s", what, time, share);
    main.console().out().println(line.stripTrailing());
  }

  private static String number(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
