package org.communique.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Iris;
import org.communique.rdf.Vocabulary;

/** Keeps the identity graph of a data set, inside a transaction where it has such. */
final class Comparison {
  private final DatasetGraph data;
  private final Iris iris;
  private final Index index;

  Comparison(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
    this.index = new Index(data, iris);
  }

  /** Whether nothing is new, replaced or gone. */
  boolean isCurrent() {
    return pending().isEmpty();
  }

  void remove() {
    index.clear();
  }

  void rebuild() {
    index.clear();
    update();
  }

  Identity.Summary summary() {
    return new Identity.Summary(
        count(Vocabulary.OCCASION),
        count(Vocabulary.INITIATIVE),
        count(Vocabulary.IDENTITY_LINK),
        count(Vocabulary.SET_ASIDE_LINK));
  }

  private int count(Node type) {
    int count = 0;
    var found = data.find(iris.identityGraph(), Node.ANY, RDF.type.asNode(), type);
    while (found.hasNext()) {
      found.next();
      count++;
    }
    return count;
  }

  /** The articles that the identity graph has not as they are: new, replaced or gone. */
  private Set<Node> pending() {
    Set<Node> there = nodes();
    data.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.ARTICLE)
        .forEachRemaining(q -> there.add(q.getSubject()));
    Set<Node> pending = nodes();
    pending.addAll(index.articles());
    pending.addAll(index.articlesCompared());
    pending.removeAll(there);
    there.removeAll(index.articles());
    pending.addAll(there);
    return pending;
  }

  void update() {
    Stories stories = new Stories(data, iris, Knowledge.get());
    Set<Node> touched = nodes();
    Set<Node> pending = pending();
    pending.forEach(article -> touched.addAll(index.drop(article)));
    List<Member> fresh = new ArrayList<>();
    for (Node article : stories.articles()) {
      if (pending.contains(article)) {
        index.add(article, stories.members(article));
        fresh.addAll(stories.members(article));
      }
    }
    for (Member member : fresh) {
      for (Member other : candidates(member, stories)) {
        member.like(other).ifPresent(index::put);
      }
      touched.add(member.node());
    }
    touched.removeIf(node -> !index.knows(node));
    recluster(touched, stories, new Labels(data));
  }

  private List<Member> candidates(Member member, Stories stories) {
    Set<Node> nodes = index.under(member.lookups());
    stories.members(member.story().article()).forEach(m -> nodes.add(m.node()));
    nodes.remove(member.node());
    return nodes.stream().map(stories::member).toList();
  }

  /** Puts each component that something was touched in together again. */
  private void recluster(Set<Node> touched, Stories stories, Labels labels) {
    Set<Node> done = new HashSet<>();
    for (Node node : touched) {
      if (!done.contains(node)) {
        Set<Node> component = index.component(List.of(node));
        done.addAll(component);
        index.recluster(component, clusters(component, stories, labels));
      }
    }
  }

  private Collection<Cluster> clusters(Set<Node> component, Stories stories, Labels labels) {
    if (component.size() < 2) {
      return List.of();
    }
    Map<Node, Member> members = new HashMap<>();
    component.forEach(n -> members.put(n, stories.member(n)));
    return Clusters.of(members, index.links(component)).stream()
        .map(c -> Cluster.of(c, labels, iris))
        .toList();
  }

  private static Set<Node> nodes() {
    return new TreeSet<>(Comparator.comparing(Node::toString));
  }
}
