package org.communique.server.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * All facts that have to do with an actor.
 *
 * @param by the facts of each aspect, the latest first
 * @param circle whom the actor has to do with
 */
record ActorFacts(Map<Aspect, List<Dated>> by, Circle circle) {
  static ActorFacts of(View view, Node actor) {
    Map<Aspect, List<Dated>> by = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      by.put(aspect, List.copyOf(aspect.facts(view, actor)));
    }
    return new ActorFacts(by, Circle.of(view, actor, by));
  }
}
