package org.communique.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.identity.Identity;
import org.communique.rdf.Iris;
import org.communique.store.Store;

/**
 * Graphs that wait to be stored together: a transaction an article would make the store several
 * times as large. Where a transaction fails, its articles are tried one by one, so that each goes
 * in whole or not at all and none for another's fault.
 */
final class Batch {
  /** Triples in a transaction, about. */
  private static final int ENOUGH = 200_000;

  /** How long the first ones wait, in nanoseconds; later ones longer, who have seen it work. */
  private static final long SHORT = 1_000_000_000L;

  private static final long LONG = 30 * SHORT;

  private final Store store;
  private final Iris iris;
  private final Run run;
  private final Consumer<Outcome> told;
  private final List<Work> waiting = new ArrayList<>();
  private long triples;
  private long patience = SHORT;
  private long since = System.nanoTime();

  Batch(Store store, Run run, Consumer<Outcome> told) {
    this.store = store;
    this.iris = new Iris(store.base());
    this.run = run;
    this.told = told;
  }

  void add(Work work) {
    waiting.add(work);
    if (work instanceof Work.ToStore graph) {
      triples += graph.made().graph().graph().size();
    }
    if (triples > ENOUGH || System.nanoTime() - since > patience) {
      patience = Math.min(2 * patience, LONG);
      flush();
    }
  }

  void flush() {
    List<Work.ToStore> graphs =
        waiting.stream()
            .filter(Work.ToStore.class::isInstance)
            .map(Work.ToStore.class::cast)
            .toList();
    boolean together = graphs.isEmpty() || put(graphs).isEmpty();
    for (Work work : waiting) {
      if (work instanceof Work.Told told) {
        this.told.accept(told.outcome());
      } else if (work instanceof Work.ToStore graph) {
        told.accept(together ? graph.stored() : alone(graph));
      }
    }
    waiting.clear();
    triples = 0;
    since = System.nanoTime();
  }

  private Outcome alone(Work.ToStore graph) {
    return put(List.of(graph))
        .<Outcome>map(why -> new Outcome.Rejected(graph.place(), why))
        .orElseGet(graph::stored);
  }

  /** Why they could not be stored, if they could not. */
  private Optional<String> put(List<Work.ToStore> graphs) {
    try {
      store.write(
          data ->
              graphs.forEach(
                  g -> {
                    g.made().graph().replaceIn(data);
                    run.record(data, g.id());
                    Identity.stale(data, iris, g.id());
                  }));
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of("cannot be stored: " + e);
    }
  }
}
