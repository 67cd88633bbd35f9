package org.communique.identity;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Iris;
import org.communique.rdf.Vocabulary;

/** The identity graph of a store, inside a transaction. */
final class Index {
  private static final Node TYPE = RDF.type.asNode();

  private final DatasetGraph data;
  private final Iris iris;
  private final Node graph;

  Index(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
    this.graph = iris.identityGraph();
  }

  /** Forgets all. */
  void clear() {
    data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
  }

  /** The articles that it has taken in as they are. */
  Set<Node> articles() {
    return objects(graph, Vocabulary.INDEXES);
  }

  /** The articles that it knows members of, be they as they are now or not. */
  Set<Node> articlesCompared() {
    return subjects(Vocabulary.COMPARES, Node.ANY);
  }

  /** Says that an article is no longer what was taken in. */
  void stale(Node article) {
    data.deleteAny(graph, graph, Vocabulary.INDEXES, article);
  }

  /** Takes an article's members in. */
  void add(Node article, Collection<Member> members) {
    add(graph, Vocabulary.INDEXES, article);
    for (Member member : members) {
      add(article, Vocabulary.COMPARES, member.node());
      member.keys().forEach(k -> text(member.node(), Vocabulary.IDENTITY_KEY, k));
    }
  }

  /** Takes an article out, with all links of its members; returns what they were linked to. */
  Set<Node> drop(Node article) {
    Set<Node> neighbours = set();
    stale(article);
    for (Node member : objects(article, Vocabulary.COMPARES)) {
      // The whole cluster stood by its links, and is to be put together again.
      neighbours.addAll(component(List.of(member)));
      for (Node link : subjects(Vocabulary.JOINS, member)) {
        data.deleteAny(graph, link, Node.ANY, Node.ANY);
      }
      for (Node cluster : subjects(Vocabulary.MEMBER, member)) {
        data.deleteAny(graph, cluster, Node.ANY, Node.ANY);
      }
      data.deleteAny(graph, member, Vocabulary.IDENTITY_KEY, Node.ANY);
      neighbours.remove(member);
    }
    data.deleteAny(graph, article, Vocabulary.COMPARES, Node.ANY);
    return neighbours;
  }

  /** The facts that are kept under one of these keys. */
  Set<Node> under(Set<String> keys) {
    Set<Node> found = set();
    for (String key : keys) {
      found.addAll(subjects(Vocabulary.IDENTITY_KEY, NodeFactory.createLiteralString(key)));
    }
    return found;
  }

  /** Whether a fact is one that was taken in. */
  boolean knows(Node fact) {
    return data.contains(graph, Node.ANY, Vocabulary.COMPARES, fact);
  }

  /** All facts that links lead to from these, the ones set aside too. */
  Set<Node> component(Collection<Node> from) {
    Set<Node> reached = set();
    Deque<Node> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      Node fact = open.pop();
      if (reached.add(fact)) {
        for (Node link : subjects(Vocabulary.JOINS, fact)) {
          open.addAll(objects(link, Vocabulary.JOINS));
        }
      }
    }
    return reached;
  }

  /** The links among some facts; a link that leads elsewhere is not given. */
  List<Link> links(Set<Node> facts) {
    Set<Node> names = set();
    facts.forEach(f -> names.addAll(subjects(Vocabulary.JOINS, f)));
    List<Link> links = new ArrayList<>();
    for (Node name : names) {
      List<Node> ends = List.copyOf(objects(name, Vocabulary.JOINS));
      Node strength = objects(name, Vocabulary.STRENGTH).iterator().next();
      if (facts.containsAll(ends)) {
        double value = Double.parseDouble(strength.getLiteralLexicalForm());
        links.add(Link.of(ends.get(0), ends.get(1), value, Map.of()));
      }
    }
    return links;
  }

  void put(Link link) {
    Node node = name(link);
    add(node, TYPE, Vocabulary.IDENTITY_LINK);
    add(node, Vocabulary.JOINS, link.a());
    add(node, Vocabulary.JOINS, link.b());
    // The store gives decimals back without zeros at their end, and would not find others again.
    String strength = BigDecimal.valueOf(link.strength(), 2).stripTrailingZeros().toPlainString();
    add(node, Vocabulary.STRENGTH, NodeFactory.createLiteralDT(strength, XSDDatatype.XSDdecimal));
    link.shared()
        .forEach(
            (likeness, values) -> {
              add(node, Vocabulary.LIKENESS, likeness.node());
              values.forEach(v -> add(node, likeness.property(), v));
            });
  }

  private Node name(Link link) {
    return iris.joining("identity-link", List.of(link.a(), link.b()));
  }

  /** Puts clusters in place of those that some facts were members of. */
  void recluster(Set<Node> facts, Collection<Cluster> clusters) {
    for (Node fact : facts) {
      for (Node old : subjects(Vocabulary.MEMBER, fact)) {
        data.deleteAny(graph, old, Node.ANY, Node.ANY);
      }
    }
    Map<Node, Node> clusterOf = new HashMap<>();
    for (Cluster cluster : clusters) {
      add(cluster.node(), TYPE, cluster.type());
      text(cluster.node(), RDFS.Nodes.label, cluster.label());
      cluster.members().forEach(m -> add(cluster.node(), Vocabulary.MEMBER, m));
      cluster.answers().forEach(a -> add(cluster.node(), Vocabulary.ANSWERED_BY, a));
      cluster.members().forEach(m -> clusterOf.put(m, cluster.node()));
    }
    links(facts).forEach(link -> support(link, clusterOf));
  }

  private void support(Link link, Map<Node, Node> clusterOf) {
    Node node = name(link);
    Node one = clusterOf.getOrDefault(link.a(), link.a());
    Node other = clusterOf.getOrDefault(link.b(), link.b());
    boolean same = one.equals(other);
    data.deleteAny(graph, node, Vocabulary.SUPPORTS, Node.ANY);
    data.deleteAny(graph, node, TYPE, Node.ANY);
    add(node, TYPE, same ? Vocabulary.IDENTITY_LINK : Vocabulary.SET_ASIDE_LINK);
    if (same) {
      add(node, Vocabulary.SUPPORTS, one);
    }
  }

  private void text(Node subject, Node property, String text) {
    add(subject, property, NodeFactory.createLiteralString(text));
  }

  private void add(Node subject, Node property, Node object) {
    data.add(Quad.create(graph, subject, property, object));
  }

  private Set<Node> objects(Node subject, Node property) {
    Set<Node> found = set();
    data.find(graph, subject, property, Node.ANY).forEachRemaining(q -> found.add(q.getObject()));
    return found;
  }

  private Set<Node> subjects(Node property, Node object) {
    Set<Node> found = set();
    data.find(graph, Node.ANY, property, object).forEachRemaining(q -> found.add(q.getSubject()));
    return found;
  }

  private static Set<Node> set() {
    return new TreeSet<>(Comparator.comparing(Node::toString));
  }
}
