package org.communique.lexicon;

/**
 * All that {@code ontology/*.ttl} says about words. Immutable, read once, shared by all threads.
 *
 * @param inflection the forms of English words
 * @param cues the words that tell us of speech
 */
public record Lexicon(Inflection inflection, Cues cues) {
  public static Lexicon load() {
    Inflection inflection = Inflection.load();
    return new Lexicon(inflection, Cues.load(inflection));
  }
}
