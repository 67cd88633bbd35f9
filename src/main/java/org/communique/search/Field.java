package org.communique.search;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Vocabulary;

/**
 * What is searched, a kind of thing each: the words of a statement are those of its {@code
 * dip:content}, and {@code ?s text:query (dip:content "sanctions")} finds them in SPARQL too. A
 * property leads to one kind there: attitudes, that have contents as well, are found by their own
 * name alone.
 */
public enum Field {
  ACTOR(RDFS.Nodes.label, List.of()),
  STATEMENT(Vocabulary.CONTENT, List.of(Vocabulary.SPEAKER)),
  ATTITUDE(Vocabulary.CONTENT, List.of(Vocabulary.HOLDER, Vocabulary.ATTITUDE_KIND)),
  PROPOSAL(Vocabulary.ACTION, List.of(Vocabulary.PROPOSER, Vocabulary.ADDRESSEE)),
  RESPONSE(Vocabulary.TARGET, List.of(Vocabulary.RESPONDENT)),
  EVENT(
      Vocabulary.TRIGGER,
      List.of(Vocabulary.PARTICIPANT, Vocabulary.EVENT_TYPE, Vocabulary.AT_PLACE)),
  ARTICLE(DCTerms.title.asNode(), List.of());

  private final Node property;
  private final List<Node> context;

  Field(Node property, List<Node> context) {
    this.property = property;
    this.context = context;
  }

  Node property() {
    return property;
  }

  /** Lead to what has labels that help to find it. */
  List<Node> context() {
    return context;
  }

  /** Of the words themselves. */
  String words() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Of the sentence around them, and who is in it. */
  String around() {
    return words() + "-around";
  }
}
