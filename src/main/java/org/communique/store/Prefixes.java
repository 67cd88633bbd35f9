package org.communique.store;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.communique.rdf.Vocabulary;

/** Short forms of names, for the formats that have them. */
final class Prefixes {
  private Prefixes() {}

  /**
   * Those for a store with this base; one for each kind of thing, since a slash cannot be short.
   */
  static Map<String, String> of(String base) {
    Map<String, String> prefixes = new TreeMap<>();
    prefixes.put("rdf", RDF.uri);
    prefixes.put("rdfs", RDFS.uri);
    prefixes.put("xsd", XSD.NS);
    prefixes.put("owl", OWL2.NS);
    prefixes.put("skos", SKOS.uri);
    prefixes.put("dcterms", DCTerms.NS);
    prefixes.put("void", VOID.NS);
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("schema", Vocabulary.SCHEMA);
    prefixes.put("nif", Vocabulary.NIF);
    prefixes.put("dip", Vocabulary.DIP);
    prefixes.put("cue", Vocabulary.CUE_NS);
    prefixes.put("event", Vocabulary.EVENT_TYPE_NS);
    prefixes.put("topic", Vocabulary.TOPIC_NS);
    prefixes.put("act", Vocabulary.ACT_NS);
    prefixes.put("plover", Vocabulary.PLOVER_NS);
    prefixes.put("cameo", Vocabulary.CAMEO_NS);
    prefixes.put("medium", Vocabulary.MEDIUM_NS);
    prefixes.put("measure", Vocabulary.MEASURE_NS);
    prefixes.put("actor", base + "/id/actor/");
    prefixes.put("article", base + "/id/article/");
    prefixes.put("graph", base + "/id/graph/");
    return prefixes;
  }
}
