package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Something to choose in a filter.
 *
 * @param number how many entries it leaves
 */
public record Choice(String value, String label, int number, boolean chosen) {

  /** The choices of a count, the most frequent first, with the one that is chosen always there. */
  static List<Choice> most(Map<Link, Integer> counts, String chosen, int most) {
    List<Choice> choices = new ArrayList<>();
    counts.forEach(
        (l, n) -> choices.add(new Choice(l.href(), l.label(), n, l.href().equals(chosen))));
    choices.sort(
        Comparator.comparing((Choice c) -> !c.chosen())
            .thenComparing(c -> -c.number())
            .thenComparing(Choice::label));
    return choices.subList(0, Math.min(most, choices.size()));
  }

  /** The choices by their value, the largest first. */
  static List<Choice> byValue(Map<Link, Integer> counts, String chosen) {
    return counts.entrySet().stream()
        .map(
            e ->
                new Choice(
                    e.getKey().href(),
                    e.getKey().label(),
                    e.getValue(),
                    e.getKey().href().equals(chosen)))
        .sorted(Comparator.comparing(Choice::value).reversed())
        .toList();
  }
}
