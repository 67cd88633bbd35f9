package org.communique.pipeline;

import java.util.List;
import org.communique.rdf.Violation;
import org.communique.store.NamedGraph;

/**
 * The graph of an article, ready to be stored if nothing is wrong with it.
 *
 * @param violations why it may not be stored; empty where it may
 */
record Made(NamedGraph graph, Outcome.Found found, List<Violation> violations) {
  Made {
    violations = List.copyOf(violations);
  }
}
