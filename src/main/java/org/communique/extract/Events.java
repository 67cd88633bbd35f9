package org.communique.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.extract.VerbGroup.Form;
import org.communique.lexicon.Authority;
import org.communique.lexicon.EventTypes;
import org.communique.lexicon.EventWords;
import org.communique.model.Cast;
import org.communique.model.Event;
import org.communique.model.Event.Participant;
import org.communique.model.Event.Status;
import org.communique.model.Event.When;
import org.communique.model.Event.Where;

/** Finds the events that an article tells. */
final class Events {
  private final Triggers triggers;
  private final EventWords words;
  private final SameDay sameDay;
  private final Capitals capitals;

  Events(EventTypes types, Authority authority) {
    this.triggers = new Triggers(types);
    this.words = types.words();
    this.sameDay = new SameDay(words);
    this.capitals = new Capitals(authority);
  }

  /** The events of an article in the order of their triggers, one for each occasion. */
  List<Event> find(List<Sentence> sentences, Cast cast, Optional<LocalDate> published) {
    List<Occurrence> occurrences = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Trigger> found = triggers.in(sentence, cast);
      if (found.isEmpty()) {
        continue;
      }
      Circumstances around = new Circumstances(sentence, cast, words, found);
      Optional<When> last = Optional.empty();
      List<Occurrence> here = new ArrayList<>();
      for (Trigger trigger : found) {
        Optional<Occurrence> told = occurrence(trigger, around, cast, published, last);
        told.ifPresent(here::add);
        last = told.flatMap(Occurrence::date).isPresent() ? told.flatMap(Occurrence::date) : last;
      }
      List<Occurrence> settled = sameDay.settle(here, occurrences);
      settled.stream().filter(o -> !repeated(o, settled)).forEach(occurrences::add);
    }
    return Occasions.of(occurrences);
  }

  /** A day tells one occasion more clearly than a month; a weak word tells it least. */
  private static int exact(Trigger trigger, Optional<When> date) {
    int day = date.filter(d -> d.iso().length() == 10).isPresent() ? 1 : 0;
    return trigger.pattern().weak() ? day - 4 : day;
  }

  /**
   * "attacked the town, killing ten": a weak word or a gerund beside a clear one tells nothing new,
   * unless a day of its own does.
   */
  private static boolean repeated(Occurrence next, List<Occurrence> here) {
    return here.stream().anyMatch(o -> does(o, next))
        || (weak(next) || attendant(next))
            && here.stream()
                .anyMatch(
                    o ->
                        o != next
                            && !weak(o)
                            && !attendant(o)
                            && o.type().equals(next.type())
                            && (next.date().isEmpty()
                                || next.trigger().verb().isPresent() && next.date().equals(o.date())
                                || attendant(next)
                                || loose(next, o)));
  }

  /** "a raid | killed ten": what an event does is no other event. */
  private static boolean does(Occurrence noun, Occurrence next) {
    Trigger verb = next.trigger();
    return noun.type().equals(next.type())
        && noun.trigger().verb().isEmpty()
        && verb.verb()
            .filter(v -> !v.passive())
            .filter(v -> verb.sentence().arguments.subject(v).contains(noun.trigger().anchor()))
            .isPresent();
  }

  private static boolean weak(Occurrence occurrence) {
    return occurrence.trigger().pattern().weak();
  }

  /** A gerund tells of what the verb before it tells: "attacked, | killing ten". */
  private static boolean attendant(Occurrence occurrence) {
    return occurrence.trigger().verb().filter(v -> v.form() == Form.GERUND).isPresent();
  }

  /** Two verbs of one day, or of a day that only one of them names. */
  private static boolean loose(Occurrence next, Occurrence other) {
    return next.trigger().verb().isPresent() && other.date().isEmpty();
  }

  private Optional<Occurrence> occurrence(
      Trigger trigger,
      Circumstances around,
      Cast cast,
      Optional<LocalDate> published,
      Optional<When> last) {
    if (around.inTime(trigger.anchor())) {
      return Optional.empty();
    }
    Governor governor = new Governor(trigger.sentence(), words);
    Optional<Status> status = governor.of(trigger).status();
    if (status.isEmpty()) {
      return Optional.empty();
    }
    List<Participant> participants = Participants.of(trigger, cast, words);
    Weight weight = new Weight(words, governor);
    boolean past = trigger.verb().isPresent() || weight.supported(trigger) || weight.past(trigger);
    Tense tense = status.get() == Status.PLANNED ? Tense.FUTURE : past ? Tense.PAST : Tense.OPEN;
    Optional<When> date = around.when(trigger, published, tense, last);
    Optional<Where> place = around.where(trigger).map(w -> capitals.placed(w, cast));
    int clarity =
        weight.of(trigger, participants, around.time(trigger).isPresent(), place.isPresent());
    if (!weight.enough(trigger, clarity, participants)) {
      return Optional.empty();
    }
    // What its date puts after the article's is still to come.
    boolean ahead =
        tense == Tense.OPEN
            && published.isPresent()
            && date.filter(d -> d.iso().compareTo(published.get().toString()) > 0).isPresent();
    Status told = ahead ? Status.PLANNED : status.get();
    return Optional.of(
        new Occurrence(
            trigger,
            told,
            participants,
            date,
            place,
            weight.takesUp(trigger),
            clarity + exact(trigger, date)));
  }
}
