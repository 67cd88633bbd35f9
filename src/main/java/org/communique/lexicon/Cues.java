package org.communique.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.communique.lexicon.Frame.Effect;

/** The words that tell us of speech, found by their forms. */
public final class Cues {
  private final Map<String, List<Cue>> verbs = new HashMap<>();
  private final Map<String, List<Cue>> nouns = new HashMap<>();

  private Cues() {}

  public static Cues load(Inflection inflection) {
    Cues cues = new Cues();
    for (String file : List.of("reporting-verbs.ttl", "reporting-nouns.ttl")) {
      Entries entries = Entries.read(file);
      entries.ofType(Entries.LEX + "Verb").forEach(e -> cues.add(e, false, inflection));
      entries.ofType(Entries.LEX + "Noun").forEach(e -> cues.add(e, true, inflection));
    }
    return cues;
  }

  public List<Cue> verb(String form) {
    return verbs.getOrDefault(form.toLowerCase(Locale.ROOT), List.of());
  }

  public List<Cue> noun(String form) {
    return nouns.getOrDefault(form.toLowerCase(Locale.ROOT), List.of());
  }

  private void add(Resource entry, boolean noun, Inflection inflection) {
    String[] lemma =
        Entries.string(entry, Entries.lex("lemma"))
            .orElseThrow(() -> new IllegalStateException(entry + " has no lex:lemma"))
            .split(" ", 2);
    Cue cue =
        new Cue(
            Entries.localName(entry),
            lemma[0],
            noun,
            lemma.length > 1 ? java.util.Optional.of(lemma[1]) : java.util.Optional.empty(),
            frames(entry),
            Entries.resource(entry, Entries.lex("stance")).map(Entries::localName),
            Entries.resource(entry, Entries.lex("kind")).map(Entries::localName),
            Entries.resource(entry, Entries.lex("act")).map(Entries::localName),
            Entries.string(entry, Entries.lex("quotedOnly")).isPresent());
    Set<String> forms = new HashSet<>(noun ? inflection.noun(lemma[0]) : inflection.verb(lemma[0]));
    forms.addAll(Entries.strings(entry, Entries.lex("form")));
    Map<String, List<Cue>> index = noun ? nouns : verbs;
    forms.forEach(f -> index.computeIfAbsent(f, k -> new ArrayList<>()).add(cue));
  }

  private static List<Frame> frames(Resource entry) {
    List<Frame> frames = new ArrayList<>();
    for (Effect effect : Effect.values()) {
      String property = effect.name().toLowerCase(Locale.ROOT);
      for (String slots : Entries.strings(entry, Entries.lex(property))) {
        frames.add(Frame.of(effect, slots));
      }
    }
    frames.sort(Comparator.comparingInt((Frame f) -> -f.slots().size()));
    return frames;
  }
}
