package org.communique.pipeline;

import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.model.Article;
import org.communique.rdf.Fingerprint;
import org.communique.rdf.Iris;
import org.communique.rdf.RunGraph;
import org.communique.rdf.Vocabulary;
import org.communique.store.Store;

/**
 * A run of the program over articles, as the store remembers it: in the graph of the runs, which
 * says of each article's graph which run made it. A run that no graph is left of is forgotten.
 */
final class Run {
  private static final Node MADE_BY =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");
  private static final Node VERSION = NodeFactory.createURI(Vocabulary.SCHEMA + "softwareVersion");

  private final Iris iris;
  private final Instant began;
  private final String version;

  /**
   * @param version all that decides, beside the articles, what their graphs look like
   */
  Run(Iris iris, Instant began, String version) {
    this.iris = iris;
    this.began = began;
    this.version = version;
  }

  /** Whether the store has what this run would make of an article. */
  boolean isIn(Store store, Article article) {
    Node graph = iris.graph(article.id());
    Node print = NodeFactory.createLiteralString(Fingerprint.of(article));
    Node sameVersion = NodeFactory.createLiteralString(version);
    return store.read(
        data -> {
          Node by = madeBy(data, iris, graph);
          return data.contains(iris.runsGraph(), by, VERSION, sameVersion)
              && data.contains(graph, iris.article(article.id()), Vocabulary.SHA256, print);
        });
  }

  /** Notes that this run made an article's graph, inside a transaction. */
  void record(DatasetGraph data, String id) {
    forget(data, iris, id);
    RunGraph.of(iris, began, version, List.of(id))
        .find()
        .forEachRemaining(t -> data.add(Quad.create(iris.runsGraph(), t)));
  }

  /** Forgets which run made an article's graph, inside a transaction. */
  static void forget(DatasetGraph data, Iris iris, String id) {
    Node runs = iris.runsGraph();
    Node graph = iris.graph(id);
    Node by = madeBy(data, iris, graph);
    data.deleteAny(runs, graph, MADE_BY, Node.ANY);
    if (by.isURI() && !data.contains(runs, Node.ANY, MADE_BY, by)) {
      data.deleteAny(runs, by, Node.ANY, Node.ANY);
    }
  }

  /** The run that made a graph; a literal, which is no subject of anything, where none did. */
  private static Node madeBy(DatasetGraph data, Iris iris, Node graph) {
    var runs = data.find(iris.runsGraph(), graph, MADE_BY, Node.ANY);
    return runs.hasNext() ? runs.next().getObject() : NodeFactory.createLiteralString("none");
  }
}
