package org.communique.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * Puts members together by their links, the strongest first, as long as nothing in the one cluster
 * contradicts anything in the other. What comes out depends on the links alone.
 */
final class Clusters {
  /** Links of which one is stronger by less than this, in hundredths, are equally strong. */
  private static final int CLOSE = 5;

  private final Map<Node, Member> members;
  private final Map<Node, List<Link>> linksOf = new HashMap<>();
  private final Map<Node, Set<Node>> clusterOf = new HashMap<>();

  private Clusters(Map<Node, Member> members, Collection<Link> links) {
    this.members = members;
    for (Link link : links) {
      linksOf.computeIfAbsent(link.a(), n -> new ArrayList<>()).add(link);
      linksOf.computeIfAbsent(link.b(), n -> new ArrayList<>()).add(link);
    }
  }

  /**
   * Clusters of two members or more.
   *
   * @param members of all links, by their nodes
   * @return members by their nodes' IRIs; by the first of them
   */
  static List<List<Member>> of(Map<Node, Member> members, Collection<Link> links) {
    Clusters clusters = new Clusters(members, links);
    List<Link> order = new ArrayList<>(links);
    order.sort(Link.ORDER);
    order.stream().filter(l -> !clusters.isDoubtful(l)).forEach(clusters::join);
    return clusters.all();
  }

  /**
   * Whether an end looks as much like something else that contradicts the other end: nobody knows
   * which of the two it is.
   */
  private boolean isDoubtful(Link link) {
    return isDoubtful(link, link.a()) || isDoubtful(link, link.b());
  }

  private boolean isDoubtful(Link link, Node end) {
    Member other = members.get(link.other(end));
    return linksOf.get(end).stream()
        .filter(l -> !l.equals(link) && l.strength() + CLOSE > link.strength())
        .map(l -> members.get(l.other(end)))
        .anyMatch(other::contradicts);
  }

  private void join(Link link) {
    Set<Node> one = clusterOf.getOrDefault(link.a(), Set.of(link.a()));
    Set<Node> other = clusterOf.getOrDefault(link.b(), Set.of(link.b()));
    if (one.equals(other) || contradict(one, other)) {
      return;
    }
    Set<Node> both = new HashSet<>(one);
    both.addAll(other);
    both.forEach(n -> clusterOf.put(n, both));
  }

  private boolean contradict(Set<Node> one, Set<Node> other) {
    return one.stream()
        .map(members::get)
        .anyMatch(m -> other.stream().map(members::get).anyMatch(m::contradicts));
  }

  private List<List<Member>> all() {
    Map<String, List<Member>> sorted = new TreeMap<>();
    for (Set<Node> cluster : new HashSet<>(clusterOf.values())) {
      List<Member> list =
          cluster.stream()
              .map(members::get)
              .sorted(Comparator.comparing(m -> m.node().toString()))
              .toList();
      sorted.put(list.get(0).node().toString(), list);
    }
    return List.copyOf(sorted.values());
  }
}
