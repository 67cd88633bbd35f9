package org.communique.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.communique.model.Article;
import org.communique.ontology.Turtle;

/**
 * What an article's graph passes before it is stored: the shapes, and the evidence. Safe for use by
 * several threads.
 */
public final class Gate {
  private final Shapes shapes;

  private Gate(Shapes shapes) {
    this.shapes = shapes;
  }

  /** The gate with the shapes of {@code ontology/shapes.ttl}. */
  public static Gate load() {
    return new Gate(Shapes.parse(Turtle.read(Turtle.SHAPES)));
  }

  /**
   * Checks the graph of one article; what has violations may not be stored.
   *
   * @param article the article that the graph was made from: evidence is checked against its text,
   *     also where the graph leaves it out
   * @return sorted; empty where all is well
   */
  public List<Violation> check(Graph graph, Article article) {
    List<Violation> violations = new ArrayList<>(conformance(graph));
    violations.addAll(new Evidence(graph, article).check());
    violations.sort(Comparator.comparing(Violation::node).thenComparing(Violation::message));
    return List.copyOf(violations);
  }

  /** Checks any graph against the shapes only. */
  public List<Violation> conformance(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(Gate::violation)
        .distinct()
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : entry.resultPath() + ": ";
    return new Violation(entry.focusNode().toString(), path + entry.message());
  }
}
