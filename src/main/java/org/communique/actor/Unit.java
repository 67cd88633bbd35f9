package org.communique.actor;

/**
 * A name that the authority file may not have.
 *
 * @param kind what it names
 * @param first index of its first token, titles not included
 * @param end one past the index of its last
 * @param sure whether its surroundings or its words say that it is one; others need a fuller name
 *     elsewhere in the article
 */
record Unit(Kind kind, int first, int end, boolean sure) {
  enum Kind {
    PERSON,
    BODY,
    /** A place, a war, a ship: what stands in it is no mention. */
    OTHER
  }

  boolean contains(int token) {
    return first <= token && token < end;
  }
}
