package org.communique.model;

import java.util.Optional;

/**
 * Somebody who speaks or acts.
 *
 * @param key what identifies the actor in the graph: the local name of an authority entry ({@code
 *     china}), a slug of name and affiliation ({@code jean-lee-woodrow-wilson-center}), or, where
 *     the article alone knows who is meant, {@code ARTICLE/slug}; letters, digits, hyphens, slash
 * @param kind what kind of actor
 * @param label the fullest name that the authority or the article gives
 * @param partOf key of the state or organization that the actor belongs to or speaks for, where
 *     known
 * @param role what the actor is there ({@code spokesman}, {@code President}), where the text says
 *     so
 * @param authority whether {@code ontology/actors.ttl} has the actor
 */
public record Actor(
    String key,
    Kind kind,
    String label,
    Optional<String> partOf,
    Optional<String> role,
    boolean authority) {
  public enum Kind {
    PERSON,
    STATE,
    ORGANIZATION,
    GROUP
  }
}
