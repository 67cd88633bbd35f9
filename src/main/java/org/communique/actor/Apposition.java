package org.communique.actor;

import java.util.Optional;
import org.communique.lexicon.Role;
import org.communique.model.Actor;
import org.communique.model.Mention.Basis;

/** A name set beside a noun tells whom the noun means. */
final class Apposition {
  private final Scene scene;

  Apposition(Scene scene) {
    this.scene = scene;
  }

  Optional<Meaning> of(Nominal n, Role role) {
    boolean person = role.kind() == Role.Kind.PERSON || role.kind() == Role.Kind.SIDE;
    return person ? person(n).or(() -> known(n, role)) : known(n, role);
  }

  /** "the Turkish president, X", "X, the Turkish president" */
  private Optional<Meaning> person(Nominal n) {
    for (Nominal o : scene.nominals) {
      if (o.sort() == Nominal.Sort.PERSON
          && scene.syntax.titles.beside(o).filter(b -> b == n).isPresent()) {
        return scene.resolve(o).map(found -> new Meaning(Basis.NAME, found.actors()));
      }
    }
    return Optional.empty();
  }

  /** "North Korea's ally, China,", "the news agency TASS", "its news agency, KCNA," */
  private Optional<Meaning> known(Nominal n, Role role) {
    boolean comma = scene.reading.is(n.end(), ",");
    int first = comma ? n.end() + 1 : n.end();
    return scene.nominals.stream()
        .filter(
            o ->
                (o.sort() == Nominal.Sort.KNOWN || o.sort() == Nominal.Sort.BODY)
                    && o.first() == first
                    && (comma ? closed(o) : scene.reading.is(n.first(), "the"))
                    && !scene.syntax.adjectival(o))
        .findFirst()
        .flatMap(scene::resolve)
        .filter(o -> o.one() && alike(o.actor(), role))
        .map(o -> new Meaning(Basis.NAME, o.actors()));
  }

  /** A comma or full stop follows, and no further name of a list. */
  private boolean closed(Nominal o) {
    boolean list =
        scene.reading.is(o.end() + 1, "and")
            || scene.nominals.stream().anyMatch(x -> x.first() == o.end() + 1 && !subject(x));
    return scene.reading.is(o.end(), ".") || scene.reading.is(o.end(), ",") && !list;
  }

  private boolean subject(Nominal n) {
    return n.sort() == Nominal.Sort.PRONOUN;
  }

  private static boolean alike(Actor actor, Role role) {
    return switch (role.kind()) {
      case BODY -> actor.kind() == Actor.Kind.ORGANIZATION;
      case STATE -> actor.kind() == Actor.Kind.STATE;
      case PERSON, SIDE -> actor.kind() != Actor.Kind.PERSON && !role.speaksFor();
      default -> false;
    };
  }
}
