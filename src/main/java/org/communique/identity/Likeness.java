package org.communique.identity;

import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/** A respect in which two facts are alike, and the property that tells what they share. */
enum Likeness {
  SHARED_ACTORS("SharedActors", Vocabulary.SHARED_ACTOR),
  SHARED_PROPOSERS("SharedProposers", Vocabulary.SHARED_ACTOR),
  SHARED_DOERS("SharedDoers", Vocabulary.SHARED_ACTOR),
  NAMED_NEARBY("NamedNearby", Vocabulary.SHARED_ACTOR),
  SHARED_CONTEXT("SharedContext", Vocabulary.SHARED_ACTOR),
  SAME_DAY("SameDay", Vocabulary.SHARED_DATE),
  SAME_MONTH("SameMonth", Vocabulary.SHARED_DATE),
  SAME_YEAR("SameYear", Vocabulary.SHARED_DATE),
  NEAR_IN_TIME("NearInTime", Vocabulary.SHARED_DATE),
  SAME_PLACE("SamePlace", Vocabulary.SHARED_PLACE),
  SAME_COUNTRY("SameCountry", Vocabulary.SHARED_PLACE),
  SAME_ORDINAL("SameOrdinal", Vocabulary.SHARED_NUMBER),
  SHARED_TOPICS("SharedTopics", Vocabulary.SHARED_TOPIC),
  SHARED_ACTION("SharedAction", Vocabulary.SHARED_TOPIC),
  SHARED_WORDS("SharedWords", Vocabulary.SHARED_WORD),
  SHARED_NAMES("SharedNames", Vocabulary.SHARED_NAME),
  SAME_EXCHANGE("SameExchange", Vocabulary.SHARED_TOPIC),
  SAME_PLAN("SamePlan", Vocabulary.SHARED_TOPIC);

  private final Node node;
  private final Node property;

  Likeness(String local, Node property) {
    this.node = Vocabulary.dip(local);
    this.property = property;
  }

  /** Its term in the ontology. */
  Node node() {
    return node;
  }

  /** Leads from a link to what is shared. */
  Node property() {
    return property;
  }
}
