package org.communique.lexicon;

import java.util.Map;

/**
 * The words that govern acts of one mood, and what becomes of a code in it.
 *
 * @param mood the mood
 * @param words verbs, nouns, adjectives and modals
 * @param codes CAMEO code in this mood by the PLOVER root of what is done: an intended {@code AID}
 *     is {@code 033}; an act whose root is missing here is not told
 */
public record ActMood(Mood mood, WordSet words, Map<String, String> codes) {
  public ActMood {
    codes = Map.copyOf(codes);
  }
}
