package org.communique.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Vocabulary;

/**
 * An initiative or an occasion, as lists show it.
 *
 * @param kind {@code initiative} or {@code occasion}
 * @param css the kind of its facts, which gives it its colour
 * @param facts how many tell of it
 * @param articles in how many articles
 * @param first the earliest day; empty where none is known
 * @param last the latest day; empty where none is known
 */
public record Cluster(
    String href,
    String label,
    String kind,
    String css,
    int facts,
    int articles,
    String first,
    String last) {

  static Cluster of(View view, Node cluster) {
    List<Node> members = view.objects(cluster, Vocabulary.MEMBER);
    List<String> dates =
        members.stream()
            .map(m -> Dated.of(view, m).date())
            .filter(d -> !d.isEmpty())
            .sorted()
            .toList();
    boolean initiative = view.is(cluster, Vocabulary.INITIATIVE);
    return new Cluster(
        view.addresses().page(cluster),
        view.label(cluster),
        initiative ? "initiative" : "occasion",
        initiative ? Kind.PROPOSAL.key() : Kind.EVENT.key(),
        members.size(),
        (int)
            members.stream()
                .map(m -> view.object(m, Vocabulary.IN_ARTICLE))
                .flatMap(Optional::stream)
                .distinct()
                .count(),
        dates.isEmpty() ? "" : dates.get(0),
        dates.isEmpty() ? "" : dates.get(dates.size() - 1));
  }

  /** All initiatives and occasions, those in most articles first. */
  static List<Cluster> all(View view) {
    return List.of(Vocabulary.INITIATIVE, Vocabulary.OCCASION).stream()
        .flatMap(type -> view.subjects(RDF.Nodes.type, type).stream())
        .map(c -> of(view, c))
        .sorted(
            Comparator.comparing((Cluster c) -> -c.articles())
                .thenComparing(c -> -c.facts())
                .thenComparing(c -> c.label().toLowerCase(Locale.ROOT))
                .thenComparing(Cluster::href))
        .toList();
  }

  /** Those that a fact belongs to. */
  static List<Cluster> with(View view, Node fact) {
    return view.subjects(Vocabulary.MEMBER, fact).stream()
        .distinct()
        .map(c -> of(view, c))
        .sorted(Comparator.comparing(Cluster::label))
        .toList();
  }
}
