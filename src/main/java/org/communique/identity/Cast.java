package org.communique.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Vocabulary;

/**
 * Who is named in an article, where, and whom they act for. Only the article and the authority are
 * asked, so that what one article says of somebody does not change what was found in another.
 */
final class Cast {
  private static final int DEEP = 5;

  /** Words that stand for somebody. */
  record Naming(Passage passage, List<Who> who) {}

  private final Graphs article;
  private final Graphs authority;
  private final List<Naming> namings = new ArrayList<>();
  private final Map<Node, Who> known = new HashMap<>();

  Cast(Graphs article, Graph authority) {
    this.article = article;
    this.authority = new Graphs(authority);
    for (Node mention : article.subjects(RDF.type.asNode(), Vocabulary.MENTION)) {
      article
          .object(mention, Vocabulary.PASSAGE_OF)
          .flatMap(p -> Passage.of(article, p))
          .ifPresent(p -> namings.add(new Naming(p, all(mention, Vocabulary.REFERS_TO))));
    }
    namings.sort(
        Comparator.comparingInt((Naming n) -> n.passage().begin())
            .thenComparingInt(n -> n.passage().end()));
  }

  /** The actors that a property of a fact leads to. */
  List<Who> all(Node fact, Node property) {
    return article.objects(fact, property).stream().map(this::who).toList();
  }

  /** Namings that lie within a passage. */
  List<Naming> in(Passage passage) {
    return namings.stream().filter(n -> passage.contains(n.passage())).toList();
  }

  /** Sides that are named within a passage; groups that nothing is known of are none. */
  Set<Node> sidesIn(Passage passage) {
    Set<Node> sides = new TreeSet<>(Comparator.comparing(Node::toString));
    in(passage).forEach(n -> sides.addAll(Who.sides(n.who())));
    return sides;
  }

  /** The people that the article names. */
  Set<Node> people() {
    Set<Node> people = new TreeSet<>(Comparator.comparing(Node::toString));
    for (Naming naming : namings) {
      naming.who().stream().filter(Who::person).map(Who::actor).forEach(people::add);
    }
    return people;
  }

  private Who who(Node actor) {
    return known.computeIfAbsent(
        actor, a -> new Who(a, side(a), article.has(a, RDF.type.asNode(), Vocabulary.PERSON)));
  }

  private Node side(Node actor) {
    Node side = actor;
    for (int i = 0; i < DEEP; i++) {
      Node from = side;
      Optional<Node> whole =
          authority
              .object(from, Vocabulary.PART_OF)
              .or(() -> article.object(from, Vocabulary.PART_OF));
      if (whole.isEmpty()) {
        return side;
      }
      side = whole.get();
    }
    return side;
  }
}
