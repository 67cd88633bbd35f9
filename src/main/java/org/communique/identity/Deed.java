package org.communique.identity;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Something that is to be done about a topic.
 *
 * @param lineage the topic, what it is a part of, and so on up to the broadest
 * @param measures what is to be done; empty where the words do not tell
 */
record Deed(List<Node> lineage, Set<Node> measures, boolean general) {
  Deed {
    lineage = List.copyOf(lineage);
    measures = Set.copyOf(measures);
  }

  Node topic() {
    return lineage.get(0);
  }

  Node broadest() {
    return lineage.get(lineage.size() - 1);
  }

  /** How much it tells that both want this: 0 where they do not want the same. */
  double likeness(Deed other) {
    boolean same = topic().equals(other.topic());
    boolean part = lineage.contains(other.topic()) || other.lineage.contains(topic());
    boolean unsaid = measures.isEmpty() || other.measures.isEmpty();
    if (!part || !unsaid && Who.both(measures, other.measures).isEmpty()) {
      return 0;
    }
    double likeness = same ? 0.45 : 0.35;
    return unsaid ? likeness - 0.2 : likeness;
  }
}
