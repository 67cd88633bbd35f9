package org.communique.identity;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * Somebody, and whom they act for.
 *
 * @param side the state or body that they belong to, or they themselves
 */
record Who(Node actor, Node side, boolean person) {
  static Set<Node> sides(Collection<Who> all) {
    return all.stream().map(Who::side).collect(Collectors.toSet());
  }

  /** The sides of both. */
  static Set<Node> common(Collection<Who> some, Collection<Who> others) {
    return both(sides(some), sides(others));
  }

  static <T> Set<T> both(Collection<T> some, Collection<T> others) {
    Set<T> both = new TreeSet<>((x, y) -> x.toString().compareTo(y.toString()));
    both.addAll(some);
    both.retainAll(others);
    return both;
  }

  /** The people that both name. */
  static Set<Node> commonPeople(Collection<Who> some, Collection<Who> others) {
    return both(people(some), people(others));
  }

  private static Set<Node> people(Collection<Who> all) {
    return all.stream().filter(Who::person).map(Who::actor).collect(Collectors.toSet());
  }

  /**
   * Whether both name people of one side, but not the same: two foreign ministers are not their
   * presidents. Where one of them names the state, it may be anybody of it.
   */
  static boolean otherPeople(Collection<Who> some, Collection<Who> others) {
    return common(some, others).stream()
        .anyMatch(
            side -> {
              Set<Who> one = of(side, some);
              Set<Who> other = of(side, others);
              return one.stream().allMatch(Who::person)
                  && other.stream().allMatch(Who::person)
                  && commonPeople(one, other).isEmpty();
            });
  }

  private static Set<Who> of(Node side, Collection<Who> all) {
    return all.stream().filter(w -> w.side().equals(side)).collect(Collectors.toSet());
  }
}
