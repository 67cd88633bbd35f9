package org.communique.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.lexicon.Role;

/** What stands with a name and tells who bears it: titles before it, nouns beside it. */
record Titles(Reading reading, List<Nominal> nominals) {
  /** Whether it is a title before the name of a person. */
  boolean before(Nominal n) {
    return nominals.stream()
        .anyMatch(
            o ->
                o.sort() == Nominal.Sort.PERSON
                    && o.first() <= n.head()
                    && n.head() < o.coreFirst());
  }

  /** The noun for a person in apposition: after the name and a comma, or before it and a comma. */
  Optional<Nominal> beside(Nominal n) {
    for (Nominal o : nominals) {
      boolean person =
          o.sort() == Nominal.Sort.NOUN && o.role().filter(r -> onePerson(r)).isPresent();
      boolean after =
          reading.is(n.end(), ",")
              && (o.first() == n.end() + 1
                  || o.first() == n.end() + 3 && reading.tag(n.end() + 1).equals("CD"));
      boolean ahead =
          reading.is(n.first() - 1, ",")
              && o.end() == n.first() - 1
              && (!indefiniteStart(o) || enclosed(n, o));
      boolean leftFree = true;
      for (int i = n.first(); i < n.coreFirst(); i++) {
        leftFree &= reading.mark(i).filter(m -> m.is(Role.Kind.TITLE)).isPresent();
      }
      if (person && !before(o) && (after || ahead && leftFree)) {
        return Optional.of(o);
      }
    }
    return Optional.empty();
  }

  private static boolean onePerson(Role role) {
    return !role.plural() && (role.kind() == Role.Kind.PERSON || role.kind() == Role.Kind.SIDE);
  }

  /** "A ministry spokesman, X, said", but not "a lawyer, X, and a teacher". */
  private boolean enclosed(Nominal n, Nominal o) {
    return reading.is(n.end(), ",")
        && !reading.is(n.end() + 1, "and")
        && !reading.is(o.first() - 1, ",");
  }

  private boolean indefiniteStart(Nominal o) {
    return reading.is(o.first(), "a") || reading.is(o.first(), "an");
  }

  /** The titles and nouns right before a name, and the noun phrase set beside it. */
  List<Mark> of(Nominal n) {
    List<Mark> titles = new ArrayList<>();
    for (int i = n.coreFirst() - 1; i >= n.first(); i--) {
      Optional<Mark> mark = reading.mark(i);
      if (mark.isPresent() && !mark.get().isName() && !titles.contains(mark.get())) {
        titles.add(mark.get());
      }
    }
    beside(n).flatMap(o -> reading.mark(o.head())).ifPresent(titles::add);
    return titles;
  }
}
