package org.communique.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.communique.article.Input;
import org.communique.model.Article;
import org.communique.store.Store;

/**
 * Many articles into the store: made by several threads, stored by one, told in the order they were
 * handed in. What is stored does not depend on the number of threads.
 */
final class Workers {
  /**
   * Articles in the making for each thread: enough to keep it busy, few enough to fit in memory.
   */
  private static final int AHEAD = 4;

  private final Store store;
  private final Run run;
  private final Supplier<Pipeline> pipelines;
  private final int threads;

  /**
   * @param pipelines makes a pipeline for each thread
   * @param threads at least 1
   */
  Workers(Store store, Run run, Supplier<Pipeline> pipelines, int threads) {
    this.store = store;
    this.run = run;
    this.pipelines = pipelines;
    this.threads = threads;
  }

  /** Takes all articles; whatever becomes of one, the rest goes on. */
  void take(Iterator<Input> inputs, Consumer<Outcome> told) throws InterruptedException {
    ThreadLocal<Pipeline> own = ThreadLocal.withInitial(pipelines);
    Batch batch = new Batch(store, run, told);
    Deque<Future<Work>> underWay = new ArrayDeque<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads, Workers::daemon);
    try {
      while (inputs.hasNext()) {
        Input input = inputs.next();
        underWay.add(pool.submit(work(input, own)));
        if (underWay.size() >= threads * AHEAD) {
          batch.add(done(underWay.remove()));
        }
      }
      while (!underWay.isEmpty()) {
        batch.add(done(underWay.remove()));
      }
      batch.flush();
    } finally {
      pool.shutdownNow();
    }
  }

  private Callable<Work> work(Input input, ThreadLocal<Pipeline> own) {
    if (input instanceof Input.Read read) {
      return () -> make(read, own);
    }
    Input.Rejected rejected = (Input.Rejected) input;
    return () -> new Work.Told(new Outcome.Rejected(rejected.place(), rejected.reason()));
  }

  private Work make(Input.Read read, ThreadLocal<Pipeline> own) {
    Article article = read.article();
    try {
      if (run.isIn(store, article)) {
        return new Work.Told(new Outcome.Unchanged(read.place(), article.id()));
      }
      Made made = own.get().make(article);
      if (made.violations().isEmpty()) {
        return new Work.ToStore(read.place(), article.id(), made);
      }
      String why = made.violations().get(0) + more(made.violations().size() - 1);
      return new Work.Told(new Outcome.Rejected(read.place(), why));
    } catch (RuntimeException | StackOverflowError e) {
      return new Work.Told(new Outcome.Rejected(read.place(), "cannot be processed: " + e));
    }
  }

  private static String more(int violations) {
    return violations == 0 ? "" : " (and " + violations + " more)";
  }

  private static Work done(Future<Work> work) throws InterruptedException {
    try {
      return work.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "reading");
    thread.setDaemon(true);
    return thread;
  }
}
