package org.communique.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Vocabulary;

/**
 * An actor as pages name it.
 *
 * @param path below {@code /id/}
 * @param kind {@code person}, {@code state}, {@code organization} or {@code group}
 */
public record ActorLink(String href, String path, String label, String kind) {
  private static final Map<Node, String> KINDS =
      Map.of(
          Vocabulary.PERSON, "person",
          Vocabulary.STATE, "state",
          Vocabulary.ORGANIZATION, "organization",
          Vocabulary.GROUP, "group");

  static ActorLink of(View view, Node actor) {
    String kind =
        view.object(actor, RDF.Nodes.type).map(t -> KINDS.getOrDefault(t, "actor")).orElse("actor");
    return new ActorLink(
        view.addresses().page(actor),
        view.addresses().path(actor).orElse(""),
        view.label(actor),
        kind);
  }

  /** The actors that a property leads to, by name. */
  static List<ActorLink> all(View view, Node fact, Node property) {
    return view.objects(fact, property).stream()
        .distinct()
        .map(view::actor)
        .sorted(Comparator.comparing((ActorLink a) -> a.label().toLowerCase(Locale.ROOT)))
        .toList();
  }
}
