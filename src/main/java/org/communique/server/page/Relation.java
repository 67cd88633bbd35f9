package org.communique.server.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one actor does towards another, and by which facts that is known. The last three are told by
 * acts; what acts tell besides, statements, proposals, responses and events tell already.
 */
public enum Relation {
  ADDRESSES(Aspect.SAID),
  ACCUSES(Aspect.SAID),
  ASKS(Aspect.PROPOSED),
  SUPPORTS(Aspect.ANSWERED),
  OPPOSES(Aspect.ANSWERED),
  MEETS(Aspect.EVENTS),
  THREATENS(Aspect.DID, "THREATEN"),
  ACTS_AGAINST(Aspect.DID, "ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST"),
  HELPS(Aspect.DID, "AID", "COOPERATE", "YIELD");

  private final Aspect aspect;
  private final Set<String> roots;

  Relation(Aspect aspect, String... roots) {
    this.aspect = aspect;
    this.roots = Set.of(roots);
  }

  Aspect aspect() {
    return aspect;
  }

  /** As style sheets and addresses call it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What somebody does by it. */
  public String label() {
    return key().replace('-', ' ');
  }

  static Optional<Relation> of(String key) {
    return Stream.of(values()).filter(r -> r.key().equals(key)).findFirst();
  }

  /** The relation that acts of a PLOVER root are; empty where other facts tell it. */
  static Optional<Relation> ofRoot(String root) {
    return Stream.of(values()).filter(r -> r.roots.contains(root)).findFirst();
  }
}
