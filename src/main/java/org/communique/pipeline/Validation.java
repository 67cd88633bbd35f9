package org.communique.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.communique.model.Article;
import org.communique.rdf.Gate;
import org.communique.rdf.Violation;
import org.communique.rdf.Vocabulary;
import org.communique.store.Store;

/** Checks what is in a store as it was checked before it went in. */
public final class Validation {
  /**
   * What is wrong with an article's graph.
   *
   * @param id of the article
   * @param evidence whether the words could be checked: not where the store leaves the text out
   */
  public record Report(String id, boolean evidence, List<Violation> violations) {
    public Report {
      violations = List.copyOf(violations);
    }
  }

  private final Gate gate = Gate.load();

  /** Checks all articles, by the order of their graphs' names. */
  public void check(Store store, Consumer<Report> told) {
    List<Quad> articles = store.read(Validation::articles);
    for (Quad article : articles) {
      Graph graph = store.read(data -> copy(data.getGraph(article.getGraph())));
      told.accept(check(graph, article.getSubject()));
    }
  }

  private Report check(Graph graph, Node article) {
    String id = literal(graph, article, DCTerms.identifier.asNode()).orElse(article.toString());
    Optional<String> text = literal(graph, article, Vocabulary.IS_STRING);
    List<Violation> violations =
        text.map(t -> gate.check(graph, article(id, t))).orElseGet(() -> gate.conformance(graph));
    return new Report(id, text.isPresent(), violations);
  }

  private static Article article(String id, String text) {
    return new Article(
        id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  private static List<Quad> articles(DatasetGraph data) {
    List<Quad> articles = new ArrayList<>();
    data.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.ARTICLE)
        .forEachRemaining(articles::add);
    articles.sort(Comparator.comparing(q -> q.getGraph().toString()));
    return articles;
  }

  /** In memory, since the shapes are many small searches. */
  private static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.find().forEachRemaining(copy::add);
    return copy;
  }

  private static Optional<String> literal(Graph graph, Node subject, Node property) {
    var found = graph.find(subject, property, Node.ANY);
    try {
      return found.hasNext()
          ? Optional.of(found.next().getObject().getLiteralLexicalForm())
          : Optional.empty();
    } finally {
      found.close();
    }
  }
}
