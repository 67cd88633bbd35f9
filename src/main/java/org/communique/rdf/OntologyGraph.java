package org.communique.rdf;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The graph of the ontology and of what facts point at in the lexicon (cues, event types, topics),
 * so that a query finds their labels. How entries are found in a text stays in the files.
 */
public final class OntologyGraph {
  private static final List<String> FILES =
      List.of(
          "diplomacy.ttl",
          "event-types.ttl",
          "reporting-verbs.ttl",
          "reporting-nouns.ttl",
          "topics.ttl");

  private OntologyGraph() {}

  /** Reads it from the class path; no blank nodes. */
  public static Graph read() {
    Graph graph = GraphFactory.createDefaultGraph();
    Turtle.readThose(FILES).find().filterKeep(OntologyGraph::stays).forEach(graph::add);
    return graph;
  }

  /** Of the lexicon's own properties those stay that point at a term: what a cue does by saying. */
  private static boolean stays(Triple triple) {
    boolean words =
        triple.getObject().isLiteral()
            && triple.getPredicate().getURI().startsWith(Vocabulary.LEX);
    return triple.getSubject().isURI() && !triple.getObject().isBlank() && !words;
  }
}
