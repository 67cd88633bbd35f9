package org.communique.lexicon;

import java.util.List;
import java.util.Optional;
import org.communique.model.Actor;

/**
 * Somebody of the authority file.
 *
 * @param actor the person
 * @param names full names and their spellings, the label first
 * @param families the family name as papers use it alone, in its spellings: {@code Xi}, {@code
 *     Obama}; may be empty
 * @param gender for pronouns, where known
 * @param tenures the offices held, earliest first
 */
public record Person(
    Actor actor,
    List<String> names,
    List<String> families,
    Optional<Gender> gender,
    List<Tenure> tenures) {
  public Person {
    names = List.copyOf(names);
    families = List.copyOf(families);
    tenures = List.copyOf(tenures);
  }

  /** The first spelling of the family name. */
  public Optional<String> family() {
    return families.stream().findFirst();
  }
}
