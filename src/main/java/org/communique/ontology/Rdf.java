package org.communique.ontology;

import org.apache.jena.sys.JenaSystem;

/**
 * The one door to Jena. {@code JenaSystem.init()} entered by two threads at once can deadlock, and
 * it costs more than half a second, so whoever is about to use RDF comes through here, and nobody
 * else.
 */
public final class Rdf {
  private Rdf() {}

  /** Makes Jena ready. The first caller does it, others wait; later calls cost nothing. */
  public static void start() {
    Once.touch();
  }

  /** A class is initialised once, under the virtual machine's own lock. */
  private static final class Once {
    static {
      JenaSystem.init();
    }

    static void touch() {}
  }
}
