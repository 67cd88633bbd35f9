package org.communique.extract;

import java.util.List;
import org.communique.lexicon.EventWords;
import org.communique.lexicon.WordSet;
import org.communique.model.Event.Participant;
import org.communique.model.NounPhrase;
import org.communique.model.Token;

/**
 * Weighs how clearly words tell one occasion: "the Jan. 6 test" does, "its missile tests" does not.
 */
final class Weight {
  /** What a noun must weigh to count. */
  private static final int NOUN = 2;

  /** What a verb weighs by itself. */
  private static final int VERB = 3;

  private final EventWords words;
  private final Governor governor;

  Weight(EventWords words, Governor governor) {
    this.words = words;
    this.governor = governor;
  }

  int of(Trigger trigger, List<Participant> participants, boolean dated, boolean placed) {
    int weight = Math.min(2, participants.size()) + (dated ? 2 : 0) + (placed ? 1 : 0);
    if (trigger.verb().isPresent()) {
      return weight + VERB;
    }
    NounPhrase phrase = trigger.phrase();
    boolean generic = false;
    boolean definite = governor.definite(phrase);
    boolean scheduled = false;
    for (int i = phrase.first(); i < trigger.words().end(); i++) {
      generic |= holds(trigger, words.generic(), i);
      scheduled |= i < trigger.words().first() && holds(trigger, words.planned(), i);
      weight += holds(trigger, words.definite(), i) ? 1 : 0;
    }
    Token head = token(trigger, trigger.anchor());
    int after = phrase.end();
    // "planned elections", "elections scheduled for May": what is scheduled is one occasion.
    scheduled |=
        after < trigger.sentence().range.end()
            && token(trigger, after).tag().equals("VBN")
            && holds(trigger, words.planned(), after);
    boolean plural = head.tag().equals("NNS") && !definite && !scheduled;
    weight += scheduled ? 2 : 0;
    weight += Errand.at(trigger.sentence(), trigger.whole().first() - 1) ? 1 : 0;
    weight += definite || supported(trigger) ? 1 : 0;
    weight += occasion(trigger) || supported(trigger) ? 1 : 0;
    weight += trigger.pattern().words().size() > 2 ? 1 : 0;
    weight += definite && ofSomething(trigger) || acts(trigger, definite) ? 1 : 0;
    weight += (participants.isEmpty() || head.tag().equals("NN")) && ofItsOwn(trigger) ? 1 : 0;
    return weight - (generic ? 2 : 0) - (plural && !supported(trigger) ? 1 : 0);
  }

  boolean enough(Trigger trigger, int weight, List<Participant> participants) {
    long actors =
        participants.stream().flatMap(p -> p.mention().actors().stream()).distinct().count();
    if (actors < trigger.pattern().atLeast()) {
      return false;
    }
    boolean weak = trigger.pattern().weak();
    int least = trigger.verb().isPresent() ? (weak ? VERB + 2 : 0) : weak ? NOUN + 1 : NOUN;
    return weight >= least;
  }

  /** Whether the words take up an occasion told before. */
  boolean takesUp(Trigger trigger) {
    if (trigger.verb().isPresent()) {
      return false;
    }
    NounPhrase phrase = trigger.phrase();
    for (int i = phrase.first(); i < trigger.anchor(); i++) {
      if (holds(trigger, words.another(), i)) {
        return false;
      }
    }
    // "the launch of a rocket" tells of a new one.
    boolean ofSome =
        trigger.sentence().nouns.prepositional(phrase.end()).stream()
            .anyMatch(
                c -> c.preposition().equals("of") && token(trigger, c.range().first()).is("a"));
    return governor.definite(phrase) && !ofSome;
  }

  /** "An offensive displaced thousands": what does something is there. */
  private boolean acts(Trigger trigger, boolean definite) {
    return trigger.sentence().verbs.stream()
        .filter(p -> p.finite() && !p.passive() && !p.negated())
        .filter(p -> p.modal() < 0 || definite && holds(trigger, words.planned(), p.modal()))
        .anyMatch(p -> trigger.sentence().arguments.subject(p).contains(trigger.anchor()));
  }

  /** "the deployment of the system" */
  private static boolean ofSomething(Trigger trigger) {
    return trigger.sentence().nouns.prepositional(trigger.phrase().end()).stream()
        .anyMatch(c -> c.preposition().equals("of"));
  }

  /** "an attack | on a bus", "clashes | between villagers": what the type's own place names. */
  private static boolean ofItsOwn(Trigger trigger) {
    return trigger.sentence().nouns.prepositional(trigger.phrase().end()).stream()
        .anyMatch(
            c ->
                !c.preposition().equals("of")
                    && trigger.type().roles().containsKey(c.preposition()));
  }

  /** Whether a preposition tells that the event is over or under way: "after the visit". */
  boolean past(Trigger trigger) {
    int first = trigger.whole().first();
    return first > trigger.sentence().range.first() && holds(trigger, words.past(), first - 1);
  }

  boolean occasion(Trigger trigger) {
    int first = trigger.whole().first();
    return first > trigger.sentence().range.first()
        && (holds(trigger, words.occasions(), first - 1)
            || Errand.at(trigger.sentence(), first - 1));
  }

  boolean supported(Trigger trigger) {
    Sentence sentence = trigger.sentence();
    return sentence.verbs.stream()
        .filter(p -> holds(trigger, words.support(), p.head()))
        .anyMatch(
            p ->
                sentence.arguments.object(p).contains(trigger.anchor())
                    || sentence
                        .arguments
                        .viaPreposition(trigger.whole().first())
                        .filter(p::equals)
                        .isPresent()
                    || sentence.arguments.subject(p).contains(trigger.anchor()));
  }

  private static boolean holds(Trigger trigger, WordSet set, int at) {
    return set.holds(token(trigger, at));
  }

  private static Token token(Trigger trigger, int at) {
    return trigger.sentence().paragraph.tokens().get(at);
  }
}
