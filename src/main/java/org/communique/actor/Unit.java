package org.communique.actor;

/**
 * A name that the authority file may not have.
 *
 * @param kind what it names
 * @param first index of its first token, titles not included
 * @param end one past the index of its last
 * @param evidence how far its surroundings or its words say that it is one
 */
record Unit(Kind kind, int first, int end, Evidence evidence) {
  enum Evidence {
    /** Needs a fuller name elsewhere in the article. */
    NONE,
    /** It looks like a subject; the article must not use it as a place. */
    SUBJECT,
    SURE
  }

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
