package org.communique.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Gender;
import org.communique.model.Actor;

/**
 * A person of the article.
 *
 * @param names the ways of writing the name, as lower-case words without hyphens, the fullest first
 * @param actor who it is
 * @param gender where known
 * @param roles the titles and nouns that the article gives the person, in lower case
 * @param offices the offices that those may mean
 * @param titled whether a name of one word stands after a title or noun somewhere
 */
record Figure(
    List<List<String>> names,
    Actor actor,
    Optional<Gender> gender,
    Set<String> roles,
    Set<String> offices,
    boolean titled) {

  List<String> fullest() {
    return names.get(0);
  }
}
