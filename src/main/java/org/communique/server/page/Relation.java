package org.communique.server.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What one actor does towards another, and by which facts that is known. */
public enum Relation {
  ADDRESSES(Aspect.SAID),
  ACCUSES(Aspect.SAID),
  ASKS(Aspect.PROPOSED),
  SUPPORTS(Aspect.ANSWERED),
  OPPOSES(Aspect.ANSWERED),
  MEETS(Aspect.EVENTS);

  private final Aspect aspect;

  Relation(Aspect aspect) {
    this.aspect = aspect;
  }

  Aspect aspect() {
    return aspect;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Relation> of(String key) {
    return Stream.of(values()).filter(r -> r.key().equals(key)).findFirst();
  }
}
