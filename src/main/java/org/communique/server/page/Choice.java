package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something to choose in a filter.
 *
 * @param number how many entries it leaves
 */
public record Choice(String value, String label, int number, boolean chosen) {

  /** The choices of a count, the most frequent first, with the one that is chosen always there. */
  static List<Choice> most(Map<Link, Integer> counts, String chosen, int most) {
    List<Choice> choices =
        sorted(
            counts,
            chosen,
            Comparator.comparing((Choice c) -> !c.chosen())
                .thenComparing(c -> -c.number())
                .thenComparing(Choice::label));
    return choices.subList(0, Math.min(most, choices.size()));
  }

  /** The choices by their value, the largest first. */
  static List<Choice> byValue(Map<Link, Integer> counts, String chosen) {
    return sorted(counts, chosen, Comparator.comparing(Choice::value).reversed());
  }

  /** Years to begin or to end with, the latest first; they say no numbers. */
  static List<Choice> years(Stream<String> dates, String chosen) {
    return Stream.concat(dates, Stream.of(chosen))
        .filter(d -> d.length() >= 4)
        .map(d -> d.substring(0, 4))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(y -> new Choice(y, y, 0, y.equals(chosen)))
        .toList();
  }

  /** What was asked for stands there even where nothing has it: otherwise a page would hide it. */
  private static List<Choice> sorted(
      Map<Link, Integer> counts, String chosen, Comparator<Choice> order) {
    List<Choice> choices = new ArrayList<>();
    counts.forEach(
        (l, n) -> choices.add(new Choice(l.href(), l.label(), n, l.href().equals(chosen))));
    if (!chosen.isEmpty() && choices.stream().noneMatch(Choice::chosen)) {
      choices.add(new Choice(chosen, chosen, 0, true));
    }
    choices.sort(order);
    return choices;
  }
}
