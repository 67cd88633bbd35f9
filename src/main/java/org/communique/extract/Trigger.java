package org.communique.extract;

import java.util.Optional;
import org.communique.lexicon.EventType;
import org.communique.lexicon.TriggerPattern;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Span;

/**
 * Words that match a pattern of an event type.
 *
 * @param sentence the sentence they stand in
 * @param type the type
 * @param pattern the pattern that they match
 * @param anchor index of the token on which subject and object hang
 * @param words the words that name the event
 * @param passive whether the subject of its verb suffers the event
 */
record Trigger(
    Sentence sentence,
    EventType type,
    TriggerPattern pattern,
    int anchor,
    Range words,
    boolean passive) {

  Span span() {
    return sentence.paragraph.span(words);
  }

  /** The predicate, where the event is told by a verb. */
  Optional<VerbGroup> verb() {
    return sentence.verbAt(anchor).filter(p -> p.head() == anchor);
  }

  /**
   * Who or what a passive verb is done to: its subject, or the noun that its participle modifies.
   */
  Range sufferer() {
    VerbGroup verb = verb().orElseThrow();
    return verb.passive() ? sentence.arguments.subject(verb) : sentence.nouns.chain(verb.first());
  }

  /** The words with the noun phrase and the possessors around them. */
  Range whole() {
    if (verb().isPresent()) {
      return words;
    }
    Range phrase = sentence.nouns.withPossessors(phrase());
    return new Range(Math.min(phrase.first(), words.first()), Math.max(phrase.end(), words.end()));
  }

  /** The noun phrase, where the event is told by a noun; one word where no phrase was found. */
  NounPhrase phrase() {
    return sentence.phraseAt(anchor).orElseGet(() -> new NounPhrase(anchor, anchor + 1, anchor));
  }
}
