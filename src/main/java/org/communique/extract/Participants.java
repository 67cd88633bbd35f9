package org.communique.extract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.lexicon.EventWords;
import org.communique.lexicon.WordSet;
import org.communique.model.Cast;
import org.communique.model.Event.Participant;
import org.communique.model.Event.Role;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Token;

/** Finds who takes part in an event: the actors named in the grammatical places of its trigger. */
final class Participants {
  private static final String SUBJECT = "subject";
  private static final String OBJECT = "object";
  private static final String CLAUSE = "clause";

  /** What stands before an object that makes the event: "imposed U.N. sanctions". */
  private static final String MODIFIER = "modifier";

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
    return participants.found.entrySet().stream()
        .map(e -> new Participant(e.getValue(), e.getKey()))
        .sorted(Comparator.comparing(Participant::role).thenComparing(p -> p.mention().span()))
        .toList();
  }

  private Optional<Role> role(String place) {
    return Optional.ofNullable(
        trigger.pattern().roles().getOrDefault(place, trigger.type().roles().get(place)));
  }

  private void ofVerb(Predicate verb) {
    if (trigger.passive()) {
      add(grammar.subject(verb), OBJECT);
      addComplements(verb.end(), true);
      return;
    }
    add(grammar.subject(verb), SUBJECT);
    Range after = grammar.after(verb);
    Range object = after.isEmpty() ? grammar.object(verb) : after;
    boolean modified = role(MODIFIER).isPresent() && !object.isEmpty();
    add(object, modified ? MODIFIER : OBJECT);
    Range words = trigger.words();
    addMentions(new Range(verb.end(), words.end()), MODIFIER, false);
    addComplements(after.isEmpty() ? verb.end() : after.end(), false);
  }

  private void ofNoun() {
    NounPhrase phrase = trigger.phrase();
    Range whole = trigger.whole();
    addMentions(new Range(whole.first(), trigger.anchor() + 1), SUBJECT, false);
    int end = Math.max(phrase.end(), trigger.words().end());
    addMentions(new Range(trigger.anchor() + 1, end), SUBJECT, false);
    addComplements(phrase.end(), true);
    for (Predicate p : grammar.predicates) {
      if (holds(words.support(), p.head()) && !holds(words.occasions(), p.head())) {
        support(p);
      }
    }
    grammar
        .listing(whole.first())
        .filter(p -> holds(words.support(), p.head()))
        .ifPresent(p -> add(grammar.subject(p), SUBJECT));
    if (role(CLAUSE).isPresent()) {
      relative(phrase.end());
      int before = overCount(whole.first() - 1);
      if (before >= grammar.sentence.first() && holds(words.occasions(), before)) {
        clause(whole);
      }
    }
  }

  /** "after | two days of talks": back from "of" over what is counted. */
  private int overCount(int of) {
    Optional<NounPhrase> count =
        of > grammar.sentence.first() && grammar.paragraph.tokens().get(of).is("of")
            ? grammar.phraseEndingAt(of)
            : Optional.empty();
    return count.filter(c -> grammar.temporal(c.head())).map(c -> c.first() - 1).orElse(of);
  }

  /** "X held talks", "the talks, held by X", "the talks involved X". */
  private void support(Predicate p) {
    boolean via = grammar.viaPreposition(trigger.whole().first()).filter(p::equals).isPresent();
    if (via || grammar.object(p).contains(trigger.anchor())) {
      if (p.passive()) {
        addComplements(p.end(), true);
      } else {
        add(grammar.subject(p), SUBJECT);
      }
    } else if (!p.passive() && grammar.subject(p).contains(trigger.anchor())) {
      add(grammar.after(p), "with");
      addComplements(p.end(), true);
    }
  }

  /** "a summit at which X asked Y". */
  private void relative(int end) {
    int at = end;
    for (Complement c : grammar.complements(end)) {
      at = c.range().end();
    }
    List<Token> tokens = grammar.paragraph.tokens();
    boolean which =
        at + 1 < grammar.sentence.end()
            && tokens.get(at).tag().equals("IN")
            && tokens.get(at + 1).tag().equals("WDT");
    int from = at;
    if (which) {
      grammar.predicates.stream()
          .filter(p -> p.finite() && p.first() > from)
          .findFirst()
          .ifPresent(this::attends);
    }
  }

  /** Who does what the clause says in whose adverbial the event stands: "at the talks, X said". */
  private void clause(Range whole) {
    grammar
        .finiteBefore(whole.first())
        .or(
            () ->
                grammar.predicates.stream()
                    .filter(p -> p.finite() && p.first() >= whole.end())
                    .filter(p -> !grammar.subject(p).contains(trigger.anchor()))
                    .findFirst())
        .ifPresentOrElse(
            this::attends,
            () -> add(new Range(grammar.sentence.first(), whole.first() - 1), CLAUSE));
  }

  private void attends(Predicate p) {
    add(grammar.subject(p), CLAUSE);
    Range after = grammar.after(p);
    for (Complement c : grammar.complements(after.isEmpty() ? p.end() : after.end())) {
      boolean company = c.preposition().equals("with") || c.preposition().equals("to");
      if (company && role(c.preposition()).filter(r -> r == Role.PARTICIPANT).isPresent()) {
        add(c.range(), c.preposition());
      }
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
    Span anchor = grammar.paragraph.tokens().get(trigger.anchor()).span();
    Span last = null;
    for (Mention mention : cast.in(grammar.paragraph.span(range))) {
      boolean skip =
          last != null && last.contains(mention.span()) || mention.span().contains(anchor);
      if (!skip && !(headed && hangs(mention, range))) {
        found.putIfAbsent(mention, role.get());
        last = mention.span();
      }
    }
  }

  private boolean holds(WordSet set, int at) {
    return set.holds(grammar.paragraph.tokens().get(at));
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
