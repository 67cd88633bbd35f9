package org.communique.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.lexicon.EventWords;
import org.communique.model.Block;
import org.communique.model.Cast;
import org.communique.model.Event.When;
import org.communique.model.Event.Where;
import org.communique.model.Range;

/** Finds the words of a sentence that tell when and where an event took place. */
final class Circumstances {
  private final Grammar grammar;
  private final List<TimeWords> times;
  private final List<Place> places;
  private final List<Trigger> triggers;

  Circumstances(Grammar grammar, Cast cast, EventWords words, List<Trigger> triggers) {
    this.grammar = grammar;
    this.times = Dates.in(grammar.paragraph.tokens(), grammar.sentence, words);
    this.places = Places.in(grammar, cast);
    this.triggers = triggers;
  }

  Optional<TimeWords> time(Trigger trigger) {
    return nearest(trigger, times.stream().map(TimeWords::range).toList()).map(times::get);
  }

  /**
   * When it took place, as far as the words and the article's date settle it.
   *
   * @param planned whether it is still to come
   * @param before the date told before it, from which "a month later" counts
   */
  Optional<When> when(
      Trigger trigger, Optional<LocalDate> published, boolean planned, Optional<When> before) {
    return time(trigger)
        .flatMap(
            t ->
                t.iso(published, planned)
                    .or(() -> before.flatMap(b -> t.after(b.iso())))
                    .map(iso -> new When(iso, grammar.paragraph.span(t.range()))));
  }

  Optional<Where> where(Trigger trigger) {
    return nearest(trigger, places.stream().map(Place::range).toList())
        .map(places::get)
        .map(p -> new Where(p.key(), p.label(), grammar.paragraph.span(p.range())));
  }

  /** Index of the words nearest to a trigger, nothing between that they could go with instead. */
  private Optional<Integer> nearest(Trigger trigger, List<Range> candidates) {
    int best = -1;
    int cost = Integer.MAX_VALUE;
    for (int i = 0; i < candidates.size(); i++) {
      int c = cost(trigger, candidates.get(i));
      if (c < cost) {
        cost = c;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private int cost(Trigger trigger, Range words) {
    Range whole =
        trigger.verb().isPresent()
            ? trigger.words()
            : grammar.withPossessors(trigger.phrase());
    if (whole.contains(words.first())) {
      return 0;
    }
    boolean after = words.first() >= whole.end();
    int from = after ? whole.end() : words.end();
    int to = after ? words.first() : whole.first();
    if (after && trigger.verb().isEmpty() && attached(from, to)) {
      return 1 + to - from;
    }
    boolean caption = grammar.paragraph.block().kind() == Block.Kind.CAPTION;
    Range clause = grammar.clauseOf(trigger.anchor());
    if (!caption && !clause.contains(words.first())) {
      return Integer.MAX_VALUE;
    }
    if (!caption && (otherBetween(trigger, from, to) || rival(trigger, from, to, after))) {
      return Integer.MAX_VALUE;
    }
    return (after ? 20 : 30) + to - from;
  }

  /** Nothing but phrases that hang on the noun stands between. */
  private boolean attached(int from, int to) {
    for (int i = from; i < to; i++) {
      String tag = grammar.paragraph.tokens().get(i).tag();
      boolean stop = tag.equals(":") || tag.equals(".") || tag.equals("CC") && i == to - 1;
      if (stop || grammar.predicateAt(i).isPresent() || triggerAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean triggerAt(int token) {
    return triggers.stream().anyMatch(t -> t.anchor() == token);
  }

  /** Another trigger between takes the words for itself. */
  private boolean otherBetween(Trigger trigger, int from, int to) {
    return triggers.stream()
        .anyMatch(
            t -> t.anchor() != trigger.anchor() && t.anchor() >= from && t.anchor() < to);
  }

  /** A verb between takes the words for itself, unless it is the trigger's own. */
  private boolean rival(Trigger trigger, int from, int to, boolean after) {
    return grammar.predicates.stream()
        .filter(p -> p.head() >= from && p.head() < to)
        .filter(p -> !grammar.subject(p).contains(trigger.anchor()) || !p.finite())
        .anyMatch(p -> after && p.form() != Predicate.Form.PARTICIPLE);
  }
}
