package org.communique.pipeline;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.communique.identity.Identity;
import org.communique.rdf.Iris;
import org.communique.store.Store;

/** Takes articles out of a store. */
public final class Removal {
  private Removal() {}

  /**
   * Removes an article and what is told of its making; false where the store has none of that id.
   */
  public static boolean remove(Store store, String id) {
    Iris iris = new Iris(store.base());
    Node graph = iris.graph(id);
    AtomicBoolean there = new AtomicBoolean();
    store.write(
        data -> {
          there.set(data.containsGraph(graph));
          data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
          Run.forget(data, iris, id);
          Identity.stale(data, iris, id);
        });
    new Identity(store).update();
    return there.get();
  }
}
