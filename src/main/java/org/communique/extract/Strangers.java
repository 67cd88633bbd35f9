package org.communique.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.Cast;
import org.communique.model.Keys;

/**
 * The actors of one article of whom it gives a description only. The same words mean the same actor
 * throughout, also one whom the cast has.
 */
final class Strangers {
  private final String articleId;
  private final Map<String, Actor> known = new HashMap<>();

  Strangers(String articleId, Cast cast) {
    this.articleId = articleId;
    cast.mentions().stream()
        .flatMap(m -> m.actors().stream())
        .forEach(a -> known.putIfAbsent(a.key(), a));
  }

  /**
   * The actor that some words describe.
   *
   * @param kind what it is where nobody of that name is known yet
   */
  Actor named(String label, Actor.Kind kind) {
    return known.computeIfAbsent(
        Keys.local(articleId, label),
        key -> new Actor(key, kind, label, Optional.empty(), Optional.empty(), false));
  }
}
