package org.communique.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Iris;
import org.communique.rdf.Vocabulary;

/** Reads the members of articles out of their graphs, each article once. */
final class Stories {
  private final DatasetGraph data;
  private final Knowledge knowledge;
  private final Graph authority;
  private final Map<Node, List<Member>> read = new HashMap<>();
  private final Map<Node, Node> graphs = new TreeMap<>(Comparator.comparing(Node::toString));

  Stories(DatasetGraph data, Iris iris, Knowledge knowledge) {
    this.data = data;
    this.knowledge = knowledge;
    this.authority = data.getGraph(iris.authorityGraph());
    data.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.ARTICLE)
        .forEachRemaining(q -> graphs.put(q.getSubject(), q.getGraph()));
  }

  /** The articles of the store. */
  List<Node> articles() {
    return List.copyOf(graphs.keySet());
  }

  /** The proposals and events of an article. */
  List<Member> members(Node article) {
    return read.computeIfAbsent(article, a -> read(a, Graphs.copy(data.getGraph(graphs.get(a)))));
  }

  /** The one of a node; the article that tells it is in the store. */
  Member member(Node node) {
    Node article = data.find(Node.ANY, node, Vocabulary.IN_ARTICLE, Node.ANY).next().getObject();
    return members(article).stream().filter(m -> m.node().equals(node)).findFirst().orElseThrow();
  }

  private List<Member> read(Node article, Graphs graph) {
    Optional<LocalDate> published =
        graph.text(article, DCTerms.issued.asNode()).map(LocalDate::parse);
    Cast cast = new Cast(graph, authority);
    Story story = new Story(article, published, cast.people());
    List<Member> members = new ArrayList<>();
    members.addAll(new Initiatives(graph, story, cast, knowledge).read());
    members.addAll(new Occasions(graph, story, cast, knowledge).read());
    return List.copyOf(members);
  }
}
