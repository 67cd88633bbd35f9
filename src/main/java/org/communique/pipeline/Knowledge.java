package org.communique.pipeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.communique.lexicon.Authority;
import org.communique.rdf.AuthorityGraph;
import org.communique.rdf.Iris;
import org.communique.rdf.LexiconGraph;
import org.communique.rdf.OntologyGraph;
import org.communique.store.NamedGraph;
import org.communique.store.Store;

/**
 * What the program knows of itself, in the store beside the articles, so that queries find labels.
 */
final class Knowledge {
  private Knowledge() {}

  /** Puts ontology and authority into a store, where they are not as they should be. */
  static void putInto(Store store) {
    Iris iris = new Iris(store.base());
    Graph lexicon = LexiconGraph.read();
    List<NamedGraph> graphs =
        Stream.of(
                new NamedGraph(iris.ontologyGraph(), OntologyGraph.of(lexicon)),
                new NamedGraph(
                    iris.authorityGraph(),
                    AuthorityGraph.of(iris, Authority.load().actors(), lexicon)))
            .filter(graph -> !isIn(store, graph))
            .toList();
    if (!graphs.isEmpty()) {
      store.put(graphs);
    }
  }

  private static boolean isIn(Store store, NamedGraph graph) {
    Set<Triple> kept = store.read(data -> triples(data.getGraph(graph.name())));
    return kept.equals(triples(graph.graph()));
  }

  private static Set<Triple> triples(Graph graph) {
    return graph.find().toSet();
  }
}
