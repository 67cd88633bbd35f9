package org.communique.server.page;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/** Whom else a fact is about. */
final class Partners {
  private static final List<Node> PROPERTIES =
      List.of(
          Vocabulary.SPEAKER,
          Vocabulary.PROPOSER,
          Vocabulary.ADDRESSEE,
          Vocabulary.MENTIONS,
          Vocabulary.PARTICIPANT);

  private Partners() {}

  static Stream<Node> nodes(View view, Node fact, Node actor) {
    Stream<Node> answered =
        view.objects(fact, Vocabulary.ANSWERS).stream()
            .flatMap(p -> view.objects(p, Vocabulary.PROPOSER).stream());
    return Stream.concat(
            PROPERTIES.stream().flatMap(p -> view.objects(fact, p).stream()), answered)
        .filter(n -> !n.equals(actor))
        .distinct();
  }

  /** As links whose address is the path below {@code /id/actor/}. */
  static List<Link> of(View view, Node fact, Node actor) {
    return nodes(view, fact, actor)
        .map(
            n ->
                new Link(
                    view.addresses().path(n).orElse("").replaceFirst("^actor/", ""),
                    view.label(n)))
        .toList();
  }
}
