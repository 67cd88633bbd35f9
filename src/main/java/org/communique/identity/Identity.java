package org.communique.identity;

import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Iris;
import org.communique.store.Store;

/**
 * Which proposals and events of different articles are the same. It writes the identity graph and
 * no other; what comes out depends on the articles in the store, and not on when they came.
 */
public final class Identity {
  private final Store store;
  private final Iris iris;

  /** How many there are. */
  public record Summary(int occasions, int initiatives, int links, int setAside) {}

  public Identity(Store store) {
    this.store = store;
    this.iris = new Iris(store.base());
  }

  /**
   * Notes, inside a transaction, that an article's graph was replaced or removed, so that the next
   * {@link #update} looks at it.
   */
  public static void stale(DatasetGraph data, Iris iris, String id) {
    new Index(data, iris).stale(iris.article(id));
  }

  /**
   * Compares what is new in any data set of named graphs, inside a transaction where it has such.
   */
  public static void update(DatasetGraph data, Iris iris) {
    new Comparison(data, iris).update();
  }

  /** Compares what is new in the store, and forgets what is gone. */
  public Summary update() {
    return store.read(data -> of(data).isCurrent()) ? summary() : change(Comparison::update);
  }

  /** Forgets all, and compares everything anew. */
  public Summary rebuild() {
    return change(Comparison::rebuild);
  }

  /** Forgets all. The next {@link #update} compares everything anew. */
  public Summary remove() {
    return change(Comparison::remove);
  }

  public Summary summary() {
    return store.read(data -> of(data).summary());
  }

  private Summary change(Consumer<Comparison> change) {
    store.write(data -> change.accept(of(data)));
    return summary();
  }

  private Comparison of(DatasetGraph data) {
    return new Comparison(data, iris);
  }
}
