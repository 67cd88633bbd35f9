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

  /** What is moved moves for its own side: "British soldiers were sent". */
  private static final String PASSIVE = "passive";

  private final Cast cast;
  private final EventWords words;
  private final Trigger trigger;
  private final Sentence sentence;
  private final Map<Mention, Role> found = new LinkedHashMap<>();

  private Participants(Trigger trigger, Cast cast, EventWords words) {
    this.cast = cast;
    this.words = words;
    this.trigger = trigger;
    this.sentence = trigger.sentence();
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

  private void ofVerb(VerbGroup verb) {
    if (trigger.passive()) {
      add(trigger.sufferer(), role(OBJECT).isPresent() ? OBJECT : PASSIVE);
      addComplements(verb.end(), true);
      return;
    }
    add(sentence.arguments.subject(verb), SUBJECT);
    Range after = sentence.arguments.after(verb);
    Range object = after.isEmpty() ? sentence.arguments.object(verb) : after;
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
    for (VerbGroup p : sentence.verbs) {
      if (holds(words.support(), p.head()) && !holds(words.occasions(), p.head())) {
        support(p);
      }
    }
    sentence
        .arguments
        .listing(whole.first())
        .filter(p -> holds(words.support(), p.head()))
        .ifPresent(p -> add(sentence.arguments.subject(p), SUBJECT));
    if (role(CLAUSE).isPresent()) {
      relative(phrase.end());
      int before = overCount(whole.first() - 1);
      if (before >= sentence.range.first() && occasion(before) && !settled()) {
        clause(whole);
      }
    }
  }

  /** "after Obama's speech", "talks between Peru and Chile": the noun tells all who took part. */
  private boolean settled() {
    return found.containsValue(Role.AGENT) || found.size() > 1;
  }

  private boolean occasion(int preposition) {
    return holds(words.occasions(), preposition) || Errand.at(sentence, preposition);
  }

  /** "after | two days of talks": back from "of" over what is counted. */
  private int overCount(int of) {
    Optional<NounPhrase> count =
        of > sentence.range.first() && sentence.paragraph.tokens().get(of).is("of")
            ? sentence.phraseEndingAt(of)
            : Optional.empty();
    return count.filter(c -> sentence.temporal(c.head())).map(c -> c.first() - 1).orElse(of);
  }

  /** "X held talks", "the talks, held by X", "the talks involved X". */
  private void support(VerbGroup p) {
    boolean via =
        sentence.arguments.viaPreposition(trigger.whole().first()).filter(p::equals).isPresent();
    if (via || sentence.arguments.object(p).contains(trigger.anchor())) {
      if (p.passive()) {
        addComplements(p.end(), true);
      } else {
        add(sentence.arguments.subject(p), SUBJECT);
      }
    } else if (!p.passive() && sentence.arguments.subject(p).contains(trigger.anchor())) {
      add(sentence.arguments.after(p), "with");
      addComplements(p.end(), true);
    }
  }

  /** "a summit at which X asked Y". */
  private void relative(int end) {
    int at = end;
    for (PrepositionalPhrase c : sentence.nouns.prepositional(end)) {
      at = c.range().end();
    }
    List<Token> tokens = sentence.paragraph.tokens();
    boolean which =
        at + 1 < sentence.range.end()
            && tokens.get(at).tag().equals("IN")
            && tokens.get(at + 1).tag().equals("WDT");
    int from = at;
    if (which) {
      sentence.verbs.stream()
          .filter(p -> p.finite() && p.first() > from)
          .findFirst()
          .ifPresent(this::attends);
    }
  }

  /** Who does what the clause says in whose adverbial the event stands: "at the talks, X said". */
  private void clause(Range whole) {
    sentence
        .finiteBefore(whole.first())
        .or(
            () ->
                sentence.verbs.stream()
                    .filter(p -> p.finite() && p.first() >= whole.end())
                    .filter(p -> !sentence.arguments.subject(p).contains(trigger.anchor()))
                    .findFirst())
        .ifPresentOrElse(
            this::attends, () -> add(new Range(sentence.range.first(), whole.first() - 1), CLAUSE));
  }

  private void attends(VerbGroup p) {
    add(sentence.arguments.subject(p), CLAUSE);
    Range after = sentence.arguments.after(p);
    for (PrepositionalPhrase c :
        sentence.nouns.prepositional(after.isEmpty() ? p.end() : after.end())) {
      boolean company = c.preposition().equals("with") || c.preposition().equals("to");
      if (company && role(c.preposition()).filter(r -> r == Role.PARTICIPANT).isPresent()) {
        add(c.range(), c.preposition());
      }
    }
  }

  private void addComplements(int from, boolean byActs) {
    for (PrepositionalPhrase c : sentence.nouns.prepositional(from)) {
      if (elsewhere(c)) {
        return;
      }
      add(c.range(), c.preposition().equals("by") && byActs ? SUBJECT : c.preposition());
    }
  }

  /** "signed a deal | after talks between X and Y": what follows goes with the talks. */
  private boolean elsewhere(PrepositionalPhrase c) {
    boolean then = words.past().holds(sentence.token(c.range().first() - 1));
    return then
        && role(c.preposition()).isEmpty()
        && !c.preposition().equals("at")
        && !sentence.temporal(c.range().end() - 1);
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
    Span anchor = sentence.paragraph.tokens().get(trigger.anchor()).span();
    Span last = null;
    for (Mention mention : cast.in(sentence.paragraph.span(range))) {
      boolean skip =
          last != null && last.contains(mention.span()) || mention.span().contains(anchor);
      if (!skip && !(headed && hangs(mention, range))) {
        found.putIfAbsent(mention, role.get());
        last = mention.span();
      }
    }
    if (last == null && headed) {
      wider(range, anchor).ifPresent(m -> found.putIfAbsent(m, role.get()));
    }
  }

  /** "arrested | two men | in Haifa": the mention goes on after the phrase that it heads. */
  private Optional<Mention> wider(Range range, Span anchor) {
    Optional<NounPhrase> phrase = sentence.phraseFrom(range.first());
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Span from = sentence.paragraph.span(phrase.get());
    Span rest = new Span(from.begin(), sentence.paragraph.span(sentence.range).end());
    int head = sentence.token(phrase.get().head()).span().begin();
    return cast.at(head, rest).filter(m -> !m.span().contains(anchor));
  }

  private boolean holds(WordSet set, int at) {
    return set.holds(sentence.paragraph.tokens().get(at));
  }

  private boolean hangs(Mention mention, Range range) {
    int first = sentence.paragraph.tokensIn(mention.span()).first();
    Optional<NounPhrase> phrase = sentence.phraseAt(first);
    int before = phrase.map(p -> sentence.nouns.withPossessors(p).first()).orElse(first) - 1;
    if (before < range.first()) {
      return false;
    }
    var token = sentence.paragraph.tokens().get(before);
    return (token.tag().equals("IN") || token.tag().equals("TO"))
        && !token.is("of")
        && !token.is("from");
  }
}
