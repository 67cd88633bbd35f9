package org.communique.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Found;
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
    List<Actor> owners = scene.belonging.owners(n);
    Optional<Actor> principal = role.speaksFor() ? scene.belonging.principal(n) : Optional.empty();
    if (principal.isPresent()) {
      return Optional.of(
          scene.own(n, Actor.Kind.PERSON, principal, scene.belonging.label(n), Basis.DESCRIPTION));
    }
    if (role.speaksFor() && !owners.isEmpty()) {
      return Optional.of(new Meaning(Basis.DESCRIPTION, owners));
    }
    boolean former = scene.reading.unseated(n.coreFirst());
    for (int i = first; i < n.coreFirst(); i++) {
      former |= scene.authority.unseats(scene.reading.word(i));
    }
    boolean definite =
        !scene.syntax.indefinite(first)
            && (scene.syntax.demonstrative(first)
                || n.first() < first
                || scene.reading.tag(first).equals("PRP$")
                || !owners.isEmpty());
    if (scene.syntax.demonstrative(first) && !former && !scene.collecting) {
      Optional<Meaning> somebody = justSo(n, role, first);
      if (somebody.isPresent()) {
        return somebody;
      }
    }
    if (definite && !former && !scene.collecting) {
      Optional<Meaning> holder = holder(n, owners);
      if (holder.isPresent()) {
        return holder;
      }
    }
    boolean seated = !former;
    if (scene.syntax.demonstrative(first) && !scene.collecting) {
      Optional<Occurrence> before = antecedent(n, role, owners, seated);
      if (before.isPresent()) {
        return Optional.of(new Meaning(Basis.NOUN, before.get().actors()));
      }
    }
    return Optional.of(
        scene.own(
            n,
            Actor.Kind.PERSON,
            owners.stream().findFirst(),
            scene.belonging.label(n),
            Basis.DESCRIPTION));
  }

  /** "the woman": whoever of that gender is likeliest. */
  private Optional<Meaning> justSo(Nominal n, Role role, int first) {
    if (!role.key().equals("man") && !role.key().equals("woman") || n.coreFirst() > first + 1) {
      return Optional.empty();
    }
    return scene
        .discourse
        .likeliest(
            scene.sentence(n.head()),
            scene.reading.quoted(n.head()),
            o -> o.is(Actor.Kind.PERSON) && scene.gender(o).equals(role.gender()))
        .map(o -> new Meaning(Basis.NOUN, o.actors()));
  }

  /** Whose the office is: somebody whom the article names, or else its holder on the day. */
  private Optional<Meaning> holder(Nominal n, List<Actor> owners) {
    List<String> words = scene.reading.words.subList(n.coreFirst(), n.coreEnd());
    List<Title> titles = scene.reading.mark(n.coreFirst()).orElseThrow().titles();
    Optional<Actor> whose = owners.isEmpty() ? onlyOneHas(n, titles) : Optional.empty();
    return holder(words, whose.map(List::of).orElse(owners));
  }

  /** Who of a state or body is called so, if it is one person. */
  Optional<Meaning> holder(List<String> words, List<Actor> owners) {
    if (owners.size() != 1) {
      return Optional.empty();
    }
    String of = owners.get(0).key();
    String noun = String.join(" ", words).toLowerCase(Locale.ROOT);
    Set<String> offices = new LinkedHashSet<>();
    for (Title title : titles(words)) {
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
  private Optional<Actor> onlyOneHas(Nominal n, List<Title> titles) {
    List<Optional<String>> whose = titles.stream().map(Title::of).distinct().toList();
    return whose.size() == 1 && n.coreEnd() - n.coreFirst() == 1
        ? whose.get(0).flatMap(scene.authority::actor)
        : Optional.empty();
  }

  private List<Title> titles(List<String> words) {
    return scene
        .authority
        .title(words, 0)
        .filter(f -> f.length() == words.size())
        .map(Found::meanings)
        .orElse(List.of());
  }

  /**
   * "the spokesman": the last person who was called so, and is of that state where one is named.
   */
  private Optional<Occurrence> antecedent(
      Nominal n, Role role, List<Actor> owners, boolean seated) {
    List<Title> titles = titles(scene.reading.words.subList(n.coreFirst(), n.coreEnd()));
    String noun = scene.reading.text(n.coreFirst(), n.coreEnd()).toLowerCase(Locale.ROOT);
    return scene.discourse.last(
        o ->
            o.is(Actor.Kind.PERSON)
                && (seated || left(o.actor(), titles))
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
                                    .belonging
                                    .stateOf(o.actor())
                                    .map(Actor::key)
                                    .equals(scene.belonging.stateOf(a).map(Actor::key)))));
  }

  /** "the former secretary of state": whoever is known to have left the office. */
  private boolean left(Actor actor, List<Title> titles) {
    return scene.article.published().isPresent()
        && scene.authority.heldBy(actor.key()).stream()
            .anyMatch(
                t ->
                    titles.stream().anyMatch(title -> title.office().equals(t.office()))
                        && !t.perhapsOn(scene.article.published().get()));
  }
}
