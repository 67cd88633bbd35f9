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
import org.communique.store.Store;

/**
 * Which proposals and events of different articles are the same. It writes the identity graph and no
 * other; what comes out depends on the articles in the store, and not on when they came.
 */
public final class Identity {
  private final Store store;
  private final Iris iris;

  /** How many there are. */
  public record Summary(int occasions, int initiatives, int links, int setAside) {}

  public Identity(Store store) {
    this.store = store;
    this.iris = new Iris(store.base());
  }

  /**
   * Notes, inside a transaction, that an article's graph was replaced or removed, so that the next
   * {@link #update} looks at it.
   */
  public static void stale(DatasetGraph data, Iris iris, String id) {
    new Index(data, iris).stale(iris.article(id));
  }

  /** Compares what is new in the store, and forgets what is gone. */
  public Summary update() {
    if (store.read(data -> pending(data).isEmpty())) {
      return summary();
    }
    Knowledge knowledge = Knowledge.load();
    store.write(data -> update(data, knowledge));
    return summary();
  }

  /** Forgets all, and compares everything anew. */
  public Summary rebuild() {
    Knowledge knowledge = Knowledge.load();
    store.write(
        data -> {
          new Index(data, iris).clear();
          update(data, knowledge);
        });
    return summary();
  }

  /** Forgets all. The next {@link #update} compares everything anew. */
  public void remove() {
    store.write(data -> new Index(data, iris).clear());
  }

  public Summary summary() {
    return store.read(
        data ->
            new Summary(
                count(data, Vocabulary.OCCASION),
                count(data, Vocabulary.INITIATIVE),
                count(data, Vocabulary.IDENTITY_LINK),
                count(data, Vocabulary.SET_ASIDE_LINK)));
  }

  private int count(DatasetGraph data, Node type) {
    int count = 0;
    var found = data.find(iris.identityGraph(), Node.ANY, RDF.type.asNode(), type);
    while (found.hasNext()) {
      found.next();
      count++;
    }
    return count;
  }

  /** The articles that the identity graph has not as they are: new, replaced or gone. */
  private Set<Node> pending(DatasetGraph data) {
    Index index = new Index(data, iris);
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

  private void update(DatasetGraph data, Knowledge knowledge) {
    Index index = new Index(data, iris);
    Stories stories = new Stories(data, iris, knowledge);
    Set<Node> touched = nodes();
    Set<Node> pending = pending(data);
    pending.forEach(article -> touched.addAll(index.drop(article)));
    List<Member> fresh = new ArrayList<>();
    for (Node article : stories.articles()) {
      if (pending.contains(article)) {
        index.add(article, stories.members(article));
        fresh.addAll(stories.members(article));
      }
    }
    for (Member member : fresh) {
      for (Member other : candidates(member, index, stories)) {
        member.like(other).ifPresent(index::put);
      }
      touched.add(member.node());
    }
    touched.removeIf(node -> !index.knows(node));
    recluster(touched, index, stories, new Labels(data));
  }

  private static List<Member> candidates(Member member, Index index, Stories stories) {
    Set<Node> nodes = index.under(member.lookups());
    stories.members(member.story().article()).forEach(m -> nodes.add(m.node()));
    nodes.remove(member.node());
    return nodes.stream().map(stories::member).toList();
  }

  /** Puts each component that something was touched in together again. */
  private void recluster(Set<Node> touched, Index index, Stories stories, Labels labels) {
    Set<Node> done = new HashSet<>();
    for (Node node : touched) {
      if (!done.contains(node)) {
        Set<Node> component = index.component(List.of(node));
        done.addAll(component);
        index.recluster(component, clusters(component, index, stories, labels));
      }
    }
  }

  private Collection<Cluster> clusters(
      Set<Node> component, Index index, Stories stories, Labels labels) {
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
