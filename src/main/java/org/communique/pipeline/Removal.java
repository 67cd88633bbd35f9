package org.communique.pipeline;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.identity.Identity;
import org.communique.rdf.Iris;
import org.communique.search.SearchIndex;
import org.communique.store.Store;

/** Takes articles out of a store. */
public final class Removal {
  private Removal() {}

  /**
   * Removes articles and what is told of their making.
   *
   * @param ids identities of articles
   * @return those of them that the store had
   */
  public static Set<String> remove(Store store, Collection<String> ids) {
    Iris iris = new Iris(store.base());
    Set<String> removed = new LinkedHashSet<>();
    store.write(data -> ids.stream().filter(id -> take(data, iris, id)).forEach(removed::add));
    if (!removed.isEmpty()) {
      new Identity(store).update();
      SearchIndex.update(store);
    }
    return removed;
  }

  private static boolean take(DatasetGraph data, Iris iris, String id) {
    Node graph = iris.graph(id);
    boolean there = data.containsGraph(graph);
    if (there) {
      data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
      Run.forget(data, iris, id);
      Identity.stale(data, iris, id);
    }
    return there;
  }
}
