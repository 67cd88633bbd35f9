package org.communique.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Gender;
import org.communique.model.Actor;

/**
 * A person's name as it stands once in the article, with what its surroundings tell.
 *
 * @param words of the name, without titles
 * @param label the name as it is written
 * @param titled whether a title or noun for a person stands before it
 * @param gender of the title or noun, where it tells
 * @param role the title or noun
 * @param offices that the titles may mean
 * @param sure whether its surroundings say that it names a person
 * @param part the state or organization that the words say the person belongs to
 */
record Sighting(
    List<String> words,
    String label,
    boolean titled,
    Optional<Gender> gender,
    Optional<String> role,
    Set<String> offices,
    boolean sure,
    Optional<Actor> part) {}
