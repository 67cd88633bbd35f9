package org.communique.cli;

import java.time.Instant;
import java.util.stream.Stream;
import org.communique.article.Input;
import org.communique.pipeline.Building;
import org.communique.store.Store;

/** Reads articles into a store and tells what becomes of each. */
final class Feed {
  private final Store store;
  private final boolean withText;
  private int threads = Runtime.getRuntime().availableProcessors();
  private boolean quiet;

  private Feed(Store store, boolean withText) {
    this.store = store;
    this.withText = withText;
  }

  static Feed into(Store store, boolean withText) {
    return new Feed(store, withText);
  }

  Feed threads(int number) {
    this.threads = Math.max(1, number);
    return this;
  }

  Feed quiet(boolean on) {
    this.quiet = on;
    return this;
  }

  /**
   * Returns the exit code.
   *
   * @param articles is closed
   */
  int take(Stream<Input> articles, Console console) throws InterruptedException {
    try (articles;
        Progress progress = new Progress(console, quiet)) {
      new Building(store, withText).take(articles.iterator(), Instant.now(), threads, progress);
      return progress.rejected() ? Main.FAILED : Main.FINE;
    }
  }
}
