package org.communique.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Name;
import org.communique.lexicon.Role;
import org.communique.model.Actor;
import org.communique.model.Mention.Basis;

/** Names of the authority, and adjectives of states. */
final class KnownNames {
  private static final Set<String> PLACING =
      Set.of(
          "in", "at", "near", "outside", "around", "across", "from", "to", "into", "of", "through",
          "inside");

  private final Scene scene;

  KnownNames(Scene scene) {
    this.scene = scene;
  }

  Optional<Meaning> known(Nominal n) {
    Mark mark = scene.reading.mark(n.coreFirst()).orElseThrow();
    List<Name> fitting = mark.names().stream().filter(x -> x.kind() != Name.Kind.FAMILY).toList();
    if (fitting.stream().map(Name::actor).distinct().count() > 1) {
      fitting = fitting.stream().filter(x -> scene.named.contains(x.actor())).toList();
    }
    if (fitting.stream().map(Name::actor).distinct().count() != 1) {
      return Optional.empty();
    }
    Name name = scene.syntax.adjectival(n) ? adjective(fitting) : fitting.get(0);
    if (name.kind() == Name.Kind.COMPASS
        && (!scene.named.contains(name.actor()) || !scene.syntax.definite(n))) {
      return Optional.empty();
    }
    if (name.ambiguous() && afterTown(n)) {
      return Optional.empty();
    }
    if ((name.kind() == Name.Kind.CAPITAL || name.kind() == Name.Kind.SEAT) && place(n, name)) {
      return Optional.empty();
    }
    Optional<Actor> actor = scene.authority.actor(name.actor()).map(a -> instead(a, mark));
    if (actor.isEmpty() || sortOfLand(n)) {
      return Optional.empty();
    }
    if (!scene.syntax.adjectival(n) && name.kind() != Name.Kind.NAME && people(n, fitting)) {
      return scene.syntax.definite(n)
              || scene.syntax.name(n).endsWith("s") && scene.reading.capital(n.coreFirst())
          ? Optional.of(
              scene.own(n, Actor.Kind.GROUP, actor, scene.syntax.name(n), Basis.DESCRIPTION))
          : Optional.empty();
    }
    Basis basis =
        switch (name.kind()) {
          case CAPITAL, SEAT, COMPASS -> Basis.METONYM;
          default -> Basis.NAME;
        };
    return Optional.of(new Meaning(basis, List.of(actor.get())));
  }

  /** "the U.S. government", "the Obama administration": the state. */
  private Actor instead(Actor actor, Mark mark) {
    int last = mark.end() - 1;
    boolean noun =
        actor.kind() == Actor.Kind.ORGANIZATION
            && !scene.reading.capital(last)
            && scene
                .reading
                .roles
                .at(List.of(scene.reading.word(last)), 0)
                .filter(f -> f.meanings().stream().anyMatch(Role::standsFor))
                .isPresent();
    return noun ? scene.belonging.stateOf(actor).orElse(actor) : actor;
  }

  private static Name adjective(List<Name> names) {
    return names.stream()
        .filter(x -> x.kind() == Name.Kind.ADJECTIVE)
        .findFirst()
        .orElse(names.get(0));
  }

  /** "the U.S. state of Alaska" */
  private boolean sortOfLand(Nominal n) {
    return scene
        .reading
        .phrase(n.head())
        .filter(p -> p.head() >= n.coreEnd() && scene.reading.is(p.head() + 1, "of"))
        .flatMap(p -> scene.reading.mark(p.head()))
        .filter(m -> m.is(Role.Kind.STATE))
        .isPresent();
  }

  /** "the Chinese", "Russians": the people and not the state. */
  boolean people(Nominal n, List<Name> names) {
    return names.stream().anyMatch(x -> x.kind() == Name.Kind.DEMONYM)
        && names.stream()
            .noneMatch(x -> x.kind() == Name.Kind.NAME || x.kind() == Name.Kind.CAPITAL)
        && !scene.reading.tag(n.head() + 1).startsWith("NN")
        && !joinedAdjective(n);
  }

  /** "the Syrian and Yemeni wars" */
  private boolean joinedAdjective(Nominal n) {
    int next = n.end() + 1;
    return (scene.reading.is(n.end(), "and") || scene.reading.is(n.end(), "or"))
        && scene.reading.mark(next).filter(Mark::isName).isPresent()
        && scene.reading.tag(scene.reading.mark(next).get().end()).startsWith("NN");
  }

  /** "Atlanta, Georgia": a place of that name. */
  private boolean afterTown(Nominal n) {
    int town = n.first() - 2;
    return scene.reading.is(n.first() - 1, ",")
        && scene.reading.capital(town)
        && scene.reading.mark(town).isEmpty();
  }

  private boolean place(Nominal n, Name name) {
    String before = scene.reading.word(n.first() - 1).toLowerCase(Locale.ROOT);
    boolean stateFollows =
        scene.reading.is(n.end(), ",")
            && scene.reading.mark(n.end() + 1).filter(Mark::isName).isPresent()
            && !scene.reading.is(n.end() + 2, "and");
    return PLACING.contains(before) && !scene.reading.tag(n.end()).equals("POS")
        || stateFollows
            && name.kind() == Name.Kind.CAPITAL
            && !scene.reading.tag(n.end() + 2).equals("CC");
  }
}
