package org.communique.model;

/**
 * A base noun phrase (no prepositional phrase or clause inside), as token indices of its paragraph.
 *
 * @param first its first token, determiner included
 * @param end one past its last token; a possessive mark that ends it is included
 * @param head its head noun or pronoun
 */
public record NounPhrase(int first, int end, int head) {
  public boolean contains(int token) {
    return first <= token && token < end;
  }
}
