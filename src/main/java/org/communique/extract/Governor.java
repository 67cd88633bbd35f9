package org.communique.extract;

import java.util.Optional;
import org.communique.lexicon.EventWords;
import org.communique.lexicon.WordSet;
import org.communique.model.Event.Status;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Token;

/**
 * Decides whether an event is told as one that took place, from the words that govern it: what is
 * proposed, feared, negated or merely possible is none.
 */
final class Governor {
  /** As far as "calls for a halt to preparations for the launch". */
  private static final int DEPTH = 4;

  private final Grammar grammar;
  private final EventWords words;

  Governor(Grammar grammar, EventWords words) {
    this.grammar = grammar;
    this.words = words;
  }

  /** The status of the event, or nothing where it is not told as one. */
  Optional<Status> status(Trigger trigger) {
    return trigger
        .verb()
        .map(v -> ofVerb(v, DEPTH))
        .orElseGet(() -> ofNoun(grammar.withPossessors(trigger.phrase()), trigger.phrase(), DEPTH));
  }

  /** The verb of the clause in which a noun phrase is an adverbial: "at a meeting, X said". */
  Optional<Predicate> adverbial(int first) {
    boolean occasion = first > grammar.sentence.first() && holds(words.occasions(), first - 1);
    if (!occasion) {
      return Optional.empty();
    }
    Range clause = grammar.clauseOf(first);
    return grammar.predicates.stream()
        .filter(p -> p.finite() && clause.contains(p.head()))
        .findFirst();
  }

  private Optional<Status> ofVerb(Predicate p, int depth) {
    if (p.negated() || depth == 0) {
      return Optional.empty();
    }
    if (p.modal() >= 0) {
      return holds(words.planned(), p.modal())
          ? underClause(p, Status.PLANNED)
          : Optional.empty();
    }
    return switch (p.form()) {
      case FINITE -> finite(p, depth);
      case INFINITIVE -> infinitive(p, depth);
      case GERUND -> gerund(p, depth);
      case PARTICIPLE -> Optional.of(Status.ACTUAL);
    };
  }

  private Optional<Status> finite(Predicate p, int depth) {
    boolean bare = token(p.first()).tag().equals("VB");
    if (bare) {
      Optional<Predicate> joined = grammar.before(p.first());
      return joined.flatMap(j -> ofVerb(j, depth - 1));
    }
    return underClause(p, Status.ACTUAL);
  }

  /** "if X attacks", "proposed that X withdraw", "denied that X had attacked". */
  private Optional<Status> underClause(Predicate p, Status status) {
    Range subject = grammar.subject(p);
    int first = subject.isEmpty() || subject.first() > p.first() ? p.first() : subject.first();
    for (int i = first - 1; i >= Math.max(grammar.sentence.first(), first - 6); i--) {
      if (holds(words.conditions(), i)) {
        return Optional.empty();
      }
      if (token(i).tag().equals(",") || grammar.predicateAt(i).isPresent()) {
        break;
      }
    }
    Optional<Predicate> above = grammar.before(first).filter(a -> a.finite() || a.modal() < 0);
    boolean complement =
        above.isPresent() && (first - above.get().end() == 0 || token(first - 1).is("that"));
    if (complement && holds(words.denied(), above.get().head())) {
      return Optional.of(Status.DENIED);
    }
    if (complement && holds(words.unreal(), above.get().head())) {
      return Optional.empty();
    }
    return Optional.of(status);
  }

  private Optional<Status> infinitive(Predicate p, int depth) {
    Optional<Predicate> above = grammar.before(p.first());
    if (above.isEmpty()) {
      // A headline: "Leaders to meet in Geneva".
      return Optional.of(Status.PLANNED);
    }
    Optional<NounPhrase> noun = phraseBefore(p.first());
    if (noun.isPresent() && holds(words.planned(), noun.get().head())) {
      return Optional.of(Status.PLANNED);
    }
    if (noun.isPresent() && holds(words.unreal(), noun.get().head())) {
      return Optional.empty();
    }
    boolean next = above.get().end() >= p.first() - 1;
    if (next && holds(words.support(), above.get().head())) {
      return ofVerb(above.get(), depth - 1);
    }
    if (next && holds(words.planned(), above.get().head())) {
      return ofVerb(above.get(), depth - 1).map(s -> Status.PLANNED);
    }
    return Optional.empty();
  }

  private Optional<Status> gerund(Predicate p, int depth) {
    int before = p.first() - 1;
    if (before < grammar.sentence.first()) {
      return Optional.of(Status.ACTUAL);
    }
    if (holds(words.unreal(), before)) {
      return Optional.empty();
    }
    Optional<Predicate> above = grammar.before(p.first());
    String tag = token(before).tag();
    if (tag.equals("IN") || tag.equals("TO")) {
      Optional<Status> noun =
          phraseBefore(before).flatMap(n -> marked(n.head())).or(() -> marked(before));
      if (phraseBefore(before).filter(n -> holds(words.unreal(), n.head())).isPresent()) {
        return Optional.empty();
      }
      if (noun.isPresent()) {
        return noun;
      }
      boolean verb = above.isPresent() && above.get().end() == before;
      if (verb && holds(words.unreal(), above.get().head())) {
        return Optional.empty();
      }
      return Optional.of(Status.ACTUAL);
    }
    if (above.isPresent() && above.get().end() == p.first()) {
      int head = above.get().head();
      if (holds(words.unreal(), head)) {
        return Optional.empty();
      }
      return marked(head).or(() -> ofVerb(above.get(), depth - 1));
    }
    return above.map(a -> ofVerb(a, depth - 1)).orElse(Optional.of(Status.ACTUAL));
  }

  /** The status that a governing word gives to what it governs, if it gives one. */
  private Optional<Status> marked(int at) {
    if (holds(words.denied(), at)) {
      return Optional.of(Status.DENIED);
    }
    if (holds(words.calledOff(), at)) {
      return Optional.of(Status.CALLED_OFF);
    }
    return holds(words.planned(), at) ? Optional.of(Status.PLANNED) : Optional.empty();
  }

  private Optional<Status> ofNoun(Range whole, NounPhrase phrase, int depth) {
    if (depth == 0) {
      return Optional.of(Status.ACTUAL);
    }
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (holds(words.unreal(), i)) {
        return Optional.empty();
      }
      Optional<Status> marked = marked(i);
      if (marked.isPresent()) {
        return marked;
      }
    }
    Optional<Status> told = toldOf(phrase, depth);
    if (told != null) {
      return told;
    }
    return governed(whole, phrase, depth);
  }

  /** What the noun's own verb says of it: "the summit was cancelled", "talks will be held". */
  private Optional<Status> toldOf(NounPhrase phrase, int depth) {
    for (Predicate p : grammar.predicates) {
      if (p.first() < phrase.end()) {
        continue;
      }
      Range subject = grammar.subject(p);
      if (!phrase.contains(subject.first()) && !subject.contains(phrase.head())
          || subject.isEmpty()) {
        continue;
      }
      if (p.passive() && holds(words.unreal(), p.head())) {
        return Optional.empty();
      }
      if (p.passive() && holds(words.calledOff(), p.head())) {
        return Optional.of(Status.CALLED_OFF);
      }
      if (holds(words.support(), p.head()) && p.form() != Predicate.Form.PARTICIPLE) {
        return ofVerb(p, depth - 1);
      }
      if (holds(words.planned(), p.head())) {
        return Optional.of(Status.PLANNED);
      }
    }
    return null;
  }

  private Optional<Status> governed(Range whole, NounPhrase phrase, int depth) {
    int before = whole.first() - 1;
    if (before < grammar.sentence.first()) {
      return Optional.of(Status.ACTUAL);
    }
    if (holds(words.unreal(), before)) {
      return Optional.empty();
    }
    String tag = token(before).tag();
    if (tag.equals("CC") || tag.equals(",")) {
      Optional<NounPhrase> left = phraseBefore(before);
      return left.isEmpty() ? Optional.of(Status.ACTUAL) : governed(left.get(), depth);
    }
    Optional<Predicate> verb = grammar.predicateAt(before);
    if (verb.isPresent()) {
      return byVerb(verb.get(), phrase, depth);
    }
    if (!tag.equals("IN") && !tag.equals("TO")) {
      return Optional.of(Status.ACTUAL);
    }
    Optional<Status> marked = marked(before);
    if (marked.isPresent()) {
      return marked;
    }
    Optional<Predicate> prepositional = grammar.predicateAt(before - 1);
    if (prepositional.isPresent()) {
      return byVerb(prepositional.get(), phrase, depth);
    }
    Optional<NounPhrase> noun = phraseBefore(before);
    if (noun.isEmpty() || grammar.temporal(noun.get().head())) {
      return Optional.of(Status.ACTUAL);
    }
    int head = noun.get().head();
    if (holds(words.unreal(), head)) {
      return Optional.empty();
    }
    return marked(head).or(() -> governed(noun.get(), depth));
  }

  private Optional<Status> governed(NounPhrase phrase, int depth) {
    return depth == 0
        ? Optional.of(Status.ACTUAL)
        : governed(grammar.withPossessors(phrase), phrase, depth - 1);
  }

  private Optional<Status> byVerb(Predicate verb, NounPhrase phrase, int depth) {
    if (holds(words.unreal(), verb.head())) {
      return Optional.empty();
    }
    Optional<Status> marked = marked(verb.head());
    if (marked.isPresent()) {
      return marked;
    }
    boolean supported = holds(words.support(), verb.head());
    if (!supported && definite(phrase)) {
      return Optional.of(Status.ACTUAL);
    }
    return ofVerb(verb, depth - 1);
  }

  /** A definite phrase takes for granted that what it names exists. */
  boolean definite(NounPhrase phrase) {
    Token first = token(phrase.first());
    boolean possessed = grammar.withPossessors(phrase).first() < phrase.first();
    return possessed
        || first.is("the")
        || first.is("this")
        || first.is("these")
        || first.tag().equals("PRP$");
  }

  private Optional<NounPhrase> phraseBefore(int end) {
    return grammar.paragraph.phrases().stream().filter(n -> n.end() == end).findFirst();
  }

  private boolean holds(WordSet set, int at) {
    return set.holds(token(at));
  }

  private Token token(int at) {
    return grammar.paragraph.tokens().get(at);
  }
}
