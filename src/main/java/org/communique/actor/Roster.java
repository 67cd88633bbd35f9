package org.communique.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.lexicon.Authority;
import org.communique.lexicon.Gender;
import org.communique.lexicon.Person;
import org.communique.lexicon.Roles;
import org.communique.lexicon.Tenure;
import org.communique.model.Actor;
import org.communique.model.Article;
import org.communique.model.Keys;

/** The persons of one article: their names are first collected, then looked up. */
final class Roster {
  /** Days by which two tenures of one office may overlap in the authority's dates. */
  private static final int HANDOVER = 40;

  private final Article article;
  private final Authority authority;
  private final Roles roles;
  private final KnownPeople people;
  private final List<Sighting> sightings = new ArrayList<>();
  private final Set<List<String>> places = new HashSet<>();
  private final List<Figure> figures = new ArrayList<>();

  Roster(Article article, Authority authority, Roles roles) {
    this.article = article;
    this.authority = authority;
    this.roles = roles;
    people = new KnownPeople(article, authority);
  }

  void add(Sighting sighting) {
    sightings.add(sighting);
  }

  /** Notes that the article uses a name as that of a place or thing: "in X", "a X". */
  void addPlace(List<String> words) {
    places.add(parts(words));
  }

  /** Joins the collected names to persons: the fuller names first, then what is short for them. */
  void settle() {
    List<Sighting> left = new ArrayList<>(sightings);
    left.removeIf(s -> !s.sure() && places.contains(parts(s.words())));
    left.sort(Comparator.comparingInt((Sighting s) -> -parts(s.words()).size()));
    List<List<Sighting>> groups = new ArrayList<>();
    for (Sighting sighting : left) {
      List<String> name = parts(sighting.words());
      List<List<Sighting>> fitting =
          groups.stream().filter(g -> sameOrShorter(name, parts(g.get(0).words()))).toList();
      if (name.size() > 1 && !fitting.isEmpty()) {
        fitting.get(0).add(sighting);
      } else if (name.size() == 1 && fitting.size() == 1) {
        fitting.get(0).add(sighting);
      } else if (fitting.isEmpty()) {
        groups.add(new ArrayList<>(List.of(sighting)));
      }
    }
    groups.removeIf(this::tooWeak);
    groups.forEach(group -> figures.add(figure(group)));
  }

  /** One word that once looks like a subject may be anything; one that does so twice is a name. */
  private boolean tooWeak(List<Sighting> group) {
    boolean oneWord = group.stream().allMatch(s -> s.words().size() == 1);
    boolean sure = group.stream().anyMatch(Sighting::sure);
    return oneWord && !sure && group.size() < 2 && people.shortFor(group.get(0)).isEmpty();
  }

  private static boolean sameOrShorter(List<String> name, List<String> full) {
    if (name.equals(full)) {
      return true;
    }
    return name.size() <= full.size()
        && full.containsAll(name)
        && (name.size() > 1 || name.get(0).equals(full.get(0)) || name.get(0).equals(last(full)));
  }

  private static String last(List<String> list) {
    return list.get(list.size() - 1);
  }

  /** The words of a name to compare: small letters, no hyphens, no initials inside. */
  static List<String> parts(List<String> words) {
    List<String> parts = new ArrayList<>();
    for (String word : words) {
      for (String part : word.toLowerCase(Locale.ROOT).split("-")) {
        if (part.length() > 1 || words.size() == 1) {
          parts.add(part);
        }
      }
    }
    return parts.isEmpty() ? List.of(words.get(0).toLowerCase(Locale.ROOT)) : parts;
  }

  private Figure figure(List<Sighting> group) {
    List<List<String>> names = group.stream().map(s -> parts(s.words())).distinct().toList();
    Set<String> named = new LinkedHashSet<>();
    Set<String> offices = new HashSet<>();
    Optional<Gender> gender = Optional.empty();
    Optional<Actor> part = Optional.empty();
    boolean titled = false;
    for (Sighting s : group) {
      s.role().map(r -> r.toLowerCase(Locale.ROOT)).ifPresent(named::add);
      offices.addAll(s.offices());
      gender = gender.isPresent() ? gender : s.gender();
      part = part.isPresent() ? part : s.part();
      titled |= s.titled() && s.words().size() == 1;
    }
    Optional<Actor> whole = part;
    Optional<Person> known = people.known(group, offices, part);
    Actor actor =
        known
            .map(Person::actor)
            .orElseGet(() -> own(group.get(0), whole, named.stream().findFirst()));
    Optional<Gender> sure =
        known.flatMap(Person::gender).or(() -> genderOf(group)).or(() -> givenName(group.get(0)));
    return new Figure(names, actor, sure, named, offices, titled);
  }

  private static Optional<Gender> genderOf(List<Sighting> group) {
    return group.stream().flatMap(s -> s.gender().stream()).findFirst();
  }

  private Optional<Gender> givenName(Sighting sighting) {
    return sighting.words().size() > 1
        ? roles.givenName(sighting.words().get(0))
        : Optional.empty();
  }

  private Actor own(Sighting sighting, Optional<Actor> part, Optional<String> role) {
    boolean full = sighting.words().size() > 1;
    String key =
        full && part.isPresent()
            ? Keys.slug(sighting.label() + " " + part.get().label())
            : Keys.local(article.id(), sighting.label());
    return new Actor(key, Actor.Kind.PERSON, sighting.label(), part.map(Actor::key), role, false);
  }

  // ---- looking up

  /** Whom a name may mean in this article: one, unless it is a family name of several. */
  List<Figure> find(List<String> words, Optional<Gender> gender) {
    List<String> name = parts(words);
    List<Figure> fitting =
        figures.stream()
            .filter(
                f ->
                    f.names().contains(name) && (name.size() > 1 || f.fullest().size() == 1)
                        || sameOrShorter(name, f.fullest()))
            .filter(f -> gender.isEmpty() || f.gender().isEmpty() || f.gender().equals(gender))
            .toList();
    if (fitting.size() > 1) {
      List<Figure> exact = fitting.stream().filter(f -> f.fullest().equals(name)).toList();
      if (exact.size() == 1) {
        return exact;
      }
      return onlyOne(fitting, this::inOffice)
          .or(() -> onlyOne(fitting, f -> f.roles().stream().anyMatch(this::leading)))
          .or(() -> onlyOne(fitting, f -> !f.offices().isEmpty() || f.actor().authority()))
          .map(List::of)
          .orElse(fitting);
    }
    return fitting;
  }

  private static Optional<Figure> onlyOne(List<Figure> figures, Predicate<Figure> fits) {
    List<Figure> all = figures.stream().filter(fits).toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private boolean inOffice(Figure figure) {
    return authority.heldBy(figure.actor().key()).stream().anyMatch(people::atThatTime);
  }

  private boolean leading(String role) {
    List<String> words = List.of(role.split(" "));
    return roles.at(words, words.size() - 1).filter(f -> f.meanings().get(0).leads()).isPresent();
  }

  /** Whether no name has been settled yet. */
  boolean isEmpty() {
    return figures.isEmpty();
  }

  /** Whether any word of the article's names is this. */
  boolean knows(List<String> words) {
    List<String> name = parts(words);
    return figures.stream().anyMatch(f -> sameOrShorter(name, f.fullest()));
  }

  Optional<Figure> of(Actor actor) {
    return figures.stream().filter(f -> f.actor().key().equals(actor.key())).findFirst();
  }

  /**
   * The persons of the article that hold or held an office of a state or body.
   *
   * @param offices keys of offices that the noun may mean
   * @param noun the noun for the office, in lower case
   * @param of key of the state or body
   */
  List<Figure> holders(Set<String> offices, String noun, String of) {
    return figures.stream()
        .filter(
            f ->
                f.roles().stream().anyMatch(r -> r.equals(noun) || r.endsWith(" " + noun))
                        && belongs(f.actor(), of)
                    || authority.heldBy(f.actor().key()).stream()
                        .anyMatch(
                            t ->
                                offices.contains(t.office())
                                    && t.of().equals(of)
                                    && !shared(t.office(), of)
                                    && article.published().map(t::perhapsOn).orElse(true)))
        .toList();
  }

  private boolean belongs(Actor actor, String of) {
    return actor.partOf().filter(of::equals).isPresent()
        || actor
            .partOf()
            .flatMap(authority::actor)
            .flatMap(Actor::partOf)
            .filter(of::equals)
            .isPresent();
  }

  /** Whether several people hold an office at a time: ambassadors, deputies. */
  private boolean shared(String office, String of) {
    List<Tenure> all = authority.holders(office, of);
    for (int i = 1; i < all.size(); i++) {
      Tenure before = all.get(i - 1);
      LocalDate next = all.get(i).from().latest();
      if (before.until().map(u -> u.earliest().isAfter(next.plusDays(HANDOVER))).orElse(true)) {
        return true;
      }
    }
    return false;
  }
}
