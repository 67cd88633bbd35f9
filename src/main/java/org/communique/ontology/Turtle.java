package org.communique.ontology;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The Turtle files of {@code ontology/} on the class path, as they stand. */
public final class Turtle {
  /** The file of the shapes, which are about the others. */
  public static final String SHAPES = "shapes.ttl";

  private static final String FOLDER = "/ontology";
  private static final String BASE = "https://w3id.org/communique/";

  private Turtle() {}

  /**
   * Reads all of them but the shapes into one graph.
   *
   * @throws org.apache.jena.riot.RiotException with line and column where one is not Turtle
   */
  public static Graph readAll() {
    Rdf.start();
    Graph graph = GraphFactory.createDefaultGraph();
    ClassPathFolder.files(FOLDER, ".ttl")
        .forEach(
            (name, bytes) -> {
              if (!name.equals(SHAPES)) {
                parse(new ByteArrayInputStream(bytes), graph);
              }
            });
    return graph;
  }

  /**
   * Reads {@code ontology/NAME}.
   *
   * @throws org.apache.jena.riot.RiotException with line and column where it is not Turtle
   */
  public static Graph read(String name) {
    Rdf.start();
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = Turtle.class.getResourceAsStream(FOLDER + "/" + name)) {
      if (in == null) {
        throw new IllegalStateException("ontology/" + name + " is not on the class path");
      }
      parse(in, graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }

  private static void parse(InputStream in, Graph graph) {
    RDFParser.source(in).lang(Lang.TURTLE).base(BASE).parse(graph);
  }
}
