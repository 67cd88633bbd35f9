package org.communique.pipeline;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.communique.model.Article;
import org.communique.model.Extraction;
import org.communique.rdf.Gate;
import org.communique.rdf.GraphWriter;
import org.communique.rdf.Violation;
import org.communique.store.NamedGraph;

/**
 * The way of one article from its words to its graph. For one thread at a time, as a reading is.
 */
final class Pipeline {
  private final Function<Article, Extraction> reading;
  private final GraphWriter writer;
  private final Gate gate;

  Pipeline(Function<Article, Extraction> reading, GraphWriter writer, Gate gate) {
    this.reading = reading;
    this.writer = writer;
    this.gate = gate;
  }

  Made make(Article article) {
    Extraction found = reading.apply(article);
    Graph graph = writer.write(found);
    List<Violation> violations = gate.check(graph, article);
    Node name = writer.iris().graph(article.id());
    return new Made(new NamedGraph(name, graph), Outcome.Found.in(found), violations);
  }
}
