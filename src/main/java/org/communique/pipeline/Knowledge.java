package org.communique.pipeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.communique.lexicon.Authority;
import org.communique.rdf.AuthorityGraph;
import org.communique.rdf.Iris;
import org.communique.rdf.LexiconGraph;
import org.communique.rdf.OntologyGraph;
import org.communique.rdf.Vocabulary;
import org.communique.store.NamedGraph;
import org.communique.store.Store;

/**
 * What the program knows of itself, in the store beside the articles, so that queries find labels.
 */
final class Knowledge {
  private static final Node VERSION = NodeFactory.createURI(Vocabulary.SCHEMA + "version");

  private Knowledge() {}

  /**
   * Puts ontology and authority into a store, where they are not as they should be. The store says
   * which version it holds, so that most runs need not read any of it.
   *
   * @param version of the program and its knowledge
   */
  static void putInto(Store store, String version) {
    Iris iris = new Iris(store.base());
    Quad mark =
        Quad.create(
            store.about(), iris.ontologyGraph(), VERSION, NodeFactory.createLiteralString(version));
    if (store.read(data -> data.contains(mark))) {
      return;
    }
    Graph lexicon = LexiconGraph.read();
    List<NamedGraph> graphs =
        Stream.of(
                new NamedGraph(iris.ontologyGraph(), OntologyGraph.of(lexicon)),
                new NamedGraph(
                    iris.authorityGraph(),
                    AuthorityGraph.of(iris, Authority.load().actors(), lexicon)))
            .filter(graph -> !isIn(store, graph))
            .toList();
    store.write(
        data -> {
          graphs.forEach(graph -> graph.replaceIn(data));
          data.deleteAny(store.about(), iris.ontologyGraph(), VERSION, Node.ANY);
          data.add(mark);
        });
  }

  private static boolean isIn(Store store, NamedGraph graph) {
    Set<Triple> kept = store.read(data -> triples(data.getGraph(graph.name())));
    return kept.equals(triples(graph.graph()));
  }

  private static Set<Triple> triples(Graph graph) {
    return graph.find().toSet();
  }
}
