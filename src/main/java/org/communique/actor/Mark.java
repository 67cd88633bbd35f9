package org.communique.actor;

import java.util.List;
import java.util.Optional;
import org.communique.lexicon.Institution;
import org.communique.lexicon.Name;
import org.communique.lexicon.Role;
import org.communique.lexicon.Title;

/**
 * Words that the lexicon knows, with all that they may mean.
 *
 * @param first index of the first token
 * @param end one past the index of the last
 */
record Mark(
    int first,
    int end,
    List<Name> names,
    List<Title> titles,
    List<Institution> institutions,
    List<Role> roles) {

  boolean contains(int token) {
    return first <= token && token < end;
  }

  Optional<Role> role() {
    return roles.stream().findFirst();
  }

  /** The meaning of a kind, where there is one. */
  Optional<Role> role(Role.Kind kind) {
    return roles.stream().filter(r -> r.kind() == kind).findFirst();
  }

  boolean is(Role.Kind kind) {
    return role(kind).isPresent();
  }

  boolean named(Name.Kind kind) {
    return names.stream().anyMatch(n -> n.kind() == kind);
  }

  boolean isName() {
    return !names.isEmpty();
  }

  /** Whether it may stand for an actor. */
  boolean denotesActor() {
    return role().isPresent() || !titles.isEmpty() || !institutions.isEmpty() || isName();
  }

  /**
   * What somebody or something that it stands for is: an office and an institution are something
   * that the words denote as well.
   *
   * @param plural whether its head is a plural, where the lexicon does not tell
   */
  Optional<Role> denoted(boolean plural) {
    Optional<Role> role =
        roles.stream()
            .filter(
                r ->
                    r.kind() != Role.Kind.TITLE
                        && r.kind() != Role.Kind.OFFICE_TAIL
                        && r.kind() != Role.Kind.PARTICLE
                        && r.kind() != Role.Kind.TIME)
            .findFirst();
    if (role.isEmpty() && !titles().isEmpty()) {
      String office = titles().get(0).office();
      return Optional.of(
          new Role(
              office,
              titles().get(0).form(),
              Role.Kind.PERSON,
              titles().get(0).gender(),
              plural,
              false,
              false,
              false));
    }
    if (role.isEmpty() && !institutions().isEmpty()) {
      return Optional.of(
          new Role(
              institutions().get(0).template(),
              institutions().get(0).form(),
              Role.Kind.BODY,
              Optional.empty(),
              plural,
              false,
              false,
              false));
    }
    return role;
  }
}
