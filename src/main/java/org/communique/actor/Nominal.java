package org.communique.actor;

import java.util.Optional;
import org.communique.lexicon.Role;

/**
 * A noun phrase or name that may stand for an actor, before it is known for whom. Indices are those
 * of its paragraph's tokens.
 *
 * @param sort what its head is
 * @param first first token of the whole phrase, possessor and modifiers included
 * @param end one past its last token, complement included
 * @param head its head
 * @param coreFirst first token of the name, or of the noun that is the head
 * @param coreEnd one past its last token
 * @param role what the head noun denotes
 * @param complement head of the phrase that a preposition ties to it ("for the ministry"), or -1
 * @param evidence how far a capitalised word is known to be a name
 */
record Nominal(
    Sort sort,
    int first,
    int end,
    int head,
    int coreFirst,
    int coreEnd,
    Optional<Role> role,
    int complement,
    Unit.Evidence evidence) {
  enum Sort {
    /** A name of the authority file, or an adjective of one. */
    KNOWN,
    PERSON,
    /** A body with a name that the authority does not have. */
    BODY,
    /** A common noun. */
    NOUN,
    /** some, many, others: people, not named. */
    QUANTITY,
    PRONOUN
  }

  boolean contains(int token) {
    return first <= token && token < end;
  }
}
