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
 * @param deeds of acts, what was done how often
 */
record ActorFacts(Map<Aspect, List<Dated>> by, Circle circle, Map<Aspect, Deeds> deeds) {
  static ActorFacts of(View view, Node actor) {
    Map<Aspect, List<Dated>> by = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      by.put(aspect, List.copyOf(aspect.facts(view, actor)));
    }
    Map<Aspect, Deeds> deeds = new EnumMap<>(Aspect.class);
    for (Aspect aspect : List.of(Aspect.DID, Aspect.UNDERWENT)) {
      Ask acts = new Ask(view.actor(actor).href(), Map.of("show", aspect.key()));
      deeds.put(aspect, Deeds.of(view, by.get(aspect), aspect.otherSide(), acts));
    }
    return new ActorFacts(by, Circle.of(view, actor, by), deeds);
  }
}
