package org.communique.identity;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What speaks for two facts being the same. Each sign leaves a part of the doubt that the others
 * leave: two signs of one half make three quarters.
 */
final class Signs {
  private final Map<Likeness, TreeSet<Node>> shared = new EnumMap<>(Likeness.class);
  private double doubt = 1;
  private double discount = 1;

  /**
   * @param weight the part of the doubt that it takes away: 0 to 1
   */
  void add(Likeness likeness, double weight, Collection<Node> values) {
    doubt *= 1 - weight;
    shared
        .computeIfAbsent(
            likeness, l -> new TreeSet<>((a, b) -> a.toString().compareTo(b.toString())))
        .addAll(values);
  }

  /** The same for words and numbers. */
  void addText(Likeness likeness, double weight, Collection<String> values) {
    add(likeness, weight, values.stream().map(NodeFactory::createLiteralString).toList());
  }

  /** Something that makes all of it less telling. */
  void discount(double factor) {
    discount *= factor;
  }

  boolean has(Likeness likeness) {
    return shared.containsKey(likeness);
  }

  /** From 0 to 1. */
  double strength() {
    return (1 - doubt) * discount;
  }

  /** A link, where they are strong enough. */
  Optional<Link> link(Member a, Member b, double enough) {
    return strength() < enough
        ? Optional.empty()
        : Optional.of(Link.of(a.node(), b.node(), strength(), shared));
  }
}
