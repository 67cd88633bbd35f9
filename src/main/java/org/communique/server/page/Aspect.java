package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/** A way in which facts have to do with an actor. */
public enum Aspect {
  SAID(Kind.STATEMENT, Vocabulary.SPEAKER, "Said"),
  PROPOSED(Kind.PROPOSAL, Vocabulary.PROPOSER, "Proposed"),
  ASKED(Kind.PROPOSAL, Vocabulary.ADDRESSEE, "Was asked"),
  ANSWERED(Kind.RESPONSE, Vocabulary.RESPONDENT, "Answered"),
  EVENTS(Kind.EVENT, Vocabulary.PARTICIPANT, "Events"),
  HELD(Kind.ATTITUDE, Vocabulary.HOLDER, "Thinks or wants"),
  DID(Kind.ACT, Vocabulary.SOURCE, "Acts"),
  UNDERWENT(Kind.ACT, Vocabulary.ACTED_UPON, "Acts on them"),
  TOLD(Kind.STATEMENT, Vocabulary.ADDRESSEE, "Was told"),
  MENTIONED(Kind.STATEMENT, Vocabulary.MENTIONS, "Spoken of");

  private final Kind kind;
  private final Node property;
  private final String label;

  Aspect(Kind kind, Node property, String label) {
    this.kind = kind;
    this.property = property;
    this.label = label;
  }

  public Kind kind() {
    return kind;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Of acts, leads from the fact to those on the other side. */
  Node otherSide() {
    return property.equals(Vocabulary.SOURCE) ? Vocabulary.ACTED_UPON : Vocabulary.SOURCE;
  }

  /** What people read. */
  public String label() {
    return label;
  }

  static Optional<Aspect> of(String key) {
    return Stream.of(values()).filter(a -> a.key().equals(key)).findFirst();
  }

  /** The facts, latest first. */
  List<Dated> facts(View view, Node actor) {
    String prefix = kind.key() + "/";
    List<Dated> facts = new ArrayList<>();
    for (Node fact : view.subjects(property, actor)) {
      if (view.addresses().path(fact).orElse("").startsWith(prefix)) {
        facts.add(Dated.of(view, fact));
      }
    }
    facts.sort(Comparator.naturalOrder());
    return facts;
  }
}
