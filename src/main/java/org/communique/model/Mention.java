package org.communique.model;

import java.util.List;

/**
 * Words that stand for one actor or several.
 *
 * @param span the words
 * @param basis how it was found who is meant
 * @param actors who is meant; never empty
 */
public record Mention(Span span, Basis basis, List<Actor> actors) {
  public Mention {
    actors = List.copyOf(actors);
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("a mention of nobody");
    }
  }

  /** How it was found who is meant, surest first. */
  public enum Basis {
    /** A name of the authority file, or a full name. */
    NAME,
    /** Part of a name that the article gives in full elsewhere. */
    SHORT_NAME,
    /** An office and who held it on the article's date. */
    OFFICE,
    /** A capital, a seat of power, a compass point: the state is meant. */
    METONYM,
    /** A common noun that names a group or somebody unnamed. */
    DESCRIPTION,
    /** A definite noun phrase that takes up somebody named before. */
    NOUN,
    PRONOUN,
    /** Nobody is named: the speaker of the words before goes on. */
    CARRIED
  }
}
