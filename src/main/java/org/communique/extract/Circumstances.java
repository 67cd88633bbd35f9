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
import org.communique.model.Token;

/** Finds the words of a sentence that tell when and where an event took place. */
final class Circumstances {
  private final Sentence sentence;
  private final List<TimeWords> times;
  private final List<Place> places;
  private final List<Trigger> triggers;
  private final EventWords words;
  private final Weight weight;

  Circumstances(Sentence sentence, Cast cast, EventWords words, List<Trigger> triggers) {
    this.sentence = sentence;
    this.times = Dates.in(sentence.paragraph.tokens(), sentence.range, words);
    this.places = Places.in(sentence, cast);
    this.triggers = triggers;
    this.words = words;
    this.weight = new Weight(words, new Governor(sentence, words));
  }

  Optional<TimeWords> time(Trigger trigger) {
    return nearest(trigger, times.stream().map(TimeWords::range).toList()).map(times::get);
  }

  /**
   * When it took place, as far as the words and the article's date settle it.
   *
   * @param tense whether it is told as past or to come
   * @param before the date told before it, from which "a month later" counts
   */
  Optional<When> when(
      Trigger trigger, Optional<LocalDate> published, Tense tense, Optional<When> before) {
    return time(trigger)
        .flatMap(
            t ->
                t.iso(published, tense)
                    .or(() -> before.flatMap(b -> t.after(b.iso())))
                    .map(iso -> new When(iso, sentence.paragraph.span(t.range()))));
  }

  Optional<Where> where(Trigger trigger) {
    return nearest(trigger, places.stream().map(Place::range).toList())
        .map(places::get)
        .map(p -> new Where(p.key(), p.label(), p.country(), sentence.paragraph.span(p.range())));
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
    Range whole = trigger.whole();
    if (whole.contains(words.first())) {
      return 0;
    }
    boolean taken =
        triggers.stream()
            .anyMatch(t -> t.anchor() != trigger.anchor() && t.whole().contains(words.first()));
    if (taken || otherwise(whole, words)) {
      return Integer.MAX_VALUE;
    }
    boolean after = words.first() >= whole.end();
    int from = after ? whole.end() : words.end();
    int to = after ? words.first() : whole.first();
    if (after && trigger.verb().isEmpty() && attached(from, to)) {
      return ofVerbTrigger(trigger, whole.first()) ? Integer.MAX_VALUE : 1 + to - from;
    }
    boolean caption = sentence.paragraph.block().kind() == Block.Kind.CAPTION;
    Range clause = sentence.clauseOf(trigger.anchor());
    if (!caption && !clause.contains(words.first())) {
      return Integer.MAX_VALUE;
    }
    boolean loose = trigger.verb().isEmpty() && !weight.supported(trigger) && !opens(whole.first());
    if (!caption && (loose || otherBetween(trigger, from, to) || rival(trigger, from, to, after))) {
      return Integer.MAX_VALUE;
    }
    return (after ? 20 : 30) + to - from;
  }

  /** "since 2006", "the war of 1971": words that tell the time of something else. */
  private boolean otherwise(Range whole, Range words) {
    int before = words.first() - 1;
    return before >= sentence.range.first()
        && before != whole.end()
        && this.words.otherTimes().holds(sentence.paragraph.tokens().get(before));
  }

  /** Whether a noun stands in an adverbial of the clause: "At a meeting in Bonn, X said". */
  private boolean opens(int first) {
    int at = first - 2;
    if (at + 1 < sentence.range.first()
        || !words.occasions().holds(sentence.paragraph.tokens().get(at + 1))) {
      return false;
    }
    return at < sentence.range.first()
        || sentence.paragraph.tokens().get(at).tag().equals(",")
        || sentence.verbAt(at).isPresent();
  }

  /** Nothing but phrases that hang on the noun stands between. */
  private boolean attached(int from, int to) {
    for (int i = from; i < to; i++) {
      String tag = sentence.paragraph.tokens().get(i).tag();
      boolean comma = tag.equals(",") && !insideName(i);
      boolean stop = comma || tag.equals(":") || tag.equals("CC") && i == to - 1;
      if (stop || sentence.verbAt(i).isPresent() || triggerAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The comma of "Moscow, Russia". */
  private boolean insideName(int comma) {
    List<Token> tokens = sentence.paragraph.tokens();
    int next = comma + 1;
    boolean names =
        next < sentence.range.end()
            && tokens.get(comma - 1).isProperNoun()
            && tokens.get(next).isProperNoun();
    return names
        && sentence.verbs.stream().noneMatch(p -> sentence.arguments.subject(p).contains(next));
  }

  /** Whether a token is part of a date: "last March" is no march. */
  boolean inTime(int token) {
    return times.stream().anyMatch(t -> t.range().contains(token));
  }

  private boolean triggerAt(int token) {
    return triggers.stream().anyMatch(t -> t.anchor() == token);
  }

  /** "withdrew from the deal on Friday": the date goes with the verb. */
  private boolean ofVerbTrigger(Trigger noun, int first) {
    Optional<VerbGroup> verb = sentence.before(first);
    return verb.isPresent()
        && triggers.stream()
            .anyMatch(t -> t.anchor() == verb.get().head() && !t.type().equals(noun.type()));
  }

  /** Another trigger between takes the words for itself. */
  private boolean otherBetween(Trigger trigger, int from, int to) {
    return triggers.stream()
        .anyMatch(
            t ->
                t.anchor() != trigger.anchor()
                    && t.anchor() >= from
                    && t.anchor() < to
                    && (trigger.verb().isEmpty() || t.verb().isPresent()));
  }

  /** A verb between takes the words for itself, unless it is the trigger's own. */
  private boolean rival(Trigger trigger, int from, int to, boolean after) {
    return sentence.verbs.stream()
        .filter(p -> p.head() >= from && p.head() < to)
        .filter(p -> !sentence.arguments.subject(p).contains(trigger.anchor()) || !p.finite())
        .anyMatch(p -> after && p.form() != VerbGroup.Form.PARTICIPLE);
  }
}
