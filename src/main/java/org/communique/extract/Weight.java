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

  private final Trigger trigger;
  private final EventWords words;
  private final Governor governor;

  Weight(Trigger trigger, EventWords words, Governor governor) {
    this.trigger = trigger;
    this.words = words;
    this.governor = governor;
  }

  int of(List<Participant> participants, boolean dated, boolean placed) {
    int weight = Math.min(2, participants.size()) + (dated ? 2 : 0) + (placed ? 1 : 0);
    if (trigger.verb().isPresent()) {
      return weight + 3;
    }
    NounPhrase phrase = trigger.phrase();
    boolean generic = false;
    boolean definite = governor.definite(phrase);
    for (int i = phrase.first(); i < trigger.words().end(); i++) {
      generic |= holds(words.generic(), i);
      weight += holds(words.definite(), i) ? 1 : 0;
    }
    Token head = token(trigger.anchor());
    boolean plural = head.tag().equals("NNS") && !definite;
    weight += definite || supported() ? 1 : 0;
    weight += occasion() || supported() ? 1 : 0;
    weight += trigger.pattern().words().size() > 2 ? 1 : 0;
    return weight - (generic ? 2 : 0) - (plural && !supported() ? 1 : 0);
  }

  boolean enough(int weight, List<Participant> participants) {
    long actors =
        participants.stream().flatMap(p -> p.mention().actors().stream()).distinct().count();
    if (actors < trigger.pattern().atLeast()) {
      return false;
    }
    int least = trigger.pattern().weak() ? NOUN + 1 : trigger.verb().isPresent() ? 0 : NOUN;
    return weight >= least;
  }

  /** Whether the words take up an occasion told before. */
  boolean takesUp() {
    if (trigger.verb().isPresent()) {
      return false;
    }
    NounPhrase phrase = trigger.phrase();
    for (int i = phrase.first(); i < trigger.anchor(); i++) {
      if (holds(words.another(), i)) {
        return false;
      }
    }
    // "the launch of a rocket" tells of a new one.
    boolean ofSome =
        trigger.grammar().complements(phrase.end()).stream()
            .anyMatch(c -> c.preposition().equals("of") && token(c.range().first()).is("a"));
    return governor.definite(phrase) && !ofSome;
  }

  private boolean occasion() {
    int first = trigger.grammar().withPossessors(trigger.phrase()).first();
    return first > trigger.grammar().sentence.first() && holds(words.occasions(), first - 1);
  }

  private boolean supported() {
    Grammar grammar = trigger.grammar();
    return grammar.predicates.stream()
        .filter(p -> holds(words.support(), p.head()))
        .anyMatch(
            p ->
                grammar.object(p).contains(trigger.anchor())
                    || grammar.subject(p).contains(trigger.anchor()));
  }

  private boolean holds(WordSet set, int at) {
    return set.holds(token(at));
  }

  private Token token(int at) {
    return trigger.grammar().paragraph.tokens().get(at);
  }
}
