package org.communique.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;

/**
 * What {@code ontology/acts.ttl} says about who does what to whom.
 *
 * @param types kinds of act, by name
 * @param moods what governs them
 * @param people nouns of people, who act and are acted upon without being named
 * @param places prepositions of place: who is named after one is the target where nobody else is
 * @param adverbials prepositions of phrases that more often go with the verb than with a noun
 * @param plover the PLOVER root of a CAMEO code
 */
public record ActTypes(
    List<ActType> types,
    List<ActMood> moods,
    WordSet people,
    Set<String> places,
    Set<String> adverbials,
    Map<String, String> plover) {
  public ActTypes {
    types = List.copyOf(types);
    moods = List.copyOf(moods);
    places = Set.copyOf(places);
    adverbials = Set.copyOf(adverbials);
    plover = Map.copyOf(plover);
  }

  /**
   * Reads the files.
   *
   * @throws IllegalStateException where an act has a code that {@code codes.ttl} does not have
   */
  public static ActTypes load(Inflection inflection) {
    Map<String, String> plover = Codes.load();
    Entries entries = Entries.read("acts.ttl");
    PatternReader reader = new PatternReader(inflection);
    List<ActType> types = new ArrayList<>();
    for (Resource entry : entries.ofType(Entries.LEX + "ActType")) {
      String cameo =
          Entries.resource(entry, Entries.lex("cameo"))
              .map(Entries::localName)
              .orElseThrow(() -> new IllegalStateException(entry + " has no lex:cameo"));
      types.add(new ActType(EventTypes.type(entry, reader), cameo, root(plover, cameo)));
    }
    List<ActMood> moods = new ArrayList<>();
    for (Resource entry : entries.ofType(Entries.LEX + "ActMood")) {
      moods.add(mood(entry, reader, plover));
    }
    Resource words = entries.ofType(Entries.LEX + "ActWords").get(0);
    Set<String> places = Set.copyOf(Entries.strings(words, Entries.lex("placePreposition")));
    WordSet people = reader.words(Entries.strings(words, Entries.lex("people")));
    Set<String> adverbials =
        Set.copyOf(Entries.strings(words, Entries.lex("adverbialPreposition")));
    return new ActTypes(types, moods, people, places, adverbials, plover);
  }

  private static ActMood mood(Resource entry, PatternReader reader, Map<String, String> plover) {
    Map<String, String> codes = new HashMap<>();
    for (String turn : Entries.strings(entry, Entries.lex("turns"))) {
      String[] parts = turn.split(" ");
      root(plover, parts[1]);
      codes.put(parts[0], parts[1]);
    }
    return new ActMood(
        Mood.valueOf(Entries.localName(entry).toUpperCase(Locale.ROOT)),
        reader.words(Entries.strings(entry, Entries.lex("word"))),
        codes);
  }

  private static String root(Map<String, String> plover, String cameo) {
    return Optional.ofNullable(plover.get(cameo))
        .orElseThrow(() -> new IllegalStateException("codes.ttl has no root for CAMEO " + cameo));
  }
}
