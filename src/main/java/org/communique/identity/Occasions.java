package org.communique.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.lexicon.PlainWord;
import org.communique.lexicon.Topic;
import org.communique.lexicon.Topics;
import org.communique.rdf.Vocabulary;

/** Reads the events of an article. */
final class Occasions {
  /** Words of a sentence before and after a trigger that are about the event. */
  private static final int BEFORE = 5;

  private static final int AFTER = 12;

  /** Words after a trigger within which a number counts what the trigger is about. */
  private static final int NUMBER = 2;

  private final Graphs graph;
  private final Story story;
  private final Cast cast;
  private final Knowledge knowledge;

  Occasions(Graphs graph, Story story, Cast cast, Knowledge knowledge) {
    this.graph = graph;
    this.story = story;
    this.cast = cast;
    this.knowledge = knowledge;
  }

  List<Member> read() {
    List<Member> found = new ArrayList<>();
    for (Node event : graph.subjects(RDF.type.asNode(), Vocabulary.EVENT)) {
      read(event).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Member> read(Node event) {
    Optional<Node> type = graph.object(event, Vocabulary.EVENT_TYPE);
    Optional<Passage> trigger = passage(event, Vocabulary.TRIGGER);
    Optional<Passage> sentence = passage(event, Vocabulary.SENTENCE);
    return type.isEmpty() || trigger.isEmpty() || sentence.isEmpty()
        ? Optional.empty()
        : Optional.of(happening(event, type.get(), trigger.get(), sentence.get()));
  }

  private Member happening(Node event, Node type, Passage trigger, Passage sentence) {
    String name = Graphs.tail(type);
    String sort = knowledge.words().interchangeable().getOrDefault(name, name);
    Window window = window(trigger, sentence);
    return new Happening(
        event,
        story,
        type,
        sort,
        knowledge.words().recurring().contains(name),
        !knowledge.words().manyTopics().contains(name),
        cast.all(event, Vocabulary.PARTICIPANT),
        cast.all(event, Vocabulary.AGENT),
        cast.all(event, Vocabulary.RECIPIENT),
        cast.sidesIn(sentence),
        graph.text(event, Vocabulary.DATE).map(When::of),
        graph.object(event, Vocabulary.AT_PLACE).map(this::spot),
        graph.has(event, Vocabulary.STATUS, Vocabulary.dip("Planned")),
        window.ordinals(),
        window.count(),
        window.topics(name),
        Words.of(trigger, cast.in(trigger), knowledge.words()));
  }

  private Optional<Passage> passage(Node event, Node property) {
    return graph.object(event, property).flatMap(p -> Passage.of(graph, p));
  }

  private Spot spot(Node place) {
    String label = graph.text(place, RDFS.Nodes.label).orElse("");
    return Spot.of(place, label, knowledge.authority());
  }

  /** The words around a trigger, as far as those of the next event of the sentence. */
  private Window window(Passage trigger, Passage sentence) {
    int from = sentence.begin();
    int to = sentence.end();
    for (Node passage : graph.objectsOf(Vocabulary.TRIGGER)) {
      Optional<Passage> other = Passage.of(graph, passage);
      if (other.isPresent() && other.get().end() <= trigger.begin()) {
        from = Math.max(from, other.get().end());
      } else if (other.isPresent() && other.get().begin() >= trigger.end()) {
        to = Math.min(to, other.get().begin());
      }
    }
    String text = sentence.words();
    List<PlainWord> before =
        PlainWord.of(text.substring(sentence.at(from), sentence.at(trigger.begin())));
    List<PlainWord> after =
        PlainWord.of(text.substring(sentence.at(trigger.end()), sentence.at(to)));
    return new Window(
        before.subList(Math.max(0, before.size() - BEFORE), before.size()),
        PlainWord.of(trigger.words()),
        after.subList(0, Math.min(AFTER, after.size())),
        knowledge);
  }

  /** Words before a trigger, its own, and those after it. */
  private record Window(
      List<PlainWord> before, List<PlainWord> own, List<PlainWord> after, Knowledge knowledge) {

    /** "Fourth test", "for the first time". */
    Set<Integer> ordinals() {
      Set<Integer> ordinals = new TreeSet<>();
      var known = knowledge.words().ordinals();
      for (List<PlainWord> words : List.of(before, own)) {
        words.stream()
            .map(PlainWord::lower)
            .filter(known::containsKey)
            .map(known::get)
            .forEach(ordinals::add);
      }
      for (int i = 0; i + 1 < after.size(); i++) {
        boolean turn = knowledge.words().turns().contains(after.get(i + 1).lower());
        if (turn && known.containsKey(after.get(i).lower())) {
          ordinals.add(known.get(after.get(i).lower()));
        }
      }
      return ordinals;
    }

    Optional<Integer> count() {
      List<PlainWord> near = new ArrayList<>(own);
      near.addAll(after.subList(0, Math.min(NUMBER, after.size())));
      return near.stream()
          .map(PlainWord::lower)
          .filter(knowledge.words().counts()::containsKey)
          .map(knowledge.words().counts()::get)
          .findFirst();
    }

    Set<Node> topics(String type) {
      List<PlainWord> all = new ArrayList<>(before);
      all.addAll(own);
      all.addAll(after);
      String text = all.stream().map(PlainWord::form).collect(Collectors.joining(" "));
      Set<Node> topics = new TreeSet<>(Comparator.comparing(Node::toString));
      knowledge.topics().in(text).stream()
          .map(Topics.Hit::topic)
          .filter(t -> !t.measure() && !t.general() && !t.types().contains(type))
          .map(Topic::iri)
          .map(NodeFactory::createURI)
          .forEach(topics::add);
      return topics;
    }
  }
}
