package org.communique.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;

/**
 * The words of {@code ontology/identity.ttl}, in lower case.
 *
 * @param ordinals which one in a row
 * @param turns what an ordinal counts that stands after the occasion: for the first time
 * @param counts how many; many is 3
 * @param interchangeable types of events, each with the one that stands for it
 * @param recurring types of which the same actors may have several on one day
 * @param manyTopics types whose occasions are not told apart by what they are about
 * @param plans what proposals are called, in all forms
 * @param definite what takes up something told before
 * @param exchange what is given for what: one or several words each
 * @param negations what turns an action into its opposite
 * @param stop words that tell nothing
 */
public record IdentityWords(
    Map<String, Integer> ordinals,
    Set<String> turns,
    Map<String, Integer> counts,
    Map<String, String> interchangeable,
    Set<String> recurring,
    Set<String> manyTopics,
    Set<String> plans,
    Set<String> definite,
    Set<String> exchange,
    Set<String> negations,
    Set<String> stop) {
  public IdentityWords {
    ordinals = Map.copyOf(ordinals);
    turns = Set.copyOf(turns);
    counts = Map.copyOf(counts);
    interchangeable = Map.copyOf(interchangeable);
    recurring = Set.copyOf(recurring);
    manyTopics = Set.copyOf(manyTopics);
    plans = Set.copyOf(plans);
    definite = Set.copyOf(definite);
    exchange = Set.copyOf(exchange);
    negations = Set.copyOf(negations);
    stop = Set.copyOf(stop);
  }

  /** Reads the file. */
  public static IdentityWords load(Inflection inflection) {
    Resource entry = Entries.read("identity.ttl").ofType(Entries.LEX + "IdentityWords").get(0);
    return new IdentityWords(
        numbers(strings(entry, "ordinal")),
        Set.copyOf(strings(entry, "turn")),
        numbers(strings(entry, "count")),
        pairs(strings(entry, "interchangeable")),
        Set.copyOf(strings(entry, "recurring")),
        Set.copyOf(strings(entry, "manyTopics")),
        forms(strings(entry, "plan"), inflection),
        Set.copyOf(strings(entry, "definite")),
        forms(strings(entry, "exchange"), inflection),
        Set.copyOf(strings(entry, "negation")),
        Set.copyOf(strings(entry, "stop")));
  }

  /** Whether a text says that one thing is to be given for another. */
  public boolean isExchange(String text) {
    StringBuilder words = new StringBuilder(" ");
    for (PlainWord word : PlainWord.of(text)) {
      words.append(word.lower()).append(" ");
    }
    String all = words.toString();
    return exchange.stream().anyMatch(e -> all.contains(" " + e + " "));
  }

  private static List<String> strings(Resource entry, String property) {
    return Entries.strings(entry, Entries.lex(property));
  }

  private static Map<String, Integer> numbers(List<String> pairs) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String pair : pairs) {
      String[] parts = pair.split(" ");
      numbers.put(parts[0], Integer.valueOf(parts[1]));
    }
    return numbers;
  }

  private static Map<String, String> pairs(List<String> lines) {
    Map<String, String> pairs = new HashMap<>();
    for (String line : lines) {
      String[] parts = line.split(" ");
      pairs.put(parts[0], parts[1]);
    }
    return pairs;
  }

  private static Set<String> forms(List<String> lemmas, Inflection inflection) {
    Set<String> forms = new HashSet<>();
    for (String lemma : lemmas) {
      if (lemma.endsWith("/N")) {
        forms.addAll(inflection.noun(lemma.substring(0, lemma.length() - 2)));
      } else {
        forms.addAll(List.of(lemma.split("\\|")));
      }
    }
    return forms;
  }
}
