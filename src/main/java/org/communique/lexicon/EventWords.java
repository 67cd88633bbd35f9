package org.communique.lexicon;

import java.util.Map;

/**
 * Words around an event that say whether it happened, and when.
 *
 * @param unreal modals, verbs, nouns and adjectives of what is asked for, feared, possible or
 *     stopped
 * @param planned words of what is firmly to come
 * @param denied words of what is denied
 * @param calledOff words of what does not take place after all
 * @param support verbs that add nothing to the noun they take: hold talks, carry out a test
 * @param definite words in a noun phrase that point at one occasion: latest, second
 * @param generic words in a noun phrase of what recurs: annual
 * @param another words in a noun phrase of an occasion beside one already told
 * @param conditions conjunctions of what need not be: if, whether
 * @param occasions prepositions before an event that took place: during, after
 * @param past prepositions before an event that is over or under way: after, during
 * @param determiners what makes a noun phrase definite
 * @param terms words before the paper by whose terms something would be: under, according
 * @param drafts papers and plans that are not in force
 * @param otherTimes prepositions before the time of something else: since 2006, the war of 1971
 * @param soon words before "after" that leave no day between: shortly, hours
 * @param days words for a day, with its distance from the article's in days
 * @param shifts words before a unit of time, with its distance from the article's in units
 */
public record EventWords(
    WordSet unreal,
    WordSet planned,
    WordSet denied,
    WordSet calledOff,
    WordSet support,
    WordSet definite,
    WordSet generic,
    WordSet another,
    WordSet conditions,
    WordSet occasions,
    WordSet past,
    WordSet determiners,
    WordSet terms,
    WordSet drafts,
    WordSet otherTimes,
    WordSet soon,
    Map<String, Integer> days,
    Map<String, Integer> shifts) {
  public EventWords {
    days = Map.copyOf(days);
    shifts = Map.copyOf(shifts);
  }
}
