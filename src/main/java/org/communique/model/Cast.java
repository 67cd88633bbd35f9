package org.communique.model;

import java.util.List;
import java.util.Optional;

/**
 * Who is meant where.
 *
 * @param mentions in reading order; a longer one comes before those inside it
 */
public record Cast(List<Mention> mentions) {
  public Cast {
    mentions = List.copyOf(mentions);
  }

  /** The widest mention inside a passage that holds a given place of it, if any. */
  public Optional<Mention> at(int offset, Span within) {
    Mention best = null;
    for (Mention m : mentions) {
      if (m.span().begin() <= offset
          && offset < m.span().end()
          && within.contains(m.span())
          && (best == null || m.span().length() > best.span().length())) {
        best = m;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The mentions that stand wholly inside a passage, in reading order. */
  public List<Mention> in(Span span) {
    return mentions.stream().filter(m -> span.contains(m.span())).toList();
  }
}
