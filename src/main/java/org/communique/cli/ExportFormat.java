package org.communique.cli;

/** What a store may be written as: triples, or the network of its actors. */
enum ExportFormat {
  TURTLE,
  TRIG,
  NQUADS,
  NTRIPLES,
  JSONLD,
  RDFXML,
  GRAPHML,
  GEXF;

  /** Whether it is one for networks. */
  boolean network() {
    return this == GRAPHML || this == GEXF;
  }
}
