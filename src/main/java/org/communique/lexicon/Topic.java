package org.communique.lexicon;

import java.util.Optional;
import java.util.Set;

/**
 * What something is about, or, for a measure, what is to be done about it.
 *
 * @param iri of its entry
 * @param label a few words
 * @param broader IRI of the topic that this one is a part of
 * @param measure whether it is a measure
 * @param general whether so much is about it that it tells little
 * @param types local names of the event types whose events are all about it
 * @param named whether it is a name by which one plan is known
 */
public record Topic(
    String iri,
    String label,
    Optional<String> broader,
    boolean measure,
    boolean general,
    Set<String> types,
    boolean named) {
  public Topic {
    types = Set.copyOf(types);
  }
}
