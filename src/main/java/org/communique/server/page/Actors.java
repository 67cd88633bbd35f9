package org.communique.server.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/**
 * All actors that articles name.
 *
 * @param all the most frequent first
 */
public record Actors(List<Entry> all) {

  /**
   * @param said how many statements are theirs
   * @param named how many mentions
   */
  public record Entry(ActorLink actor, int said, int named) {}

  /** How often articles name each. */
  static Map<Node, Integer> mentioned(View view) {
    Map<Node, Integer> named = new HashMap<>();
    view.find(Node.ANY, Vocabulary.REFERS_TO, Node.ANY)
        .forEachRemaining(t -> named.merge(t.getObject(), 1, Integer::sum));
    return named;
  }

  static Actors of(View view) {
    Map<Node, Integer> said = new HashMap<>();
    view.find(Node.ANY, Vocabulary.SPEAKER, Node.ANY)
        .forEachRemaining(t -> said.merge(t.getObject(), 1, Integer::sum));
    return new Actors(
        mentioned(view).entrySet().stream()
            .map(
                e ->
                    new Entry(
                        view.actor(e.getKey()), said.getOrDefault(e.getKey(), 0), e.getValue()))
            .sorted(
                Comparator.comparing((Entry e) -> -e.said())
                    .thenComparing(e -> -e.named())
                    .thenComparing(e -> e.actor().label().toLowerCase(Locale.ROOT))
                    .thenComparing(e -> e.actor().path()))
            .toList());
  }
}
