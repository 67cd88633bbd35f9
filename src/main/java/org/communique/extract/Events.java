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
        for (Trigger trigger : found) {
          occurrence(trigger, around, cast, published).ifPresent(occurrences::add);
        }
      }
    }
    return Occasions.of(occurrences);
  }

  private Optional<Occurrence> occurrence(
      Trigger trigger, Circumstances around, Cast cast, Optional<LocalDate> published) {
    Governor governor = new Governor(trigger.grammar(), words);
    Optional<Status> status = governor.status(trigger);
    if (status.isEmpty()) {
      return Optional.empty();
    }
    List<Participant> participants = Participants.of(trigger, cast, words);
    Optional<When> date = around.when(trigger, published, status.get() == Status.PLANNED);
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
