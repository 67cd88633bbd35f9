package org.communique.server.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** A format that triples are given in, the one that people read most easily first. */
public enum DataFormat {
  TURTLE("Turtle", "text/turtle", RDFFormat.TURTLE_PRETTY),
  JSONLD("JSON-LD", "application/ld+json", RDFFormat.JSONLD11_PRETTY),
  NTRIPLES("N-Triples", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
  RDFXML("RDF/XML", "application/rdf+xml", RDFFormat.RDFXML_PLAIN),
  TRIG("TriG", "application/trig", RDFFormat.TRIG_PRETTY),
  NQUADS("N-Quads", "application/n-quads", RDFFormat.NQUADS_UTF8);

  private final String title;
  private final String type;
  private final RDFFormat jena;

  DataFormat(String title, String type, RDFFormat jena) {
    this.title = title;
    this.type = type;
    this.jena = jena;
  }

  /** As people call it. */
  public String title() {
    return title;
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /** As the parameter {@code format} calls it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  RDFFormat jena() {
    return jena;
  }

  /** Whether it tells which graph a triple is in. */
  boolean quads() {
    return this == TRIG || this == NQUADS;
  }

  public static List<DataFormat> all() {
    return List.of(values());
  }

  static Optional<DataFormat> of(String key) {
    return Arrays.stream(values()).filter(f -> f.key().equals(key)).findFirst();
  }
}
