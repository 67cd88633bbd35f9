package org.communique.server.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list, narrowed in several ways at once. The number beside a choice is how many entries it
 * leaves together with all that is chosen in the other ways, so it is what one sees by choosing it.
 *
 * @param left the entries that fit everything that was asked for
 * @param counts of each facet, by name: its values and how many entries each leaves
 */
record Facets<T>(List<T> left, Map<String, Map<Link, Integer>> counts) {

  static <T> Facets<T> of(List<T> all, List<Facet<T>> facets) {
    List<T> left = new ArrayList<>();
    Map<String, Map<Link, Integer>> counts = new HashMap<>();
    facets.forEach(f -> counts.put(f.name(), new HashMap<>()));
    for (T entry : all) {
      List<List<Link>> values = facets.stream().map(f -> f.of().apply(entry)).toList();
      int refusals = 0;
      int last = -1;
      for (int i = 0; i < facets.size(); i++) {
        if (!facets.get(i).admits(values.get(i))) {
          refusals++;
          last = i;
        }
      }
      if (refusals == 0) {
        left.add(entry);
      }
      for (int i = 0; i < facets.size(); i++) {
        boolean counted = refusals == 0 || refusals == 1 && last == i;
        Map<Link, Integer> count = counts.get(facets.get(i).name());
        for (Link value : Set.copyOf(values.get(i))) {
          if (counted || value.href().equals(facets.get(i).chosen())) {
            count.merge(value, counted ? 1 : 0, Integer::sum);
          }
        }
      }
    }
    return new Facets<>(left, counts);
  }

  /** The values of a facet and how many entries each leaves. */
  Map<Link, Integer> count(String name) {
    return counts.get(name);
  }
}
