package org.communique.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Gender;
import org.communique.lexicon.Role;
import org.communique.lexicon.Title;
import org.communique.model.Actor;
import org.communique.model.Keys;
import org.communique.model.Mention.Basis;

/** Names of persons, with the titles before them and what is set beside them. */
final class PersonNames {
  private final Scene scene;

  PersonNames(Scene scene) {
    this.scene = scene;
  }

  Optional<Meaning> person(Nominal n) {
    List<String> words = scene.reading.words.subList(n.coreFirst(), n.coreEnd());
    List<Mark> titles = scene.syntax.titles.of(n);
    Optional<Gender> gender =
        titles.stream()
            .flatMap(
                m ->
                    java.util.stream.Stream.concat(
                        m.roles().stream().flatMap(r -> r.gender().stream()),
                        m.titles().stream().flatMap(t -> t.gender().stream())))
            .findFirst();
    boolean titled = !titles.isEmpty();
    if (scene.collecting) {
      if (n.evidence() != Unit.Evidence.NONE) {
        scene.roster.add(sighting(n, words, titles, gender));
      }
      return Optional.of(new Meaning(Basis.NAME, List.of(provisional(n))));
    }
    Optional<Figure> figure = lastNamed(scene.roster.find(words, gender));
    if (figure.isEmpty()) {
      return n.evidence() == Unit.Evidence.SURE && titled
          ? Optional.of(
              scene.own(n, Actor.Kind.PERSON, Optional.empty(), scene.syntax.name(n), Basis.NAME))
          : Optional.empty();
    }
    // A family name of the authority is short for somebody even where the article has it alone.
    int least = figure.get().actor().authority() ? 2 : Math.min(2, figure.get().fullest().size());
    boolean full = Roster.parts(words).size() >= least;
    return Optional.of(
        new Meaning(full ? Basis.NAME : Basis.SHORT_NAME, List.of(figure.get().actor())));
  }

  /** Of several with one family name the one of whom most was told, or else the last named. */
  private Optional<Figure> lastNamed(List<Figure> figures) {
    Figure best = null;
    int most = -1;
    int latest = -1;
    for (Figure figure : figures) {
      int count = 0;
      int last = -1;
      for (int i = 0; i < scene.discourse.past().size() && figures.size() > 1; i++) {
        Occurrence o = scene.discourse.past().get(i);
        if (o.is(Actor.Kind.PERSON) && o.actor().key().equals(figure.actor().key())) {
          count++;
          last = i;
        }
      }
      if (count > most || count == most && last > latest) {
        best = figure;
        most = count;
        latest = last;
      }
    }
    return Optional.ofNullable(best);
  }

  private Actor provisional(Nominal n) {
    return new Actor(
        Keys.local(scene.article.id(), scene.syntax.name(n)),
        Actor.Kind.PERSON,
        scene.syntax.name(n),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private Sighting sighting(
      Nominal n, List<String> words, List<Mark> titles, Optional<Gender> gender) {
    Set<String> offices = new LinkedHashSet<>();
    titles.forEach(m -> m.titles().stream().map(Title::office).forEach(offices::add));
    Optional<Nominal> beside = scene.syntax.titles.beside(n);
    Optional<String> role =
        beside.map(o -> scene.reading.text(o.coreFirst(), o.coreEnd())).or(() -> role(titles));
    Optional<Actor> part =
        scene
            .belonging
            .part(n.first(), n.coreFirst())
            .or(() -> beside.flatMap(this::partOf))
            .or(() -> ofBody(n))
            .or(() -> ofTitle(titles));
    return new Sighting(
        words,
        scene.syntax.name(n),
        !titles.isEmpty(),
        gender,
        role,
        offices,
        n.evidence() == Unit.Evidence.SURE,
        part);
  }

  Optional<String> role(List<Mark> titles) {
    List<Mark> nouns = titles.stream().filter(m -> !m.is(Role.Kind.TITLE)).toList();
    if (nouns.isEmpty()) {
      return Optional.empty();
    }
    int first = nouns.stream().mapToInt(Mark::first).min().orElseThrow();
    int end = nouns.stream().mapToInt(Mark::end).max().orElseThrow();
    return Optional.of(scene.reading.text(first, end));
  }

  /** "Secretary of State": a title that one state alone uses. */
  private Optional<Actor> ofTitle(List<Mark> titles) {
    List<String> states =
        titles.stream()
            .flatMap(m -> m.titles().stream())
            .map(t -> t.of().orElse(""))
            .distinct()
            .toList();
    return states.size() == 1 ? scene.authority.actor(states.get(0)) : Optional.empty();
  }

  /** "John Delury of Yonsei University" */
  private Optional<Actor> ofBody(Nominal n) {
    if (!scene.reading.is(n.end(), "of") && !scene.reading.is(n.end(), "from")) {
      return Optional.empty();
    }
    return scene.nominals.stream()
        .filter(o -> o.first() == n.end() + 1 && o.sort() == Nominal.Sort.BODY)
        .findFirst()
        .flatMap(scene::resolve)
        .map(Occurrence::actor);
  }

  Optional<Actor> partOf(Nominal o) {
    Optional<Actor> tied =
        scene
            .syntax
            .at(o.complement())
            .flatMap(scene::resolve)
            .filter(Occurrence::one)
            .map(Occurrence::actor);
    Optional<Actor> whole = tied.flatMap(scene.belonging::whole);
    return whole.isPresent() ? whole : scene.belonging.part(o.first(), o.coreFirst());
  }
}
