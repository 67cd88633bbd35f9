package org.communique.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Two facts that look the same.
 *
 * @param a the one whose IRI comes first
 * @param b the other
 * @param strength in hundredths, 1 to 99: nothing is quite sure
 * @param shared in what respects, and what they share there
 */
record Link(Node a, Node b, int strength, Map<Likeness, List<Node>> shared) {
  /** The strongest first; of equals in the order of their facts, so that no run differs. */
  static final Comparator<Link> ORDER =
      Comparator.comparingInt((Link l) -> -l.strength())
          .thenComparing(l -> l.a().toString())
          .thenComparing(l -> l.b().toString());

  static Link of(
      Node one, Node other, double strength, Map<Likeness, ? extends Collection<Node>> shared) {
    boolean inOrder = one.toString().compareTo(other.toString()) < 0;
    Map<Likeness, List<Node>> copy = new EnumMap<>(Likeness.class);
    shared.forEach((likeness, values) -> copy.put(likeness, List.copyOf(values)));
    int hundredths = Math.min(99, (int) Math.round(strength * 100));
    return new Link(inOrder ? one : other, inOrder ? other : one, hundredths, copy);
  }

  /** The end that is not this one. */
  Node other(Node end) {
    return end.equals(a) ? b : a;
  }
}
