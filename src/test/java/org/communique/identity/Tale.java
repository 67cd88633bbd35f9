package org.communique.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.lexicon.Authority;
import org.communique.model.Actor;
import org.communique.model.Article;
import org.communique.model.Block;
import org.communique.model.Cast;
import org.communique.model.Cue;
import org.communique.model.Document;
import org.communique.model.Event;
import org.communique.model.Extraction;
import org.communique.model.Mention;
import org.communique.model.Proposal;
import org.communique.model.Response;
import org.communique.model.Span;
import org.communique.rdf.GraphWriter;
import org.communique.rdf.Iris;
import org.communique.store.NamedGraph;
import org.communique.store.Store;

/** An article told sentence by sentence, with what a careful reader finds in each. */
final class Tale {
  static final Iris IRIS = new Iris(Store.DEFAULT_BASE);
  static final Authority AUTHORITY = Authority.load();
  private static final Map<String, Actor> ACTORS =
      AUTHORITY.actors().stream()
          .collect(Collectors.toMap(Actor::label, a -> a, (a, b) -> a, LinkedHashMap::new));

  private final String id;
  private final String published;
  private final StringBuilder text = new StringBuilder();
  private final Map<Span, Mention> mentions = new LinkedHashMap<>();
  private final List<Proposal> proposals = new ArrayList<>();
  private final List<Response> responses = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private Span sentence = new Span(0, 0);

  /**
   * @param published its day, or nothing
   */
  Tale(String id, String published) {
    this.id = id;
    this.published = published;
  }

  String id() {
    return id;
  }

  /** The next sentence; what follows is found in it. */
  Tale says(String words) {
    text.append(text.length() == 0 ? "" : " ");
    sentence = new Span(text.length(), text.length() + words.length());
    text.append(words);
    ACTORS.keySet().stream()
        .filter(label -> label.length() > 3 && words.contains(label))
        .forEach(this::actor);
    return this;
  }

  /** A proposal; of the addressees as many as are named. */
  Tale proposal(String kind, String cue, String action, String proposers, String addressees) {
    proposals.add(
        new Proposal(
            at(action),
            kind,
            new Cue(at(cue), cue),
            actors(proposers),
            actors(addressees),
            Optional.empty(),
            sentence));
    return this;
  }

  Tale rejected(String target, String actors) {
    responses.add(
        new Response(
            at(target),
            Response.Stance.REJECT,
            new Cue(at("rejected"), "reject"),
            actors(actors),
            sentence));
    return this;
  }

  /** Something that all take part in alike. */
  Tale event(String type, String trigger, String date, String place, String actors) {
    return event(type, trigger, date, place, Event.Role.PARTICIPANT, actors);
  }

  /** Something that somebody does. */
  Tale deed(String type, String trigger, String date, String place, String actors) {
    return event(type, trigger, date, place, Event.Role.AGENT, actors);
  }

  private Tale event(
      String type, String trigger, String date, String place, Event.Role role, String actors) {
    events.add(
        new Event(
            type,
            at(trigger),
            List.of(),
            actors(actors).stream().map(m -> new Event.Participant(role, m)).toList(),
            Optional.of(date).filter(d -> !d.isEmpty()).map(d -> new Event.When(d, at(trigger))),
            Optional.of(place).filter(p -> !p.isEmpty()).map(p -> where(p)),
            Event.Status.ACTUAL,
            sentence));
    return this;
  }

  private Event.Where where(String place) {
    return new Event.Where(place.toLowerCase(java.util.Locale.ROOT), place, at(place));
  }

  private List<Mention> actors(String labels) {
    return Arrays.stream(labels.split(", ")).filter(l -> !l.isEmpty()).map(this::actor).toList();
  }

  private Mention actor(String label) {
    return mentions.computeIfAbsent(
        at(label), s -> new Mention(s, Mention.Basis.NAME, List.of(ACTORS.get(label))));
  }

  private Span at(String words) {
    int from = text.indexOf(words, sentence.begin());
    if (from < 0) {
      throw new IllegalArgumentException("not in the sentence: " + words);
    }
    return new Span(from, from + words.length());
  }

  NamedGraph graph() {
    Optional<LocalDate> day =
        Optional.of(published).filter(p -> !p.isEmpty()).map(LocalDate::parse);
    Article article =
        new Article(id, Optional.empty(), day, Optional.empty(), Optional.empty(), text.toString());
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Extraction all =
        new Extraction(
            new Document(article, List.of(block), List.of()),
            new Cast(List.copyOf(mentions.values())),
            List.of(),
            proposals,
            responses,
            events,
            List.of());
    return new NamedGraph(IRIS.graph(id), new GraphWriter(IRIS, true).write(all));
  }
}
