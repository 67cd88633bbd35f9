package org.communique.extract;

import org.communique.model.Range;

/**
 * A prepositional phrase.
 *
 * @param preposition in lower case
 * @param at token index of the preposition
 * @param range tokens of the noun phrases that it takes, those joined by "and" included
 */
record PrepositionalPhrase(String preposition, int at, Range range) {}
