package org.communique.lexicon;

import java.util.List;
import java.util.Optional;
import org.communique.model.Actor;

/**
 * Somebody of the authority file.
 *
 * @param actor the person
 * @param names full names and their spellings, the label first
 * @param family family name as papers use it alone, where they do: {@code Xi}, {@code Obama}
 * @param gender for pronouns, where known
 * @param tenures the offices held, earliest first
 */
public record Person(
    Actor actor,
    List<String> names,
    Optional<String> family,
    Optional<Gender> gender,
    List<Tenure> tenures) {
  public Person {
    names = List.copyOf(names);
    tenures = List.copyOf(tenures);
  }
}
