package org.communique.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Event.Participant;
import org.communique.model.Event.Status;
import org.communique.model.Event.When;
import org.communique.model.Event.Where;

/**
 * One mention of an event, with what its own sentence tells of it.
 *
 * @param trigger its words
 * @param status whether it came about
 * @param participants who takes part, by its sentence
 * @param date when, by its sentence
 * @param place where, by its sentence
 * @param takenUp whether its words take up an occasion told before ("the drills")
 * @param clarity how clearly it tells one occasion, more is clearer
 */
record Occurrence(
    Trigger trigger,
    Status status,
    List<Participant> participants,
    Optional<When> date,
    Optional<Where> place,
    boolean takenUp,
    int clarity) {

  Occurrence on(When day) {
    return new Occurrence(trigger, status, participants, Optional.of(day), place, takenUp, clarity);
  }

  String type() {
    return trigger.type().name();
  }

  /** The word that names it, without a plural's ending. */
  String word() {
    String form = trigger.sentence().paragraph.tokens().get(trigger.anchor()).form();
    return form.toLowerCase(Locale.ROOT).replaceAll("s$", "");
  }

  /** Keys of the actors that take part. */
  Set<String> actors() {
    Set<String> keys = new HashSet<>();
    for (Participant p : participants) {
      p.mention().actors().stream().map(Actor::key).forEach(keys::add);
    }
    return keys;
  }
}
