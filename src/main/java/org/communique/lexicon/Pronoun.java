package org.communique.lexicon;

import java.util.Optional;

/**
 * A pronoun of the third person.
 *
 * @param taken what it takes up
 * @param gender of the person, where the pronoun tells
 */
public record Pronoun(Taken taken, Optional<Gender> gender) {
  public enum Taken {
    PERSON,
    /** A state, an organization, a document. */
    BODY,
    /** Several. */
    GROUP
  }
}
