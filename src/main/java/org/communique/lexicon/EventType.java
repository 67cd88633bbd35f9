package org.communique.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.model.Event;

/**
 * A type of event and the words that tell it.
 *
 * @param name local name in the event-type scheme
 * @param patterns what names such an event
 * @param not what looks like a pattern but names something else
 * @param roles who takes which role, by grammatical place: {@code subject}, {@code object}, {@code
 *     clause} (subject of the clause in whose adverbial the event stands) or a preposition
 * @param enactedBy names of the types of event that bring it about, so that their day is its day
 */
public record EventType(
    String name,
    List<TriggerPattern> patterns,
    List<TriggerPattern> not,
    Map<String, Event.Role> roles,
    Set<String> enactedBy) {
  public EventType {
    patterns = List.copyOf(patterns);
    not = List.copyOf(not);
    roles = Map.copyOf(roles);
    enactedBy = Set.copyOf(enactedBy);
  }
}
