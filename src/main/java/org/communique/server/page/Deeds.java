package org.communique.server.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/**
 * What an actor did to others by the acts that articles tell, or what others did to them: how often
 * which kind of act, for each of the others.
 *
 * @param others those with most acts first
 */
public record Deeds(List<Other> others) {
  private static final int MOST = 8;

  /**
   * Another actor.
   *
   * @param href all acts between the two
   */
  public record Other(ActorLink actor, int number, String href, List<Deed> deeds) {}

  /**
   * Acts of one PLOVER root.
   *
   * @param label of the root
   * @param href the acts
   */
  public record Deed(String label, int number, String href) {}

  /**
   * @param other leads from an act to the other side
   */
  static Deeds of(View view, List<Dated> acts, Node other, Ask all) {
    Map<Node, Map<Node, Integer>> counts = new HashMap<>();
    for (Dated act : acts) {
      view.object(act.fact(), Vocabulary.PLOVER)
          .ifPresent(
              root ->
                  view.objects(act.fact(), other)
                      .forEach(
                          o ->
                              counts
                                  .computeIfAbsent(o, k -> new HashMap<>())
                                  .merge(root, 1, Integer::sum)));
    }
    return new Deeds(
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Node, Map<Node, Integer>> e) -> -sum(e.getValue()))
                    .thenComparing(e -> e.getKey().getURI()))
            .limit(MOST)
            .map(e -> other(view, e.getKey(), e.getValue(), all))
            .toList());
  }

  private static int sum(Map<Node, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Other other(View view, Node node, Map<Node, Integer> counts, Ask all) {
    ActorLink actor = view.actor(node);
    Ask with = all.and("with", actor.path().replaceFirst("^actor/", ""));
    return new Other(
        actor,
        sum(counts),
        with.address(),
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Node, Integer> e) -> -e.getValue())
                    .thenComparing(e -> e.getKey().getURI()))
            .map(
                e ->
                    new Deed(
                        view.label(e.getKey()),
                        e.getValue(),
                        with.with("root", e.getKey().getURI().replaceFirst("^.*/", ""))))
            .toList());
  }
}
