package org.communique.server.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One way to narrow a list.
 *
 * @param name of the parameter
 * @param chosen the value that was asked for; empty where everything may stay
 * @param of the values of an entry; the address of each is the value, its label what people read
 */
record Facet<T>(String name, String chosen, Function<T, List<Link>> of) {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  static <T> Facet<T> of(String name, Ask ask, Function<T, List<Link>> of) {
    return new Facet<>(name, ask.text(name), of);
  }

  /** By a value that each entry has once, or not at all where it is empty. */
  static <T> Facet<T> single(String name, Ask ask, Function<T, String> of) {
    return of(
        name,
        ask,
        t ->
            Optional.of(of.apply(t))
                .filter(v -> !v.isEmpty())
                .map(v -> List.of(new Link(v, v)))
                .orElse(List.of()));
  }

  boolean admits(List<Link> values) {
    return chosen.isEmpty() || values.stream().anyMatch(v -> v.href().equals(chosen));
  }

  /** Whether a year lies between those that were asked for as {@code from} and {@code until}. */
  static boolean inTime(Ask ask, String year) {
    String from = ask.text("from");
    String until = ask.text("until");
    return (from.isEmpty() || YEAR.matcher(year).matches() && year.compareTo(from) >= 0)
        && (until.isEmpty() || YEAR.matcher(year).matches() && year.compareTo(until) <= 0);
  }
}
