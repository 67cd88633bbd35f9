package org.communique.identity;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** A proposal or an event, as far as it matters for what else it is the same as. */
sealed interface Member permits Happening, Proposed {
  Node node();

  Story story();

  /** Only members that share a key are compared. */
  Set<String> keys();

  /** The keys under which those lie that may be the same: of two members both find the other. */
  Set<String> lookups();

  /** Why the two are the same, if they look so; the order of the two does not matter. */
  Optional<Link> like(Member other);

  /** Whether something says that the two are not the same, whatever else speaks for it. */
  boolean contradicts(Member other);
}
