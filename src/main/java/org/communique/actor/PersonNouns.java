package org.communique.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Person;
import org.communique.lexicon.Role;
import org.communique.lexicon.Title;
import org.communique.model.Actor;
import org.communique.model.Mention.Basis;

/** Nouns for one person: "the president", "a spokesman for the ministry". */
final class PersonNouns {
  private final Scene scene;

  PersonNouns(Scene scene) {
    this.scene = scene;
  }

  Optional<Meaning> oneOf(Nominal n, Role role, int first) {
    if (scene.syntax.titleOfName(n)) {
      return Optional.empty();
    }
    Optional<Meaning> beside = besideName(n);
    if (beside.isPresent()) {
      return beside;
    }
    Optional<Meaning> state = besideState(n);
    if (state.isPresent() && n.first() < first) {
      return state;
    }
    List<Actor> owners = scene.owners(n);
    if (role.speaksFor() && !owners.isEmpty()) {
      return Optional.of(new Meaning(Basis.DESCRIPTION, owners));
    }
    boolean former = false;
    for (int i = first; i < n.coreFirst(); i++) {
      former |= scene.authority.unseats(scene.reading.word(i));
    }
    boolean definite =
        !scene.syntax.indefinite(first)
            && (scene.syntax.demonstrative(first)
                || n.first() < first
                || scene.reading.tag(first).equals("PRP$")
                || !owners.isEmpty());
    if (definite && !former && !scene.collecting) {
      Optional<Meaning> holder = holder(n, owners);
      if (holder.isPresent()) {
        return holder;
      }
    }
    if (scene.syntax.demonstrative(first) && !scene.collecting) {
      Optional<Occurrence> before = antecedent(n, role, owners);
      if (before.isPresent()) {
        return Optional.of(new Meaning(Basis.NOUN, before.get().actors()));
      }
    }
    return Optional.of(
        scene.own(
            n, Actor.Kind.PERSON, owners.stream().findFirst(), scene.label(n), Basis.DESCRIPTION));
  }

  /** "North Korea's ally, China": the state in apposition. */
  private Optional<Meaning> besideState(Nominal n) {
    if (!scene.reading.is(n.end(), ",")) {
      return Optional.empty();
    }
    return scene.nominals.stream()
        .filter(
            o ->
                o.sort() == Nominal.Sort.KNOWN
                    && o.first() == n.end() + 1
                    && (scene.reading.is(o.end(), ",") || scene.reading.is(o.end(), "."))
                    && !scene.syntax.adjectival(o))
        .findFirst()
        .flatMap(scene::resolve)
        .filter(o -> o.one() && o.actor().kind() != Actor.Kind.PERSON)
        .map(o -> new Meaning(Basis.NAME, o.actors()));
  }

  /** "the Turkish president, X": the name in apposition tells. */
  private Optional<Meaning> besideName(Nominal n) {
    for (Nominal o : scene.nominals) {
      if (o.sort() == Nominal.Sort.PERSON
          && scene.syntax.beside(o).filter(b -> b == n).isPresent()) {
        return scene.resolve(o).map(found -> new Meaning(Basis.NAME, found.actors()));
      }
    }
    return Optional.empty();
  }

  /** Whose the office is: somebody whom the article names, or else its holder on the day. */
  private Optional<Meaning> holder(Nominal n, List<Actor> owners) {
    List<Title> titles = scene.reading.mark(n.coreFirst()).orElseThrow().titles();
    Optional<String> whose =
        owners.isEmpty() ? onlyOneHas(n, titles) : Optional.of(owners.get(0).key());
    if (owners.size() > 1 || whose.isEmpty()) {
      return Optional.empty();
    }
    String of = whose.get();
    String noun = scene.reading.text(n.coreFirst(), n.coreEnd()).toLowerCase(Locale.ROOT);
    Set<String> offices = new LinkedHashSet<>();
    for (Title title : titles) {
      if (title.of().isEmpty() || title.of().get().equals(of)) {
        offices.add(title.office());
      }
    }
    List<Actor> named =
        Scene.distinct(
            scene.roster.holders(offices, noun, of).stream().map(Figure::actor).toList());
    if (named.size() == 1) {
      return Optional.of(new Meaning(Basis.NOUN, named));
    }
    List<Actor> holding =
        Scene.distinct(
            offices.stream()
                .flatMap(o -> scene.authority.holder(o, of, scene.article.published()).stream())
                .map(Person::actor)
                .filter(holder -> named.isEmpty() || named.contains(holder))
                .toList());
    // "The Iranian leader": where two offices are called so, neither is guessed.
    return holding.size() == 1 ? Optional.of(new Meaning(Basis.OFFICE, holding)) : Optional.empty();
  }

  /** "the pope": a word for an office that one state alone has. */
  private Optional<String> onlyOneHas(Nominal n, List<Title> titles) {
    List<Optional<String>> whose = titles.stream().map(Title::of).distinct().toList();
    return whose.size() == 1 && n.coreEnd() - n.coreFirst() == 1 ? whose.get(0) : Optional.empty();
  }

  /**
   * "the spokesman": the last person who was called so, and is of that state where one is named.
   */
  private Optional<Occurrence> antecedent(Nominal n, Role role, List<Actor> owners) {
    String noun = scene.reading.text(n.coreFirst(), n.coreEnd()).toLowerCase(Locale.ROOT);
    return scene.discourse.last(
        o ->
            o.is(Actor.Kind.PERSON)
                && scene.sentence(n.head()) - o.sentence() < 12
                && (scene.roster.of(o.actor()).filter(f -> f.roles().contains(noun)).isPresent()
                    || o.noun().filter(role.key()::equals).isPresent()
                        && o.mention().basis() == Basis.DESCRIPTION
                        && o.actor().label().toLowerCase(Locale.ROOT).endsWith(noun))
                && (role.gender().isEmpty()
                    || scene
                        .roster
                        .of(o.actor())
                        .flatMap(Figure::gender)
                        .map(g -> g == role.gender().get())
                        .orElse(true))
                && (owners.isEmpty()
                    || owners.stream()
                        .anyMatch(
                            a ->
                                scene
                                    .stateOf(o.actor())
                                    .map(Actor::key)
                                    .equals(scene.stateOf(a).map(Actor::key)))));
  }
}
