package org.communique.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.lexicon.EventTypes;
import org.communique.lexicon.EventWords;
import org.communique.model.Cast;
import org.communique.model.Document;
import org.communique.model.Event;
import org.communique.model.Event.Participant;
import org.communique.model.Event.Status;
import org.communique.model.Event.When;
import org.communique.model.Event.Where;
import org.communique.model.Paragraph;
import org.communique.model.Range;

/** Finds the events that an article tells. */
public final class Events {
  private final Triggers triggers;
  private final EventWords words;

  public Events(EventTypes types) {
    this.triggers = new Triggers(types);
    this.words = types.words();
  }

  /** The events of an article in the order of their triggers, one for each occasion. */
  public List<Event> find(Document document, Cast cast) {
    Optional<LocalDate> published = document.article().published();
    List<Occurrence> occurrences = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      for (Range sentence : paragraph.sentences()) {
        Grammar grammar = new Grammar(paragraph, sentence);
        List<Trigger> found = triggers.in(grammar, cast);
        Circumstances around = new Circumstances(grammar, cast, words, found);
        Optional<When> last = Optional.empty();
        for (Trigger trigger : found) {
          Optional<Occurrence> told = occurrence(trigger, around, cast, published, last);
          told.ifPresent(occurrences::add);
          last = told.flatMap(Occurrence::date).or(() -> last(occurrences, grammar));
        }
      }
    }
    return Occasions.of(occurrences);
  }

  /** The date of the last event of a sentence that has one. */
  private static Optional<When> last(List<Occurrence> occurrences, Grammar grammar) {
    for (int i = occurrences.size() - 1; i >= 0; i--) {
      Occurrence o = occurrences.get(i);
      if (o.trigger().grammar() != grammar) {
        break;
      }
      if (o.date().isPresent()) {
        return o.date();
      }
    }
    return Optional.empty();
  }

  private Optional<Occurrence> occurrence(
      Trigger trigger,
      Circumstances around,
      Cast cast,
      Optional<LocalDate> published,
      Optional<When> last) {
    Governor governor = new Governor(trigger.grammar(), words);
    Optional<Status> status = governor.of(trigger).status();
    if (status.isEmpty()) {
      return Optional.empty();
    }
    List<Participant> participants = Participants.of(trigger, cast, words);
    Optional<When> date = around.when(trigger, published, status.get() == Status.PLANNED, last);
    Optional<Where> place = around.where(trigger);
    Weight weight = new Weight(trigger, words, governor);
    int clarity = weight.of(participants, around.time(trigger).isPresent(), place.isPresent());
    if (!weight.enough(clarity, participants)) {
      return Optional.empty();
    }
    return Optional.of(
        new Occurrence(
            trigger, status.get(), participants, date, place, weight.takesUp(), clarity));
  }
}
