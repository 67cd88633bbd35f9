package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.lexicon.EventWords;
import org.communique.model.Cast;
import org.communique.model.Event.Participant;
import org.communique.model.Event.Role;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Span;

/** Finds who takes part in an event: the actors named in the grammatical places of its trigger. */
final class Participants {
  private static final String SUBJECT = "subject";
  private static final String OBJECT = "object";

  private final Cast cast;
  private final EventWords words;
  private final Trigger trigger;
  private final Grammar grammar;
  private final Map<Mention, Role> found = new LinkedHashMap<>();

  private Participants(Trigger trigger, Cast cast, EventWords words) {
    this.cast = cast;
    this.words = words;
    this.trigger = trigger;
    this.grammar = trigger.grammar();
  }

  /** The acting side first. */
  static List<Participant> of(Trigger trigger, Cast cast, EventWords words) {
    Participants participants = new Participants(trigger, cast, words);
    trigger.verb().ifPresentOrElse(participants::ofVerb, participants::ofNoun);
    List<Participant> list = new ArrayList<>();
    for (Role role : Role.values()) {
      participants.found.forEach(
          (mention, r) -> {
            if (r == role) {
              list.add(new Participant(role, mention));
            }
          });
    }
    return list;
  }

  private Optional<Role> role(String place) {
    return Optional.ofNullable(
        trigger.pattern().roles().getOrDefault(place, trigger.type().roles().get(place)));
  }

  private void ofVerb(Predicate verb) {
    if (verb.passive()) {
      add(grammar.subject(verb), OBJECT);
      addComplements(verb.end(), true);
    } else {
      add(grammar.subject(verb), SUBJECT);
      Range object = grammar.after(verb);
      if (object.isEmpty()) {
        add(grammar.object(verb), OBJECT);
      } else {
        add(object, OBJECT);
      }
      addComplements(Math.max(trigger.words().end(), object.isEmpty() ? 0 : object.end()), false);
    }
  }

  private void ofNoun() {
    NounPhrase phrase = trigger.phrase();
    Range whole = grammar.withPossessors(phrase);
    addMentions(new Range(whole.first(), trigger.anchor() + 1), SUBJECT, false);
    addComplements(phrase.end(), true);
    for (Predicate p : grammar.predicates) {
      if (!words.support().holds(grammar.paragraph.tokens().get(p.head()))) {
        continue;
      }
      Range object = grammar.object(p);
      if (object.first() <= trigger.anchor() && trigger.anchor() < object.end()) {
        if (p.passive()) {
          addComplements(p.end(), true);
        } else {
          add(grammar.subject(p), SUBJECT);
        }
      }
    }
    if (role("clause").isPresent()) {
      new Governor(grammar, words)
          .adverbial(whole.first())
          .ifPresent(p -> add(grammar.subject(p), "clause"));
    }
  }

  private void addComplements(int from, boolean byActs) {
    for (Complement c : grammar.complements(from)) {
      add(c.range(), c.preposition().equals("by") && byActs ? SUBJECT : c.preposition());
    }
  }

  private void add(Range range, String place) {
    addMentions(range, place, true);
  }

  /** The widest mentions of a range that do not hang on a preposition inside it other than "of". */
  private void addMentions(Range range, String place, boolean headed) {
    Optional<Role> role = role(place);
    if (range.isEmpty() || role.isEmpty()) {
      return;
    }
    Span span = grammar.paragraph.span(range);
    Span last = null;
    for (Mention mention : cast.in(span)) {
      boolean inside = last != null && last.contains(mention.span());
      if (!inside && !(headed && hangs(mention, range))) {
        found.putIfAbsent(mention, role.get());
        last = mention.span();
      }
    }
  }

  private boolean hangs(Mention mention, Range range) {
    int first = grammar.paragraph.tokensIn(mention.span()).first();
    Optional<NounPhrase> phrase = grammar.phraseAt(first);
    int before = phrase.map(p -> grammar.withPossessors(p).first()).orElse(first) - 1;
    if (before < range.first()) {
      return false;
    }
    var token = grammar.paragraph.tokens().get(before);
    return (token.tag().equals("IN") || token.tag().equals("TO"))
        && !token.is("of")
        && !token.is("from");
  }
}
