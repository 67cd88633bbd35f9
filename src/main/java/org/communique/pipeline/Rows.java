package org.communique.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.communique.lexicon.Inflection;
import org.communique.lexicon.Topics;
import org.communique.model.Act;
import org.communique.model.Actor;
import org.communique.model.Attitude;
import org.communique.model.Block;
import org.communique.model.Cue;
import org.communique.model.Document;
import org.communique.model.Event;
import org.communique.model.Extraction;
import org.communique.model.Mention;
import org.communique.model.Proposal;
import org.communique.model.Response;
import org.communique.model.Span;
import org.communique.model.Statement;

/** Writes down what was found in an article as the rows of examples. */
final class Rows {
  private final Document document;
  private final List<Row> rows = new ArrayList<>();

  private Rows(Document document) {
    this.document = document;
  }

  static List<Row> of(Extraction found) {
    Rows rows = new Rows(found.document());
    found.statements().forEach(rows::statement);
    found.attitudes().forEach(rows::attitude);
    found.proposals().forEach(rows::proposal);
    found.responses().forEach(rows::response);
    found.events().forEach(rows::event);
    found.acts().forEach(rows::act);
    found.cast().mentions().forEach(rows::actor);
    found.document().blocks().forEach(rows::block);
    rows.topics(found.document().article().text());
    return List.copyOf(rows.rows);
  }

  private void statement(Statement s) {
    String content = s.content().stream().map(document::text).collect(Collectors.joining(" ... "));
    rows.add(Row.of("statement", actors(s.speakers()), lower(s.mode()), content));
    String act = s.cue().flatMap(Cue::act).orElse("");
    String medium = s.setting().medium().map(m -> m.replace('-', ' ')).orElse("");
    String date = s.setting().date().map(Event.When::iso).orElse("");
    rows.add(Row.of("said", actors(s.speakers()), act, medium, date));
  }

  private void attitude(Attitude a) {
    rows.add(Row.of("attitude", actors(a.holders()), a.kind(), text(a.content())));
  }

  private void proposal(Proposal p) {
    rows.add(Row.of("proposal", actors(p.proposers()), actors(p.addressees()), text(p.action())));
  }

  private void response(Response r) {
    rows.add(Row.of("response", actors(r.actors()), lower(r.stance()), text(r.target())));
  }

  private void event(Event e) {
    String participants =
        actors(e.participants().stream().map(Event.Participant::mention).toList());
    String date = e.date().map(Event.When::iso).orElse("");
    String status = e.status().name().toLowerCase(Locale.ROOT);
    rows.add(Row.of("event", e.type(), text(e.trigger()), participants, date, status));
  }

  private void act(Act a) {
    String target = a.thing().map(this::text).orElseGet(() -> actors(a.targets()));
    rows.add(Row.of("act", actors(a.sources()), target, a.plover(), a.cameo()));
  }

  private void actor(Mention m) {
    rows.add(Row.of("actor", text(m.span()), actors(List.of(m))));
  }

  private void block(Block b) {
    rows.add(Row.of(b.kind().read() ? "read" : "noise", text(b.span())));
  }

  private void topics(String text) {
    for (Topics.Hit hit : Words.TOPICS.in(text)) {
      rows.add(Row.of("topic", hit.topic().label(), text.substring(hit.begin(), hit.end())));
    }
  }

  private String text(Span span) {
    return document.text(span);
  }

  /** Read when first asked for. */
  private static final class Words {
    static final Topics TOPICS = Topics.load(Inflection.load());
  }

  private static String actors(List<Mention> mentions) {
    return Row.actors(
        mentions.stream().flatMap(m -> m.actors().stream()).map(Actor::label).toList());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
