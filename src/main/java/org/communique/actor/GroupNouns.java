package org.communique.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.lexicon.Role;
import org.communique.model.Actor;
import org.communique.model.Mention.Basis;

/** Nouns for several: "Western diplomats", "the two sides". */
final class GroupNouns {
  /** How many sentences back "the two sides" may reach, and "the two leaders". */
  private static final int SIDES_REACH = 2;

  private static final int PERSONS_REACH = 8;

  private final Scene scene;

  GroupNouns(Scene scene) {
    this.scene = scene;
  }

  Optional<Meaning> group(Nominal n) {
    List<Actor> owners = scene.belonging.owners(n);
    boolean one = !n.role().orElseThrow().plural();
    if (one
        && (scene.reading.is(n.coreEnd(), "to")
            || owners.isEmpty() && !scene.syntax.demonstrative(n.first()))) {
      return Optional.empty();
    }
    Optional<Meaning> holders = holders(n, owners);
    if (holders.isPresent()) {
      return holders;
    }
    if (owners.size() > 1 && n.complement() < 0) {
      List<Actor> each = new ArrayList<>();
      int rest = restAfterOwners(n);
      for (Actor owner : owners) {
        each.add(
            scene.made(
                Actor.Kind.GROUP,
                Optional.of(owner),
                adjectiveOf(owner, n) + " " + scene.reading.text(rest, n.end())));
      }
      return Optional.of(new Meaning(Basis.DESCRIPTION, each));
    }
    if (n.role().orElseThrow().speaksFor() && owners.size() == 1) {
      return Optional.of(new Meaning(Basis.DESCRIPTION, owners));
    }
    return Optional.of(
        scene.own(
            n,
            Actor.Kind.GROUP,
            owners.stream().findFirst(),
            scene.belonging.label(n),
            Basis.DESCRIPTION));
  }

  /** "the presidents of Russia and China", "the two presidents": each who is known. */
  private Optional<Meaning> holders(Nominal n, List<Actor> owners) {
    Role role = n.role().orElseThrow();
    if (owners.size() < 2 || role.kind() != Role.Kind.PERSON || scene.collecting) {
      return Optional.empty();
    }
    List<Actor> each = new ArrayList<>();
    for (Actor owner : owners) {
      scene
          .personNouns
          .holder(List.of(role.singular().split(" ")), List.of(owner))
          .ifPresent(m -> each.addAll(m.actors()));
    }
    List<Actor> all = Scene.distinct(each);
    return all.size() == owners.size()
        ? Optional.of(new Meaning(Basis.NOUN, all))
        : Optional.empty();
  }

  private int restAfterOwners(Nominal n) {
    int rest = n.coreFirst();
    for (Nominal o : scene.nominals) {
      if (o.first() >= n.first() && o.end() <= n.coreFirst()) {
        rest = o.end();
      }
    }
    while (scene.reading.tag(rest).equals("POS")) {
      rest++;
    }
    return rest;
  }

  private String adjectiveOf(Actor owner, Nominal n) {
    for (Nominal o : scene.nominals) {
      if (o.first() >= n.first()
          && o.end() <= n.coreFirst()
          && scene.done.get(o.head()) != null
          && scene.done.get(o.head()).one()
          && scene.done.get(o.head()).actor().key().equals(owner.key())
          && o.sort() == Nominal.Sort.KNOWN) {
        return scene.reading.text(o.coreFirst(), o.coreEnd());
      }
    }
    return owner.label();
  }

  Optional<Meaning> pair(Nominal n, Role role) {
    boolean side = scene.reading.mark(n.coreFirst()).filter(m -> m.is(Role.Kind.SIDE)).isPresent();
    boolean persons = role.kind() == Role.Kind.PERSON && !side;
    // "The US engaged with both sides": it is none of them.
    Occurrence clauseSubject =
        persons || scene.syntax.subject(n) ? null : lastSubject(n).orElse(null);
    List<Actor> pair =
        scene.discourse.pair(
            scene.sentence(n.head()),
            persons ? PERSONS_REACH : SIDES_REACH,
            o ->
                o == clauseSubject || o.predicate()
                    ? List.of()
                    : o.actors().stream()
                        .flatMap(
                            a ->
                                (persons ? named(o, a, role) : scene.belonging.stateOf(a)).stream())
                        .toList());
    return pair.size() == 2
        ? Optional.of(new Meaning(Basis.NOUN, Scene.distinct(pair)))
        : Optional.empty();
  }

  /** "The allies said": the two states that were the subject of a sentence shortly before. */
  Optional<Meaning> partners(Nominal n) {
    return scene
        .discourse
        .last(
            o ->
                o.main()
                    && !o.quoted()
                    && o.actors().size() == 2
                    && o.sentence() < scene.sentence(n.head())
                    && scene.sentence(n.head()) - o.sentence() <= SIDES_REACH
                    && o.actors().stream().allMatch(a -> scene.belonging.stateOf(a).isPresent()))
        .map(
            o ->
                Scene.distinct(
                    o.actors().stream().flatMap(a -> scene.belonging.stateOf(a).stream()).toList()))
        .filter(pair -> pair.size() == 2)
        .map(pair -> new Meaning(Basis.NOUN, pair));
  }

  /** "the two men": persons with a name, and no woman. */
  private Optional<Actor> named(Occurrence o, Actor actor, Role role) {
    boolean fits =
        actor.kind() == Actor.Kind.PERSON
            && (!o.one() || !o.unnamed() && scene.agrees(o, role.gender()));
    return fits ? Optional.of(actor) : Optional.empty();
  }

  private Optional<Occurrence> lastSubject(Nominal n) {
    return scene.discourse.last(
        o ->
            o.subject()
                && !o.owner()
                && o.paragraph() == scene.paragraph
                && o.sentence() == scene.sentence(n.head()));
  }
}
