package org.communique.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.rdf.AuthorityGraph;
import org.communique.rdf.LexiconGraph;
import org.communique.rdf.Vocabulary;
import org.communique.store.NamedGraph;

/** Tales side by side, and what is the same in them. */
final class Shelf {
  private static final Graph AUTHORITY =
      AuthorityGraph.of(Tale.IRIS, Tale.AUTHORITY.actors(), LexiconGraph.read());

  private final DatasetGraph data = DatasetGraphFactory.createGeneral();
  private final Comparison comparison = new Comparison(data, Tale.IRIS);

  Shelf() {
    new NamedGraph(Tale.IRIS.authorityGraph(), AUTHORITY).replaceIn(data);
  }

  /** Puts tales in, or in place of those with the same id, and compares them with the others. */
  Shelf put(Tale... tales) {
    for (Tale tale : tales) {
      tale.graph().replaceIn(data);
      Identity.stale(data, Tale.IRIS, tale.id());
    }
    comparison.update();
    return this;
  }

  Shelf take(String id) {
    data.removeGraph(Tale.IRIS.graph(id));
    Identity.stale(data, Tale.IRIS, id);
    comparison.update();
    return this;
  }

  void rebuild() {
    comparison.rebuild();
  }

  void remove() {
    comparison.remove();
  }

  Identity.Summary summary() {
    return comparison.summary();
  }

  /** The words of the members of each cluster of a type, each with its article's id. */
  Set<Set<String>> clusters(Node type) {
    Set<Set<String>> clusters = new TreeSet<>(Comparator.comparing(Set::toString));
    data.find(Tale.IRIS.identityGraph(), Node.ANY, Node.ANY, type)
        .forEachRemaining(q -> clusters.add(members(q.getSubject())));
    return clusters;
  }

  private Set<String> members(Node cluster) {
    return objects(cluster, Vocabulary.MEMBER).stream()
        .map(m -> Graphs.tail(first(m, Vocabulary.IN_ARTICLE)) + ": " + words(m))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String words(Node member) {
    Node passage =
        objects(member, Vocabulary.ACTION).stream()
            .findFirst()
            .orElseGet(() -> first(member, Vocabulary.TRIGGER));
    return first(passage, Vocabulary.ANCHOR_OF).getLiteralLexicalForm();
  }

  private Node first(Node subject, Node property) {
    return objects(subject, property).iterator().next();
  }

  Set<Node> objects(Node subject, Node property) {
    Set<Node> objects = new TreeSet<>(Comparator.comparing(Node::toString));
    data.find(Node.ANY, subject, property, Node.ANY)
        .forEachRemaining(q -> objects.add(q.getObject()));
    return objects;
  }

  /** All that a property of the identity graph leads to, each time. */
  List<Node> all(Node property) {
    List<Node> all = new ArrayList<>();
    graph().find(Node.ANY, property, Node.ANY).forEach(t -> all.add(t.getObject()));
    return all;
  }

  /** The identity graph. */
  Graph graph() {
    return data.getGraph(Tale.IRIS.identityGraph());
  }

  /** The graph of an article. */
  Graph graph(String id) {
    return data.getGraph(Tale.IRIS.graph(id));
  }

  /** The identity graph, as text that is the same where the graph is. */
  String text() {
    List<String> lines = new ArrayList<>();
    graph().find().forEach(t -> lines.add(t.toString()));
    String[] sorted = lines.stream().sorted().toArray(String[]::new);
    return Arrays.stream(sorted).collect(Collectors.joining("\n"));
  }
}
