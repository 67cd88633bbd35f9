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
  SAID(Kind.STATEMENT, Vocabulary.SPEAKER),
  HELD(Kind.ATTITUDE, Vocabulary.HOLDER),
  PROPOSED(Kind.PROPOSAL, Vocabulary.PROPOSER),
  ASKED(Kind.PROPOSAL, Vocabulary.ADDRESSEE),
  ANSWERED(Kind.RESPONSE, Vocabulary.RESPONDENT),
  EVENTS(Kind.EVENT, Vocabulary.PARTICIPANT),
  DID(Kind.ACT, Vocabulary.SOURCE),
  UNDERWENT(Kind.ACT, Vocabulary.ACTED_UPON),
  TOLD(Kind.STATEMENT, Vocabulary.ADDRESSEE),
  MENTIONED(Kind.STATEMENT, Vocabulary.MENTIONS);

  private final Kind kind;
  private final Node property;

  Aspect(Kind kind, Node property) {
    this.kind = kind;
    this.property = property;
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
