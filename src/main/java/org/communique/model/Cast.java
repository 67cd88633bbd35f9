package org.communique.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who is meant where.
 *
 * @param mentions in reading order; a longer one comes before those inside it
 */
public record Cast(List<Mention> mentions) {
  private static final Comparator<Mention> ORDER =
      Comparator.comparingInt((Mention m) -> m.span().begin())
          .thenComparing(m -> m.span().end(), Comparator.reverseOrder());

  public Cast {
    mentions = mentions.stream().sorted(ORDER).toList();
  }

  /** The widest mention inside a passage that holds a given place of it, if any. */
  public Optional<Mention> at(int offset, Span within) {
    Mention best = null;
    for (int i = from(within.begin()); i < mentions.size(); i++) {
      Mention m = mentions.get(i);
      if (m.span().begin() > offset) {
        break;
      }
      if (offset < m.span().end()
          && within.contains(m.span())
          && (best == null || m.span().length() > best.span().length())) {
        best = m;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The mentions that stand wholly inside a passage, in reading order. */
  public List<Mention> in(Span span) {
    List<Mention> inside = new ArrayList<>();
    for (int i = from(span.begin()); i < mentions.size(); i++) {
      Mention m = mentions.get(i);
      if (m.span().begin() > span.end()) {
        break;
      }
      if (span.contains(m.span())) {
        inside.add(m);
      }
    }
    return List.copyOf(inside);
  }

  /** Index of the first mention that begins at a place or behind it. */
  private int from(int begin) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (mentions.get(middle).span().begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
