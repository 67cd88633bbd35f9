package org.communique.rdf;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.model.Actor;

/** The graph of the actors that the program knows, under the base of a store. */
public final class AuthorityGraph {
  private AuthorityGraph() {}

  /**
   * Describes actors; each has a skos:exactMatch to its lexicon entry, and to what the entry
   * matches.
   *
   * @param actors all actors that have an entry
   * @param lexicon all that the program knows, their entries among it
   */
  public static Graph of(Iris iris, Collection<Actor> actors, Graph lexicon) {
    Node exactMatch = SKOS.exactMatch.asNode();
    Triples triples = new Triples();
    for (Actor actor : actors) {
      Node node = iris.actor(actor.key());
      Node entry = NodeFactory.createURI(Vocabulary.ACTOR_NS + actor.key());
      triples.type(node, Individuals.of(actor.kind()));
      triples.text(node, RDFS.Nodes.label, actor.label());
      actor.partOf().ifPresent(p -> triples.add(node, Vocabulary.PART_OF, iris.actor(p)));
      triples.text(node, Vocabulary.ROLE, actor.role());
      triples.add(node, exactMatch, entry);
      lexicon
          .find(entry, exactMatch, null)
          .mapWith(Triple::getObject)
          .filterKeep(Node::isURI)
          .forEach(match -> triples.add(node, exactMatch, match));
    }
    return triples.graph();
  }
}
