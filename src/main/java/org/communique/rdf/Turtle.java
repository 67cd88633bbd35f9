package org.communique.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The Turtle files of {@code ontology/} on the class path, as they stand. */
final class Turtle {
  static final String SHAPES = "shapes.ttl";

  private Turtle() {}

  /** Reads all of them but the shapes into one graph. */
  static Graph readAll() {
    Rdf.start();
    Graph graph = GraphFactory.createDefaultGraph();
    ClassPathFolder.files("/ontology", ".ttl").keySet().stream()
        .filter(name -> !name.equals(SHAPES))
        .forEach(name -> GraphUtil.addInto(graph, read(name)));
    return graph;
  }

  /**
   * Reads {@code ontology/NAME}.
   *
   * @throws org.apache.jena.riot.RiotException with line and column where it is not Turtle
   */
  static Graph read(String name) {
    Rdf.start();
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = Turtle.class.getResourceAsStream("/ontology/" + name)) {
      if (in == null) {
        throw new IllegalStateException("ontology/" + name + " is not on the class path");
      }
      RDFParser.source(in).lang(Lang.TURTLE).base("https://w3id.org/communique/").parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }
}
