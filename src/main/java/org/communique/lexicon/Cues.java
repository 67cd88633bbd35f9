package org.communique.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.rdf.model.Resource;
import org.communique.lexicon.Frame.Effect;

/** The words that tell us of speech, found by their forms. */
public final class Cues {
  /** Of two frames of one length the more telling is tried first. */
  private static final List<String> ORDER =
      List.of(Frame.QUOTE, Frame.CLAUSE, Frame.ACTION, Frame.PHRASE, Frame.MATTER);

  private final Map<String, List<Cue>> verbs = new HashMap<>();
  private final Map<String, List<Cue>> nouns = new HashMap<>();
  private final Map<String, List<Cue>> prepositions = new HashMap<>();
  private final Map<String, List<Cue>> modals = new HashMap<>();
  private final Map<String, List<Cue>> adjectives = new HashMap<>();
  private final Map<String, List<Cue>> verdicts = new HashMap<>();

  private Cues() {}

  public static Cues load(Inflection inflection) {
    Cues cues = new Cues();
    for (String file :
        List.of("reporting-verbs.ttl", "reporting-nouns.ttl", "reporting-modals.ttl")) {
      Entries entries = Entries.read(file);
      cues.addAll(entries, "Verb", cues.verbs, inflection::verb);
      cues.addAll(entries, "Noun", cues.nouns, inflection::noun);
      cues.addAll(entries, "Preposition", cues.prepositions, Set::of);
      cues.addAll(entries, "Modal", cues.modals, inflection::verb);
      cues.addAll(entries, "Verdict", cues.verdicts, Set::of);
    }
    return cues;
  }

  /** The words that tell what somebody thinks or wants, said or not. */
  public static Cues ofAttitudes(Inflection inflection) {
    Cues cues = new Cues();
    Entries entries = Entries.read("attitudes.ttl");
    cues.addAll(entries, "AttitudeVerb", cues.verbs, inflection::verb);
    cues.addAll(entries, "AttitudeNoun", cues.nouns, inflection::noun);
    cues.addAll(entries, "AttitudeAdjective", cues.adjectives, Set::of);
    return cues;
  }

  public List<Cue> verb(String form) {
    return find(verbs, form);
  }

  public List<Cue> noun(String form) {
    return find(nouns, form);
  }

  public List<Cue> adjective(String form) {
    return find(adjectives, form);
  }

  /** "According to" and its like, by their first word. */
  public List<Cue> preposition(String form) {
    return find(prepositions, form);
  }

  /**
   * Whether a verb form can report speech by itself: "said", but not the "was" of "was adamant".
   */
  public boolean reports(String form) {
    return verb(form).stream().anyMatch(c -> c.particle().isEmpty() && c.makes(Effect.STATES));
  }

  /** Verbs that say what somebody is to do: "must", "needs to". */
  public List<Cue> modal(String form) {
    return find(modals, form);
  }

  /** What somebody may call a plan or an act of others: "unacceptable". */
  public List<Cue> verdict(String form) {
    return find(verdicts, form);
  }

  private static List<Cue> find(Map<String, List<Cue>> index, String form) {
    return index.getOrDefault(form.toLowerCase(Locale.ROOT), List.of());
  }

  private void addAll(
      Entries entries,
      String type,
      Map<String, List<Cue>> index,
      Function<String, Set<String>> forms) {
    entries.ofType(Entries.LEX + type).forEach(e -> add(e, index, forms));
  }

  private static void add(
      Resource entry, Map<String, List<Cue>> index, Function<String, Set<String>> inflect) {
    String[] lemma =
        Entries.string(entry, Entries.lex("lemma"))
            .orElseThrow(() -> new IllegalStateException(entry + " has no lex:lemma"))
            .split(" ", 2);
    Cue cue =
        new Cue(
            Entries.localName(entry),
            lemma[0],
            lemma.length > 1 ? Optional.of(lemma[1]) : Optional.empty(),
            frames(entry),
            Entries.resource(entry, Entries.lex("stance")).map(Entries::localName),
            Entries.resource(entry, Entries.lex("kind")).map(Entries::localName),
            Entries.resource(entry, Entries.lex("act")).map(Entries::localName),
            Entries.resource(entry, Entries.lex("certainty")).map(Entries::localName),
            Entries.resource(entry, Entries.lex("polarity")).map(Entries::localName),
            Entries.string(entry, Entries.lex("quotedOnly")).isPresent(),
            Entries.resource(entry, Entries.lex("attitude")).map(Entries::localName),
            Entries.string(entry, Entries.lex("ofEvidence")).isPresent());
    Set<String> forms = new HashSet<>(inflect.apply(lemma[0]));
    forms.addAll(Entries.strings(entry, Entries.lex("form")));
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
    frames.sort(
        Comparator.comparingInt((Frame f) -> -f.slots().size())
            .thenComparingInt(f -> ORDER.indexOf(f.slots().get(f.slots().size() - 1))));
    return frames;
  }
}
