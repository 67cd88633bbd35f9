package org.communique.server.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/** Whom else a fact is about. */
final class Partners {
  private static final Set<Node> PROPERTIES =
      Set.of(
          Vocabulary.SPEAKER,
          Vocabulary.PROPOSER,
          Vocabulary.ADDRESSEE,
          Vocabulary.MENTIONS,
          Vocabulary.PARTICIPANT,
          Vocabulary.SOURCE,
          Vocabulary.ACTED_UPON);

  private Partners() {}

  static Set<Node> nodes(View view, Node fact, Node actor) {
    Set<Node> partners = new LinkedHashSet<>();
    List<Node> answered = new ArrayList<>();
    view.find(fact, Node.ANY, Node.ANY)
        .forEachRemaining(
            t -> {
              if (PROPERTIES.contains(t.getPredicate())) {
                partners.add(t.getObject());
              } else if (t.getPredicate().equals(Vocabulary.ANSWERS)) {
                answered.add(t.getObject());
              }
            });
    answered.forEach(p -> partners.addAll(view.objects(p, Vocabulary.PROPOSER)));
    partners.remove(actor);
    return partners;
  }

  /**
   * As links whose address is the path below {@code /id/actor/}. Of acts, the other side alone: who
   * acts together with somebody does nothing to them.
   */
  static List<Link> of(View view, Node fact, Node actor, Aspect aspect) {
    Collection<Node> partners =
        aspect.kind() == Kind.ACT
            ? view.objects(fact, aspect.otherSide())
            : nodes(view, fact, actor);
    return partners.stream()
        .map(
            n ->
                new Link(
                    view.addresses().path(n).orElse("").replaceFirst("^actor/", ""), view.label(n)))
        .toList();
  }
}
