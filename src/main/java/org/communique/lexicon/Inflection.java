package org.communique.lexicon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;

/**
 * The forms of a lemma, as {@code ontology/english.ttl} and the spelling rules of English have
 * them.
 *
 * <p>Making forms from lemmas is exact where finding the lemma of a form is a guess, so the lexicon
 * looks words up by their forms and nothing is lemmatised.
 */
public final class Inflection {
  private final Map<String, List<String>> irregularVerbs = new HashMap<>();
  private final Map<String, List<String>> irregularNouns = new HashMap<>();
  private final Set<String> doubles;
  private final Set<String> mayDouble;
  private final Set<String> carriers;
  private final Set<String> occasions;
  private final Set<String> authors;
  private final Set<String> foresees;
  private final Set<String> bearers;
  private final Set<String> assuring;
  private final Set<String> headlineSources = new HashSet<>();
  private final Set<String> asks;
  private final Set<String> answers;
  private final List<List<String>> conditions;
  private final Set<String> quantities = new HashSet<>();
  private final Set<String> times = new HashSet<>();
  private final Set<String> evidence = new HashSet<>();

  private final FunctionWords functionWords;

  private Inflection(Resource english) {
    functionWords = FunctionWords.of(english);
    for (String verb : Entries.strings(english, Entries.lex("irregularVerb"))) {
      List<String> parts = List.of(verb.split("[ /]"));
      irregularVerbs.put(parts.get(0), parts);
    }
    for (String noun : Entries.strings(english, Entries.lex("irregularNoun"))) {
      List<String> parts = List.of(noun.split("[ /]"));
      irregularNouns.put(parts.get(0), parts);
    }
    doubles = Set.copyOf(Entries.strings(english, Entries.lex("doubles")));
    mayDouble = Set.copyOf(Entries.strings(english, Entries.lex("mayDouble")));
    carriers = allForms(english, "carrier");
    occasions = allForms(english, "occasion");
    authors = allForms(english, "author");
    conditions =
        Entries.strings(english, Entries.lex("condition")).stream()
            .map(c -> List.of(c.split(" ")))
            .sorted(Comparator.comparingInt(c -> -c.size()))
            .toList();
    foresees = allForms(english, "foresees");
    bearers = allForms(english, "bearer");
    assuring = Set.copyOf(Entries.strings(english, Entries.lex("assuringModal")));
    Entries.strings(english, Entries.lex("headlineSource"))
        .forEach(n -> headlineSources.addAll(noun(n)));
    asks = Set.copyOf(Entries.strings(english, Entries.lex("asks")));
    answers = Set.copyOf(Entries.strings(english, Entries.lex("answers")));
    Entries.strings(english, Entries.lex("quantity")).forEach(n -> quantities.addAll(noun(n)));
    Entries.strings(english, Entries.lex("timeNoun")).forEach(n -> times.addAll(noun(n)));
    Entries.strings(english, Entries.lex("evidence")).forEach(n -> evidence.addAll(noun(n)));
  }

  public static Inflection load() {
    return new Inflection(Entries.read("english.ttl").ofType(Entries.LEX + "Forms").get(0));
  }

  /** The closed classes: auxiliaries, negations, prepositions of place and so on. */
  public FunctionWords functionWords() {
    return functionWords;
  }

  /**
   * The forms of verbs that leave an infinitive after them to be told as done: "went on to say".
   */
  public Set<String> carriers() {
    return carriers;
  }

  /** The forms of verbs whose purpose is told as done: "used the visit to warn". */
  public Set<String> occasions() {
    return occasions;
  }

  /** The forms of verbs whose subject makes a plan: "drafted a plan". */
  public Set<String> authors() {
    return authors;
  }

  /** The forms of verbs between a plan and what it would have done: "would see A leave". */
  public Set<String> foresees() {
    return foresees;
  }

  /** The nouns that can stand for a source before the colon of a headline: "Report: …". */
  public Set<String> headlineSources() {
    return headlineSources;
  }

  /** What marks the turns of who asks in an interview, in small letters: "q", "question". */
  public Set<String> asks() {
    return asks;
  }

  /** What marks the turns of who answers. */
  public Set<String> answers() {
    return answers;
  }

  /** The words that begin a condition, each in small letters, the longest first. */
  public List<List<String>> conditions() {
    return conditions;
  }

  /** Whether a word in small letters counts people: "half", "percent". */
  public boolean isQuantity(String word) {
    return quantities.contains(word);
  }

  /** Whether a word in small letters tells when: a day, a month, "week". */
  public boolean isTime(String word) {
    return times.contains(word);
  }

  /** The forms of verbs whose subject is the source of the noun they take: "express doubts". */
  public Set<String> bearers() {
    return bearers;
  }

  /** Whether a modal verb in small letters leaves it standing what its verb tells: "would like". */
  public boolean assures(String modal) {
    return assuring.contains(modal);
  }

  /** Whether a noun in small letters names what shows something: "poll", "records", "video". */
  public boolean isEvidence(String word) {
    return evidence.contains(word);
  }

  private Set<String> allForms(Resource english, String property) {
    Set<String> forms = new HashSet<>();
    Entries.strings(english, Entries.lex(property)).forEach(v -> forms.addAll(verb(v)));
    return Set.copyOf(forms);
  }

  /** Base, third person, past, participles; of a lemma with a hyphen the part after it inflects. */
  public Set<String> verb(String lemma) {
    int hyphen = lemma.lastIndexOf('-');
    String prefix = lemma.substring(0, hyphen + 1);
    String stem = lemma.substring(hyphen + 1);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(stem);
    if (stem.equals("be")) {
      functionWords.be().stream().filter(f -> !f.startsWith("'")).forEach(forms::add);
    } else {
      forms.add(stem.equals("have") ? "has" : withS(stem));
      forms.addAll(with(stem, "ing"));
      forms.addAll(irregularVerbs.getOrDefault(stem, List.of()));
      if (!irregularVerbs.containsKey(stem)) {
        forms.addAll(with(stem, "ed"));
      }
    }
    return prefixed(prefix, forms);
  }

  /** Singular and plural; of a compound with hyphens the last part inflects. */
  public Set<String> noun(String lemma) {
    int hyphen = lemma.lastIndexOf('-');
    String stem = lemma.substring(hyphen + 1);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(stem);
    if (irregularNouns.containsKey(stem)) {
      forms.addAll(irregularNouns.get(stem));
    } else {
      forms.add(withS(stem));
    }
    return prefixed(lemma.substring(0, hyphen + 1), forms);
  }

  private static Set<String> prefixed(String prefix, Set<String> forms) {
    Set<String> all = new HashSet<>();
    forms.forEach(f -> all.add(prefix + f));
    return all;
  }

  private static String withS(String stem) {
    if (stem.endsWith("y") && !vowel(stem, stem.length() - 2)) {
      return stem.substring(0, stem.length() - 1) + "ies";
    }
    boolean hissing =
        Arrays.asList("s", "x", "z", "ch", "sh", "o").stream().anyMatch(stem::endsWith);
    return stem + (hissing ? "es" : "s");
  }

  private List<String> with(String stem, String ending) {
    int n = stem.length();
    if (stem.endsWith("ie") && ending.equals("ing")) {
      return List.of(stem.substring(0, n - 2) + "ying");
    }
    if (stem.endsWith("e")
        && !stem.endsWith("ee")
        && !stem.endsWith("oe")
        && !stem.endsWith("ye")) {
      return List.of(stem.substring(0, n - 1) + ending);
    }
    if (stem.endsWith("ee") && ending.equals("ed")) {
      return List.of(stem + "d");
    }
    if (stem.endsWith("y") && !vowel(stem, n - 2) && ending.equals("ed")) {
      return List.of(stem.substring(0, n - 1) + "ied");
    }
    if (stem.endsWith("c")) {
      return List.of(stem + "k" + ending, stem + ending);
    }
    String doubled = stem + stem.charAt(n - 1) + ending;
    if (mayDouble.contains(stem)) {
      return List.of(stem + ending, doubled);
    }
    return List.of(doubles.contains(stem) || oneShortSyllable(stem) ? doubled : stem + ending);
  }

  /** One syllable that ends consonant, vowel, consonant: stop, plan, ban. */
  private static boolean oneShortSyllable(String stem) {
    int n = stem.length();
    if (n < 3 || "wxyh".indexOf(stem.charAt(n - 1)) >= 0) {
      return false;
    }
    boolean shape = !vowel(stem, n - 1) && vowel(stem, n - 2) && !vowel(stem, n - 3);
    boolean quit = n > 3 && stem.startsWith("qu", n - 4);
    long vowels = stem.chars().filter(c -> "aeiou".indexOf(c) >= 0).count();
    return shape && (vowels == 1 || quit && vowels == 2);
  }

  private static boolean vowel(String s, int at) {
    return at >= 0 && "aeiou".indexOf(s.charAt(at)) >= 0;
  }
}
