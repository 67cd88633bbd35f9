package org.communique.server.page;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Vocabulary;

/**
 * How much is in a store.
 *
 * @param facts of each kind
 */
public record Counts(int articles, Map<Kind, Integer> facts, int actors) {
  static Counts of(View view) {
    Map<Kind, Integer> facts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      facts.put(kind, count(view.find(Node.ANY, RDF.Nodes.type, kind.type())));
    }
    return new Counts(
        count(view.find(Node.ANY, RDF.Nodes.type, Vocabulary.ARTICLE)),
        facts,
        Actors.mentioned(view).size());
  }

  private static int count(Iterator<Triple> triples) {
    int count = 0;
    for (; triples.hasNext(); triples.next()) {
      count++;
    }
    return count;
  }
}
