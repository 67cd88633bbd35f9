package org.communique.model;

import java.util.List;
import java.util.Optional;

/**
 * How, when and on what something was said, as far as the words around it and in it tell.
 *
 * @param medium local name of its entry in {@code ontology/media.ttl}
 * @param date when it was said
 * @param topics IRIs of the topics of {@code ontology/topics.ttl} that the content names, sorted
 */
public record Setting(Optional<String> medium, Optional<Event.When> date, List<String> topics) {
  /** Nothing is told. */
  public static final Setting NONE = new Setting(Optional.empty(), Optional.empty(), List.of());

  public Setting {
    topics = List.copyOf(topics);
  }
}
