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
}
