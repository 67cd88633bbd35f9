package org.communique.rdf;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The graph of the ontology and of what facts point at in the lexicon (cues, event types, topics,
 * acts, codes), so that a query finds their labels. How entries are found in a text stays in the
 * files.
 */
public final class OntologyGraph {
  private static final List<String> SUBJECTS =
      List.of(
          Vocabulary.DIP.replace("#", ""),
          Vocabulary.CUE_NS,
          Vocabulary.EVENT_TYPE_NS,
          Vocabulary.MEDIUM_NS,
          Vocabulary.TOPIC_NS,
          Vocabulary.MEASURE_NS,
          Vocabulary.ACT_NS,
          Vocabulary.PLOVER_NS,
          Vocabulary.CAMEO_NS);

  private OntologyGraph() {}

  /**
   * What facts point at; no blank nodes.
   *
   * @param lexicon all that the program knows
   */
  public static Graph of(Graph lexicon) {
    Graph graph = GraphFactory.createDefaultGraph();
    lexicon.find().filterKeep(OntologyGraph::stays).forEach(graph::add);
    return graph;
  }

  /** Of the lexicon's own properties those stay that point at a term: what a cue does by saying. */
  private static boolean stays(Triple triple) {
    boolean words =
        triple.getObject().isLiteral() && triple.getPredicate().getURI().startsWith(Vocabulary.LEX);
    return triple.getSubject().isURI()
        && SUBJECTS.stream().anyMatch(triple.getSubject().getURI()::startsWith)
        && !triple.getObject().isBlank()
        && !words;
  }
}
