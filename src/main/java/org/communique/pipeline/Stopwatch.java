package org.communique.pipeline;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Adds up what each stage takes. For one thread. */
final class Stopwatch implements Consumer<Stage> {
  private final Map<Stage, Long> taken = new EnumMap<>(Stage.class);
  private long since;

  /** The next stage begins. */
  void start() {
    since = System.nanoTime();
  }

  @Override
  public void accept(Stage ended) {
    long now = System.nanoTime();
    taken.merge(ended, now - since, Long::sum);
    since = now;
  }

  /** Nanoseconds of each stage so far; begins anew at nothing. */
  Map<Stage, Long> reset() {
    Map<Stage, Long> all = new EnumMap<>(taken);
    taken.clear();
    return all;
  }
}
