package org.communique.server.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * One way to narrow a list.
 *
 * @param name of the parameter
 * @param chosen the value that was asked for; empty where everything may stay
 * @param of the values of an entry; the address of each is the value, its label what people read
 */
record Facet<T>(String name, String chosen, Function<T, List<Link>> of) {
  private static final String ACTOR = "actor/";

  static <T> Facet<T> of(String name, Ask ask, Function<T, List<Link>> of) {
    return new Facet<>(name, ask.text(name), of);
  }

  /** By a value that each entry has once, or not at all where it is empty. */
  static <T> Facet<T> single(String name, Ask ask, Function<T, String> of) {
    Map<String, List<Link>> links = new HashMap<>(Map.of("", List.of()));
    return of(name, ask, t -> links.computeIfAbsent(of.apply(t), v -> List.of(new Link(v, v))));
  }

  /** A thing as a value: by what its name ends with, below {@code /id/actor/} for actors. */
  static Link link(View view, Node node) {
    String actor = view.addresses().path(node).orElse("");
    return new Link(
        actor.startsWith(ACTOR)
            ? actor.substring(ACTOR.length())
            : node.getURI().replaceFirst("^.*[/#]", ""),
        view.label(node));
  }

  boolean admits(List<Link> values) {
    if (chosen.isEmpty()) {
      return true;
    }
    for (Link value : values) {
      if (value.href().equals(chosen)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a year lies between those that were asked for as {@code from} and {@code until}. */
  static boolean inTime(Ask ask, String year) {
    String from = ask.text("from");
    String until = ask.text("until");
    return (from.isEmpty() || !year.isEmpty() && year.compareTo(from) >= 0)
        && (until.isEmpty() || !year.isEmpty() && year.compareTo(until) <= 0);
  }
}
