package org.communique.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Authority;
import org.communique.lexicon.Found;
import org.communique.lexicon.Name;
import org.communique.lexicon.Person;
import org.communique.lexicon.Tenure;
import org.communique.model.Actor;
import org.communique.model.Article;

/** Who of the authority's people is meant by a name, as far as one article tells. */
final class KnownPeople {
  private final Article article;
  private final Authority authority;

  KnownPeople(Article article, Authority authority) {
    this.article = article;
    this.authority = authority;
  }

  /** Whom a family name may stand for. */
  Optional<Person> shortFor(Sighting s) {
    return byFamily(s.words().get(0), s.offices(), s.part());
  }

  /** Whom the sightings of one name mean: by a full name among them, or else by a family name. */
  Optional<Person> known(List<Sighting> group, Set<String> offices, Optional<Actor> part) {
    for (Sighting s : group) {
      Optional<Person> person = byFullName(s.words());
      if (person.isPresent()) {
        return person;
      }
    }
    // "el-Sisi" is a family name alone, though of two parts.
    boolean fullElsewhere = group.stream().anyMatch(s -> s.words().size() > 1);
    return fullElsewhere ? Optional.empty() : byFamily(group.get(0).words().get(0), offices, part);
  }

  private Optional<Person> byFullName(List<String> words) {
    List<String> without = words.stream().filter(w -> w.length() > 1).toList();
    return exact(words).or(() -> exact(without));
  }

  private Optional<Person> exact(List<String> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<Found<Name>> found = authority.name(words, 0).filter(f -> f.length() == words.size());
    List<Person> people =
        found.map(Found::meanings).orElse(List.of()).stream()
            .filter(n -> n.kind() == Name.Kind.NAME && (words.size() > 1 || !n.ambiguous()))
            .flatMap(n -> authority.person(n.actor()).stream())
            .distinct()
            .toList();
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  /**
   * A family name alone: the office before it, the date and the state must leave one person. One
   * that others have as well needs an office: held at the time, or named before it.
   */
  private Optional<Person> byFamily(String family, Set<String> offices, Optional<Actor> part) {
    List<Person> all =
        authority.family(family).stream()
            .filter(p -> part.isEmpty() || belongs(p, part.get().key()))
            .filter(
                p ->
                    offices.isEmpty()
                        || p.tenures().stream().anyMatch(t -> offices.contains(t.office())))
            .toList();
    List<Person> then =
        all.stream().filter(p -> p.tenures().stream().anyMatch(this::atThatTime)).toList();
    if (article.published().isPresent() && then.size() == 1) {
      return Optional.of(then.get(0));
    }
    boolean told =
        !authority.common(family) || !offices.isEmpty() && (part.isPresent() || held(all, offices));
    return told && all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Whether somebody had come into one of the offices when the article was written. */
  private boolean held(List<Person> people, Set<String> offices) {
    Optional<LocalDate> day = article.published();
    return people.stream()
        .flatMap(p -> p.tenures().stream())
        .filter(t -> offices.contains(t.office()))
        .anyMatch(t -> day.filter(d -> !d.isBefore(t.from().earliest())).isPresent());
  }

  /** Whether an office may have been held on the day of the article. */
  boolean atThatTime(Tenure tenure) {
    Optional<LocalDate> day = article.published();
    return day.filter(tenure::perhapsOn).isPresent();
  }

  private boolean belongs(Person person, String key) {
    return person.actor().partOf().filter(key::equals).isPresent()
        || person.tenures().stream()
            .anyMatch(
                t ->
                    t.of().equals(key)
                        || authority
                            .actor(key)
                            .flatMap(Actor::partOf)
                            .filter(t.of()::equals)
                            .isPresent());
  }
}
