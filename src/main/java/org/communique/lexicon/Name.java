package org.communique.lexicon;

/**
 * A word or words that may stand for an actor.
 *
 * @param form as the authority file writes it
 * @param kind how it stands for the actor
 * @param actor key of the actor
 * @param ambiguous whether the form means something else as well: another actor of the file, or
 *     something that the file does not have (the U.S. state of Georgia)
 */
public record Name(String form, Kind kind, String actor, boolean ambiguous) {
  /** How a form stands for an actor, surest first. */
  public enum Kind {
    /** A name: {@code China}, {@code People's Republic of China}, {@code Barack Obama}. */
    NAME,
    /** {@code Chinese} before a noun. */
    ADJECTIVE,
    /** Its people: {@code the Chinese}, {@code Americans}; not the government as such. */
    DEMONYM,
    /** Its capital, which may mean the government or the town. */
    CAPITAL,
    /** The building or place where its leaders sit: {@code the Kremlin}. */
    SEAT,
    /** {@code the North}: only where the article makes clear which state is meant. */
    COMPASS,
    /** A family name: somebody of that name, perhaps not the one of the file. */
    FAMILY
  }
}
