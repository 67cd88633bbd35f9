package org.communique.pipeline;

import java.util.List;
import java.util.function.Consumer;
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
  private final Consumer<Stage> watch;

  Pipeline(Function<Article, Extraction> reading, GraphWriter writer, Gate gate) {
    this(reading, writer, gate, Stage.UNWATCHED);
  }

  /**
   * @param watch is told when the graph is written and when it is checked
   */
  Pipeline(
      Function<Article, Extraction> reading, GraphWriter writer, Gate gate, Consumer<Stage> watch) {
    this.reading = reading;
    this.writer = writer;
    this.gate = gate;
    this.watch = watch;
  }

  Made make(Article article) {
    Extraction found = reading.apply(article);
    Graph graph = writer.write(found);
    watch.accept(Stage.GRAPH);
    List<Violation> violations = gate.check(graph, article);
    watch.accept(Stage.GATE);
    Node name = writer.iris().graph(article.id());
    return new Made(new NamedGraph(name, graph), Outcome.Found.in(found), violations);
  }
}
