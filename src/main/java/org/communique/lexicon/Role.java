package org.communique.lexicon;

import java.util.Optional;

/**
 * What a common noun or a title denotes; {@code ontology/roles.ttl}.
 *
 * @param key of its entry
 * @param singular the word, in the singular
 * @param kind what it denotes
 * @param gender of the person, where the word tells
 * @param plural whether this form of the word is the plural
 * @param speaksFor whether it is the body it belongs to that speaks where nobody is named
 * @param standsFor whether, with the state it belongs to, it is the state
 * @param leads whether it is the highest person of a state or body
 */
public record Role(
    String key,
    String singular,
    Kind kind,
    Optional<Gender> gender,
    boolean plural,
    boolean speaksFor,
    boolean standsFor,
    boolean leads) {
  public enum Kind {
    /** Stands before a name only: Mr., Gen. */
    TITLE,
    /** Ends a title: (Secretary) of State, for European Affairs. */
    OFFICE_TAIL,
    /** A day, a month: written with a capital and no name. */
    TIME,
    /** A small word inside a name: bin, van. */
    PARTICLE,
    PERSON,
    /** People taken as one: a crowd, the public. */
    GROUP,
    /** A ministry, an agency, a newspaper. */
    BODY,
    STATE,
    /** One of two or more: side, party. */
    SIDE,
    /** Words that somebody issued: a statement, a draft. */
    DOCUMENT
  }
}
