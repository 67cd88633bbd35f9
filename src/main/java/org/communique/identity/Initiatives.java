package org.communique.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.communique.lexicon.PlainWord;
import org.communique.rdf.Vocabulary;

/** Reads the proposals of an article, and which of them it tells as parts of one plan. */
final class Initiatives {
  /** Code points between two sentences that follow each other, a new paragraph included. */
  private static final int GAP = 4;

  /** Words at the beginning of a sentence that tie it to the one before. */
  private static final int FIRST = 4;

  private static final Node OFFER = Vocabulary.dip("Offer");

  private final Graphs graph;
  private final Story story;
  private final Cast cast;
  private final Knowledge knowledge;

  Initiatives(Graphs graph, Story story, Cast cast, Knowledge knowledge) {
    this.graph = graph;
    this.story = story;
    this.cast = cast;
    this.knowledge = knowledge;
  }

  /** A proposal as it stands, before it is known what else belongs to its plan. */
  private record Draft(
      Node node,
      Passage action,
      Optional<Passage> condition,
      Passage sentence,
      String cue,
      List<Who> proposers,
      List<Who> doers,
      List<Deed> deeds) {}

  List<Member> read() {
    List<Draft> drafts = new ArrayList<>();
    for (Node proposal : graph.subjects(RDF.type.asNode(), Vocabulary.PROPOSAL)) {
      draft(proposal).ifPresent(drafts::add);
    }
    drafts.sort(
        Comparator.comparingInt((Draft d) -> d.action().begin())
            .thenComparing(d -> d.node().toString()));
    Map<Draft, String> keys = planKeys(drafts);
    Map<String, Plan> plans = new HashMap<>();
    for (String key : new TreeSet<>(keys.values())) {
      List<Draft> parts = drafts.stream().filter(d -> keys.get(d).equals(key)).toList();
      plans.put(key, plan(key, parts));
    }
    return drafts.stream().map(d -> proposed(d, plans.get(keys.get(d)))).toList();
  }

  private Optional<Draft> draft(Node node) {
    Optional<Passage> action = passage(node, Vocabulary.ACTION);
    Optional<Passage> sentence = passage(node, Vocabulary.SENTENCE);
    if (action.isEmpty() || sentence.isEmpty()) {
      return Optional.empty();
    }
    List<Who> proposers = cast.all(node, Vocabulary.PROPOSER);
    return Optional.of(
        new Draft(
            node,
            action.get(),
            passage(node, Vocabulary.CONDITION),
            sentence.get(),
            graph.object(node, Vocabulary.CUE).map(Node::toString).orElse(node.toString()),
            proposers,
            doers(node, proposers, action.get()),
            isPlan(action.get().words())
                ? Deeds.anywhereIn(sentence.get().words(), knowledge)
                : Deeds.in(action.get().words(), knowledge)));
  }

  private Optional<Passage> passage(Node node, Node property) {
    return graph.object(node, property).flatMap(p -> Passage.of(graph, p));
  }

  private List<Who> doers(Node node, List<Who> proposers, Passage action) {
    List<Who> addressees = cast.all(node, Vocabulary.ADDRESSEE);
    if (!addressees.isEmpty()) {
      return addressees;
    }
    if (graph.has(node, Vocabulary.PROPOSAL_KIND, OFFER)) {
      return proposers;
    }
    return isPlan(action.words())
        ? List.of()
        : cast.in(action).stream().flatMap(n -> n.who().stream()).distinct().toList();
  }

  /**
   * Proposals of one cue are one plan, and so is what takes up an earlier one: "the plan would".
   */
  private Map<Draft, String> planKeys(List<Draft> drafts) {
    Map<Draft, String> keys = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Optional<String> same =
          drafts.subList(0, i).stream()
              .filter(d -> d.cue().equals(draft.cue()))
              .map(keys::get)
              .findFirst();
      keys.put(
          draft,
          same.or(() -> takenUp(draft, drafts.subList(0, drafts.indexOf(draft))).map(keys::get))
              .orElse(draft.cue()));
    }
    return keys;
  }

  private Optional<Draft> takenUp(Draft draft, List<Draft> earlier) {
    if (goesOn(draft.sentence().words())) {
      // The first proposal of the sentence before is what its main clause tells.
      return earlier.stream()
          .filter(d -> d.sentence().end() <= draft.sentence().begin())
          .filter(d -> draft.sentence().begin() - d.sentence().end() <= GAP)
          .findFirst();
    }
    if (!isDefinite(draft.sentence().words()) && !isBare(draft.action().words())) {
      return Optional.empty();
    }
    Set<Node> proposers = Who.sides(draft.proposers());
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Draft before = earlier.get(i);
      boolean other = before.sentence().begin() < draft.sentence().begin();
      boolean plan = words(before.action().words()).anyMatch(knowledge.words().plans()::contains);
      boolean same =
          proposers.isEmpty()
              || before.proposers().isEmpty()
              || !Who.common(draft.proposers(), before.proposers()).isEmpty()
              || !isBare(draft.action().words());
      if (same && (other && plan || !other && isBare(draft.action().words()))) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  /** "At the same time ...": the other half of an exchange. */
  private boolean goesOn(String sentence) {
    String first = words(sentence).limit(FIRST).collect(Collectors.joining(" "));
    return knowledge.words().isExchange(first);
  }

  /** "The plan ...": it was told before which one. */
  private boolean isDefinite(String sentence) {
    List<String> first = words(sentence).limit(3).toList();
    return first.size() > 1
        && knowledge.words().definite().contains(first.get(0))
        && first.subList(1, first.size()).stream().anyMatch(knowledge.words().plans()::contains);
  }

  /** "The plan that ...": what it wants stands elsewhere in the sentence. */
  private boolean isPlan(String action) {
    return words(action)
        .filter(w -> !knowledge.words().stop().contains(w))
        .limit(1)
        .anyMatch(knowledge.words().plans()::contains);
  }

  /** "A trade-off": nothing but what proposals are called. */
  private boolean isBare(String action) {
    List<String> words = words(action).filter(w -> !knowledge.words().stop().contains(w)).toList();
    return !words.isEmpty() && knowledge.words().plans().containsAll(words);
  }

  private static Stream<String> words(String text) {
    return PlainWord.of(text).stream().filter(w -> !w.mark()).map(PlainWord::lower);
  }

  /** What is said to answer it, and what answers "the plan" in its own sentence. */
  private Set<Node> answers(Draft draft) {
    Set<Node> answers = new TreeSet<>(Comparator.comparing(Node::toString));
    answers.addAll(graph.subjects(Vocabulary.ANSWERS, draft.node()));
    for (Node response : graph.subjects(RDF.type.asNode(), Vocabulary.RESPONSE)) {
      if (graph.object(response, Vocabulary.ANSWERS).isEmpty()) {
        passage(response, Vocabulary.TARGET)
            .filter(t -> draft.sentence().contains(t) && t.begin() >= draft.action().end())
            .filter(t -> isPlan(t.words()))
            .ifPresent(t -> answers.add(response));
      }
    }
    return answers;
  }

  private Plan plan(String key, List<Draft> parts) {
    Set<Node> doers = new HashSet<>();
    Set<Node> topics = new HashSet<>();
    Set<Set<Node>> each = new HashSet<>();
    boolean exchange = false;
    for (Draft part : parts) {
      doers.addAll(Who.sides(part.doers()));
      part.deeds().stream().filter(d -> !d.general()).map(Deed::broadest).forEach(topics::add);
      each.add(Who.sides(part.doers()));
      exchange |= knowledge.words().isExchange(part.sentence().words());
    }
    Set<Node> halves = new HashSet<>(topics);
    if (exchange && topics.size() == 1) {
      parts.stream().map(p -> p.sentence().words()).forEach(s -> addTopics(s, halves));
    }
    exchange |= parts.size() > 1 && each.size() > 1;
    return new Plan(key, doers, exchange ? halves : Set.of(), topics);
  }

  private void addTopics(String text, Set<Node> topics) {
    Deeds.anywhereIn(text, knowledge).stream()
        .filter(d -> !d.general())
        .map(Deed::broadest)
        .forEach(topics::add);
  }

  private Member proposed(Draft draft, Plan plan) {
    return new Proposed(
        draft.node(),
        story,
        draft.action().words(),
        plan,
        draft.proposers(),
        draft.doers(),
        draft.deeds(),
        Words.of(draft.action(), cast.in(draft.action()), knowledge.words()),
        new PlanNames(knowledge).in(draft.sentence().words()),
        answers(draft),
        words(draft.action().words()).limit(2).anyMatch(knowledge.words().negations()::contains));
  }
}
