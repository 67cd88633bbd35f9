package org.communique.pipeline;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.communique.annotate.Annotator;
import org.communique.annotate.OpenNlpAlone;
import org.communique.article.Layout;
import org.communique.lexicon.Lexicon;
import org.communique.model.Article;
import org.communique.model.Document;
import org.communique.model.Extraction;
import org.communique.rdf.Gate;
import org.communique.rdf.GraphWriter;
import org.communique.rdf.Iris;
import org.communique.store.NamedGraph;
import org.communique.store.Store;

/**
 * How long the pipeline takes beside OpenNLP alone, on one thread. Both read the same blocks with
 * the same models, an article by the one and at once by the other, so that a machine with other
 * work slows both.
 */
public final class Benchmark {
  private static final int STORE_ROUNDS = 3;

  /** Warm is a round of which the compiler takes no more than this part. */
  private static final double COMPILING = 0.02;

  private final List<Article> articles;
  private final List<List<String>> texts = new ArrayList<>();
  private final OpenNlpAlone alone;
  private final Pipeline pipeline;
  private final Stopwatch watch = new Stopwatch();
  private final List<Long> aloneRounds = new ArrayList<>();
  private final List<Long> wholeRounds = new ArrayList<>();
  private final Map<Stage, List<Long>> stageRounds = new EnumMap<>(Stage.class);
  private int tokens;

  /** Loads models and lexicon. */
  public Benchmark(List<Article> articles) {
    this.articles = List.copyOf(articles);
    Lexicon lexicon = Lexicon.load();
    Annotator.Models models = Annotator.Models.load();
    Reading reading = new Reading(lexicon, models);
    alone = new OpenNlpAlone(models);
    GraphWriter writer = new GraphWriter(new Iris(Store.DEFAULT_BASE), true);
    pipeline = new Pipeline(a -> read(reading, a), writer, Gate.load(), watch);
    for (Article article : articles) {
      texts.add(
          Layout.blocks(article, lexicon.furniture()).stream()
              .filter(block -> block.kind().read())
              .map(block -> block.span().in(article.text()))
              .toList());
    }
  }

  private Extraction read(Reading reading, Article article) {
    Extraction extraction = reading.apply(article, watch);
    tokens += tokens(extraction.document());
    return extraction;
  }

  private static int tokens(Document document) {
    return document.paragraphs().stream().mapToInt(p -> p.tokens().size()).sum();
  }

  /**
   * Measures once the virtual machine is warm, or half of the time is over.
   *
   * @param time about how long it takes, writing to the store apart
   * @param store an empty one, to write to
   */
  public Figures measure(Duration time, Store store) {
    long begin = System.nanoTime();
    warmUp(begin + time.toNanos() / 2);
    aloneRounds.clear();
    wholeRounds.clear();
    stageRounds.clear();
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    do {
      round();
    } while (System.nanoTime() < begin + time.toNanos());
    long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    Map<Stage, Double> stages = new EnumMap<>(Stage.class);
    stageRounds.forEach((stage, rounds) -> stages.put(stage, perToken(rounds)));
    return new Figures(
        articles.size(),
        tokens,
        wholeRounds.size(),
        perToken(aloneRounds),
        perToken(wholeRounds),
        stages,
        perToken(storeRounds(store)),
        peak);
  }

  private void warmUp(long until) {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    double compiling;
    do {
      long begin = System.nanoTime();
      long before = compiler.getTotalCompilationTime();
      round();
      double taken = (System.nanoTime() - begin) / 1e6;
      compiling = (compiler.getTotalCompilationTime() - before) / taken;
    } while (compiling > COMPILING && System.nanoTime() < until);
  }

  private void round() {
    long tagged = 0;
    long made = 0;
    tokens = 0;
    for (int i = 0; i < articles.size(); i++) {
      long begin = System.nanoTime();
      texts.get(i).forEach(alone::tag);
      long between = System.nanoTime();
      watch.start();
      pipeline.make(articles.get(i));
      made += System.nanoTime() - between;
      tagged += between - begin;
    }
    aloneRounds.add(tagged);
    wholeRounds.add(made);
    watch
        .reset()
        .forEach(
            (stage, taken) ->
                stageRounds.computeIfAbsent(stage, s -> new ArrayList<>()).add(taken));
  }

  private List<Long> storeRounds(Store store) {
    List<NamedGraph> graphs = articles.stream().map(a -> pipeline.make(a).graph()).toList();
    List<Long> rounds = new ArrayList<>();
    for (int i = 0; i < STORE_ROUNDS; i++) {
      long begin = System.nanoTime();
      store.put(graphs);
      rounds.add(System.nanoTime() - begin);
    }
    return rounds;
  }

  /** The median, in microseconds a token: machines are noisy. */
  private double perToken(List<Long> rounds) {
    long[] sorted = rounds.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1e3 / Math.max(1, tokens);
  }

  /**
   * What was measured; times are medians of the rounds, in microseconds a token.
   *
   * @param tokens in one round
   * @param rounds after warm-up
   * @param alone OpenNLP's sentences, tokens and tags
   * @param whole from an article to its checked graph
   * @param stages what it consists of
   * @param store writing all graphs in one transaction
   * @param peakHeap bytes in use at most, with what waits to be collected
   */
  public record Figures(
      int articles,
      int tokens,
      int rounds,
      double alone,
      double whole,
      Map<Stage, Double> stages,
      double store,
      long peakHeap) {
    public double ratio() {
      return whole / alone;
    }
  }
}
