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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;

/** What {@code ontology/topics.ttl} says about topics and measures, and where a text has them. */
public final class Topics {
  /** Words that may stand in a gap of a pattern. */
  private static final int GAP = 4;

  private static final String BROADER = "http://www.w3.org/2004/02/skos/core#broader";
  private static final String LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";

  /**
   * A topic and the words of a text that name it.
   *
   * @param begin first UTF-16 place in the text
   * @param end one past the last
   */
  public record Hit(Topic topic, int begin, int end) {}

  /** A pattern of a topic, or, without one, what only looks like a pattern. */
  private record Phrase(Optional<Topic> topic, List<TriggerPattern.Word> words) {}

  /** Where a phrase stands, in words. */
  private record Place(Phrase phrase, int first, int end) {
    boolean hasGap() {
      return end - first > phrase.words().size();
    }

    boolean inside(Place other) {
      return other.first <= first && end <= other.end && other.end - other.first > end - first;
    }
  }

  private final Map<String, Topic> topics = new TreeMap<>();
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  private Topics() {}

  /** Reads the file. */
  public static Topics load(Inflection inflection) {
    Topics topics = new Topics();
    Entries entries = Entries.read("topics.ttl");
    PatternReader reader = new PatternReader(inflection);
    entries.ofType(Entries.LEX + "Topic").forEach(e -> topics.add(e, false, reader));
    entries.ofType(Entries.LEX + "Measure").forEach(e -> topics.add(e, true, reader));
    return topics;
  }

  private void add(Resource entry, boolean measure, PatternReader reader) {
    Optional<String> broader =
        Entries.resource(entry, entry.getModel().createProperty(BROADER)).map(Resource::getURI);
    Topic topic =
        new Topic(
            entry.getURI(),
            Entries.string(entry, entry.getModel().createProperty(LABEL)).orElseThrow(),
            broader,
            measure,
            Entries.string(entry, Entries.lex("general")).isPresent(),
            Entries.resources(entry, Entries.lex("ofType")).stream()
                .map(Entries::localName)
                .collect(Collectors.toSet()),
            Entries.string(entry, Entries.lex("named")).isPresent());
    topics.put(topic.iri(), topic);
    Entries.strings(entry, Entries.lex("pattern")).forEach(p -> add(Optional.of(topic), p, reader));
    Entries.strings(entry, Entries.lex("not")).forEach(p -> add(Optional.empty(), p, reader));
  }

  private void add(Optional<Topic> topic, String pattern, PatternReader reader) {
    List<TriggerPattern.Word> words = reader.pattern(pattern, Map.of(), 0, false).words();
    for (String form : forms(words.get(0))) {
      byFirstWord.computeIfAbsent(form, f -> new ArrayList<>()).add(new Phrase(topic, words));
    }
  }

  private static Set<String> forms(TriggerPattern.Word word) {
    Set<String> forms = new HashSet<>(word.exact());
    forms.addAll(word.verbs());
    forms.addAll(word.nouns());
    return forms;
  }

  /** The topic or measure of an IRI. */
  public Optional<Topic> topic(String iri) {
    return Optional.ofNullable(topics.get(iri));
  }

  /** The topic and what it is a part of, up to the broadest, which stands last. */
  public List<Topic> ancestors(Topic topic) {
    return Stream.iterate(
            Optional.of(topic), Optional::isPresent, t -> t.get().broader().flatMap(this::topic))
        .map(Optional::get)
        .toList();
  }

  /** The topics and measures of a text, by place; of those at one place, by IRI. */
  public List<Hit> in(String text) {
    List<PlainWord> words = PlainWord.of(text);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : byFirstWord.getOrDefault(words.get(i).lower(), List.of())) {
        int end = end(phrase, words, i);
        if (end > i) {
          places.add(new Place(phrase, i, end));
        }
      }
    }
    return places.stream()
        .filter(p -> p.phrase().topic().isPresent())
        .filter(p -> places.stream().noneMatch(o -> hides(o, p)))
        .map(
            p ->
                new Hit(
                    p.phrase().topic().get(),
                    words.get(p.first()).begin(),
                    words.get(p.end() - 1).end()))
        .distinct()
        .sorted(
            Comparator.comparingInt(Hit::begin)
                .thenComparingInt(Hit::end)
                .thenComparing(h -> h.topic().iri()))
        .toList();
  }

  /** A longer phrase hides the shorter ones in it, but measures and topics stand side by side. */
  private static boolean hides(Place longer, Place place) {
    Optional<Topic> other = longer.phrase().topic();
    boolean sameSort = other.isEmpty() || other.get().measure() == measure(place);
    boolean whole = other.isEmpty() || !longer.hasGap();
    boolean same =
        other.isEmpty() && longer.first() == place.first() && longer.end() == place.end();
    return sameSort && whole && (same || place.inside(longer));
  }

  private static boolean measure(Place place) {
    return place.phrase().topic().map(Topic::measure).orElse(false);
  }

  /** Where a phrase that begins at a word ends; the word itself where it does not stand there. */
  private static int end(Phrase phrase, List<PlainWord> words, int from) {
    int at = from;
    for (int i = 1; i < phrase.words().size(); i++) {
      TriggerPattern.Word wanted = phrase.words().get(i);
      int last = wanted.link() == TriggerPattern.Link.GAP ? at + 1 + GAP : at + 1;
      int next = at + 1;
      while (next <= last && next < words.size() && !fits(wanted, words.get(next))) {
        if (words.get(next).mark()) {
          return from;
        }
        next++;
      }
      if (next > last || next >= words.size()) {
        return from;
      }
      at = next;
    }
    return at + 1;
  }

  private static boolean fits(TriggerPattern.Word wanted, PlainWord word) {
    String form = word.lower();
    return wanted.exact().contains(form)
        || wanted.verbs().contains(form)
        || wanted.nouns().contains(form);
  }

  /** In lower case, as patterns compare. */
  static String lower(String word) {
    return Words.normal(word).toLowerCase(Locale.ROOT);
  }
}
