package org.communique.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.rdf.Iris;
import org.communique.rdf.Vocabulary;

/**
 * What several facts tell together.
 *
 * @param node its name
 * @param type initiative or occasion
 * @param answers responses to proposals among the members
 */
record Cluster(Node node, Node type, String label, List<Node> members, List<Node> answers) {
  /** The earliest article's first: later articles do not change the name. */
  private static final Comparator<Member> FIRST =
      Comparator.comparing((Member m) -> m.story().published().orElse(LocalDate.MAX))
          .thenComparing(m -> m.node().toString());

  static Cluster of(List<Member> members, Labels labels, Iris iris) {
    Member first = members.stream().min(FIRST).orElseThrow();
    boolean event = first instanceof Happening;
    return new Cluster(
        iris.joining(event ? "occasion" : "initiative", List.of(first.node())),
        event ? Vocabulary.OCCASION : Vocabulary.INITIATIVE,
        labels.of(members),
        members.stream().map(Member::node).toList(),
        members.stream()
            .filter(Proposed.class::isInstance)
            .flatMap(m -> ((Proposed) m).answers().stream())
            .distinct()
            .toList());
  }
}
