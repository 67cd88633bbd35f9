package org.communique.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/**
 * A fact and its date, by which lists are ordered: latest first, undated last.
 *
 * @param date of what it tells, or else of the article; empty where neither is known
 */
record Dated(Node fact, String date) implements Comparable<Dated> {
  private static final Comparator<Dated> ORDER =
      Comparator.comparing(Dated::date).reversed().thenComparing(d -> d.fact().getURI());

  static Dated of(View view, Node fact) {
    Optional<String> own = view.text(fact, Vocabulary.DATE);
    return new Dated(fact, own.orElseGet(() -> view.issued(view.article(fact))));
  }

  /** Four digits; empty where there is no date. */
  String year() {
    return date.length() < 4 ? "" : date.substring(0, 4);
  }

  /** The years of dates, each once, the latest first. */
  static List<String> years(Stream<String> dates) {
    return dates
        .filter(d -> d.length() >= 4)
        .map(d -> d.substring(0, 4))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  @Override
  public int compareTo(Dated other) {
    return ORDER.compare(this, other);
  }
}
