package org.communique.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.lexicon.PlainWord;
import org.communique.lexicon.Topic;
import org.communique.lexicon.Topics;

/** Finds what is to be done about which topics, in the words of an action. */
final class Deeds {
  /** Words of an action within which it says what it is about; the rest tells why and how. */
  private static final int HEAD = 12;

  /** Words between a measure and the topic that it is to be taken on. */
  private static final int BEFORE = 9;

  private static final int AFTER = 3;

  /** Where a topic that stands so early is itself what is wanted: "an immediate ceasefire". */
  private static final int FIRST = 3;

  private final List<PlainWord> words;
  private final List<Topics.Hit> hits;
  private final Knowledge knowledge;

  private Deeds(String text, Knowledge knowledge) {
    this.words = PlainWord.of(text).stream().filter(w -> !w.mark()).toList();
    this.hits = knowledge.topics().in(text);
    this.knowledge = knowledge;
  }

  /** One deed for each topic, by the topics' places. */
  static List<Deed> in(String text, Knowledge knowledge) {
    return in(text, HEAD, knowledge);
  }

  /** Also those that are told late in a text. */
  static List<Deed> anywhereIn(String text, Knowledge knowledge) {
    return in(text, Integer.MAX_VALUE, knowledge);
  }

  private static List<Deed> in(String text, int head, Knowledge knowledge) {
    Deeds deeds = new Deeds(text, knowledge);
    TreeMap<String, Deed> found = new TreeMap<>();
    for (Topics.Hit hit : deeds.hits) {
      boolean topic = !hit.topic().measure() && !hit.topic().named();
      if (topic && deeds.word(hit.begin()) < head && !deeds.isToldCloser(hit)) {
        found.putIfAbsent(hit.topic().iri(), deeds.deed(hit));
      }
    }
    return List.copyOf(found.values());
  }

  /** Whether the same words name a part of the topic: nuclear tests, beside weapons. */
  private boolean isToldCloser(Topics.Hit hit) {
    return hits.stream()
        .filter(h -> !h.topic().equals(hit.topic()))
        .filter(h -> h.begin() < hit.end() && hit.begin() < h.end())
        .anyMatch(h -> knowledge.topics().ancestors(h.topic()).contains(hit.topic()));
  }

  private Deed deed(Topics.Hit hit) {
    return new Deed(lineage(hit.topic()), measures(hit), hit.topic().general());
  }

  private List<Node> lineage(Topic topic) {
    return knowledge.topics().ancestors(topic).stream().map(Topic::iri).map(Deeds::node).toList();
  }

  /** The closest measure before the topic, or else after it or in it, or else the topic itself. */
  private Set<Node> measures(Topics.Hit topic) {
    Optional<Topics.Hit> before =
        measures().stream()
            .filter(m -> m.end() <= topic.begin())
            .filter(m -> word(topic.begin()) - word(m.end()) <= BEFORE)
            .max(Comparator.comparingInt(Topics.Hit::begin).thenComparing(m -> m.topic().iri()));
    Optional<Topics.Hit> after =
        measures().stream()
            .filter(m -> m.end() > topic.begin())
            .filter(m -> word(m.begin()) - word(topic.end()) <= AFTER)
            .min(Comparator.comparingInt(Topics.Hit::begin).thenComparing(m -> m.topic().iri()));
    Optional<Node> itself =
        Optional.of(node(topic.topic().iri())).filter(t -> word(topic.begin()) < FIRST);
    return before
        .or(() -> after)
        .map(m -> node(m.topic().iri()))
        .or(() -> itself)
        .map(Set::of)
        .orElse(Set.of());
  }

  private List<Topics.Hit> measures() {
    return hits.stream().filter(h -> h.topic().measure()).toList();
  }

  /** Which word stands at, or next after, a place. */
  private int word(int place) {
    return (int) words.stream().filter(w -> w.begin() < place).count();
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
