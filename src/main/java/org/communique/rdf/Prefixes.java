package org.communique.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Short forms of names, for whoever reads what we write. */
public final class Prefixes {
  private static final Map<String, String> ALL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("dip", Vocabulary.DIP),
              Map.entry("lex", Vocabulary.LEX),
              Map.entry("cue", Vocabulary.CUE_NS),
              Map.entry("event", Vocabulary.EVENT_TYPE_NS),
              Map.entry("topic", Vocabulary.TOPIC_NS),
              Map.entry("act", Vocabulary.ACT_NS),
              Map.entry("plover", Vocabulary.PLOVER_NS),
              Map.entry("cameo", Vocabulary.CAMEO_NS),
              Map.entry("medium", Vocabulary.MEDIUM_NS),
              Map.entry("measure", Vocabulary.MEASURE_NS),
              Map.entry("nif", Vocabulary.NIF),
              Map.entry("schema", Vocabulary.SCHEMA),
              Map.entry("dcterms", "http://purl.org/dc/terms/"),
              Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
              Map.entry("oa", "http://www.w3.org/ns/oa#"),
              Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
              Map.entry("prov", "http://www.w3.org/ns/prov#"),
              Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
              Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
              Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
              Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
              Map.entry("time", "http://www.w3.org/2006/time#"),
              Map.entry("void", "http://rdfs.org/ns/void#"),
              Map.entry("vann", "http://purl.org/vocab/vann/"),
              Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#")));

  private Prefixes() {}

  /** Prefix to namespace, by prefix. */
  public static Map<String, String> all() {
    return Collections.unmodifiableMap(ALL);
  }

  /**
   * Those, and some for the names of a store: one for each kind of thing, since a slash cannot be
   * short.
   *
   * @param base what instance IRIs begin with, without a slash at its end
   */
  public static Map<String, String> of(String base) {
    Map<String, String> prefixes = new TreeMap<>(ALL);
    for (String kind : new String[] {"actor", "article", "graph"}) {
      prefixes.put(kind, base + "/id/" + kind + "/");
    }
    return prefixes;
  }
}
