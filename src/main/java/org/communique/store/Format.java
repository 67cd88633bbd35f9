package org.communique.store;

import org.apache.jena.riot.RDFFormat;

/** A way to write the graph down. */
public enum Format {
  TURTLE,
  TRIG,
  NQUADS,
  NTRIPLES,
  JSONLD,
  RDFXML;

  /** Whether it tells which graph a triple is in. */
  boolean quads() {
    return this == TRIG || this == NQUADS;
  }

  /** Whether it is always written as it is read; of the others some graphs are gathered first. */
  boolean streams() {
    return this != JSONLD && this != RDFXML;
  }

  RDFFormat jena() {
    return switch (this) {
      case TURTLE -> RDFFormat.TURTLE_BLOCKS;
      case TRIG -> RDFFormat.TRIG_BLOCKS;
      case NQUADS -> RDFFormat.NQUADS;
      case NTRIPLES -> RDFFormat.NTRIPLES;
      case JSONLD -> RDFFormat.JSONLD11_PRETTY;
      case RDFXML -> RDFFormat.RDFXML_PLAIN;
    };
  }
}
