package org.communique.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.communique.model.Event;

/**
 * What {@code ontology/event-types.ttl} says about events.
 *
 * @param types the types, by name
 * @param words the words around them
 */
public record EventTypes(List<EventType> types, EventWords words) {
  public EventTypes {
    types = List.copyOf(types);
  }

  /** Reads the file. */
  public static EventTypes load(Inflection inflection) {
    Entries entries = Entries.read("event-types.ttl");
    PatternReader reader = new PatternReader(inflection);
    List<EventType> types =
        entries.ofType(Entries.LEX + "EventType").stream().map(r -> type(r, reader)).toList();
    List<Resource> around = entries.ofType(Entries.LEX + "EventWords");
    return new EventTypes(types, words(around.get(0), reader));
  }

  static EventType type(Resource entry, PatternReader reader) {
    List<TriggerPattern> patterns = new ArrayList<>();
    for (String source : Entries.strings(entry, Entries.lex("pattern"))) {
      patterns.add(reader.pattern(source, Map.of(), 0, false));
    }
    for (String source : Entries.strings(entry, Entries.lex("weakPattern"))) {
      patterns.add(reader.pattern(source, Map.of(), 0, true));
    }
    for (Resource node : Entries.resources(entry, Entries.lex("patterns"))) {
      int atLeast = Entries.string(node, Entries.lex("atLeast")).map(Integer::parseInt).orElse(0);
      boolean weak = Entries.string(node, Entries.lex("weak")).map("true"::equals).orElse(false);
      for (String source : Entries.strings(node, Entries.lex("pattern"))) {
        patterns.add(reader.pattern(source, roles(node), atLeast, weak));
      }
    }
    // Blank nodes come in any order; what counts is that the order is the same each time.
    patterns.sort((a, b) -> a.source().compareTo(b.source()));
    List<TriggerPattern> not =
        Entries.strings(entry, Entries.lex("not")).stream()
            .map(source -> reader.pattern(source, Map.of(), 0, false))
            .toList();
    Set<String> enactedBy =
        Entries.resources(entry, Entries.lex("enactedBy")).stream()
            .map(Entries::localName)
            .collect(Collectors.toSet());
    return new EventType(Entries.localName(entry), patterns, not, roles(entry), enactedBy);
  }

  private static Map<String, Event.Role> roles(Resource entry) {
    Map<String, Event.Role> roles = new HashMap<>();
    for (String role : Entries.strings(entry, Entries.lex("role"))) {
      String[] parts = role.split(" ");
      roles.put(parts[0], Event.Role.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }
    return roles;
  }

  private static EventWords words(Resource entry, PatternReader reader) {
    return new EventWords(
        reader.words(Entries.strings(entry, Entries.lex("unreal"))),
        reader.words(Entries.strings(entry, Entries.lex("planned"))),
        reader.words(Entries.strings(entry, Entries.lex("denied"))),
        reader.words(Entries.strings(entry, Entries.lex("calledOff"))),
        reader.words(Entries.strings(entry, Entries.lex("support"))),
        reader.words(Entries.strings(entry, Entries.lex("definite"))),
        reader.words(Entries.strings(entry, Entries.lex("generic"))),
        reader.words(Entries.strings(entry, Entries.lex("another"))),
        reader.words(Entries.strings(entry, Entries.lex("condition"))),
        reader.words(Entries.strings(entry, Entries.lex("occasion"))),
        reader.words(Entries.strings(entry, Entries.lex("past"))),
        reader.words(Entries.strings(entry, Entries.lex("determiner"))),
        reader.words(Entries.strings(entry, Entries.lex("terms"))),
        reader.words(Entries.strings(entry, Entries.lex("draft"))),
        reader.words(Entries.strings(entry, Entries.lex("otherTime"))),
        reader.words(Entries.strings(entry, Entries.lex("soon"))),
        numbers(entry, "day"),
        numbers(entry, "shift"));
  }

  private static Map<String, Integer> numbers(Resource entry, String property) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String pair : Entries.strings(entry, Entries.lex(property))) {
      String[] parts = pair.split(" ");
      numbers.put(parts[0], Integer.valueOf(parts[1]));
    }
    return numbers;
  }
}
