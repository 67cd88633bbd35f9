package org.communique.rdf;

import org.apache.jena.graph.Graph;
import org.communique.ontology.Turtle;

/**
 * Everything that the program knows of words and actors, as its files say it, examples included.
 */
public final class LexiconGraph {
  private LexiconGraph() {}

  /** Reads the ontology and the lexicon from the class path; entries may have blank nodes. */
  public static Graph read() {
    return Turtle.readAll();
  }
}
