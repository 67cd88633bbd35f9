package org.communique.pipeline;

import java.time.Instant;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.article.Input;
import org.communique.identity.Identity;
import org.communique.model.Article;
import org.communique.model.Extraction;
import org.communique.rdf.Gate;
import org.communique.rdf.GraphWriter;
import org.communique.rdf.Iris;
import org.communique.search.SearchIndex;
import org.communique.store.Store;

/** Articles into a store. */
public final class Building {
  private final Store store;
  private final boolean withText;
  private final Supplier<? extends Supplier<? extends Function<Article, Extraction>>> readings;

  /**
   * @param withText whether the articles' texts go into the graph
   */
  public Building(Store store, boolean withText) {
    this(store, withText, new Lazy<>(Reading::load));
  }

  /** With another reading than the program's own. */
  Building(
      Store store,
      boolean withText,
      Supplier<? extends Supplier<? extends Function<Article, Extraction>>> readings) {
    this.store = store;
    this.withText = withText;
    this.readings = readings;
  }

  /**
   * Takes all articles, and tells of each what became of it, in their order.
   *
   * @param began when this run began, for the graph of the runs
   * @param threads that read articles; at least 1
   */
  public void take(Iterator<Input> articles, Instant began, int threads, Consumer<Outcome> told)
      throws InterruptedException {
    String version = Program.described();
    Knowledge.putInto(store, version);
    Iris iris = new Iris(store.base());
    Run run = new Run(iris, began, version + (withText ? "" : ", no text"));
    GraphWriter writer = new GraphWriter(iris, withText);
    Gate gate = Gate.load();
    AtomicBoolean changed = new AtomicBoolean();
    new Workers(store, run, () -> new Pipeline(readings.get().get(), writer, gate), threads)
        .take(
            articles,
            outcome -> {
              changed.compareAndSet(false, outcome instanceof Outcome.Stored);
              told.accept(outcome);
            });
    new Identity(store).update();
    if (changed.get()) {
      SearchIndex.update(store);
    }
  }
}
