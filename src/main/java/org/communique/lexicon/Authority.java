package org.communique.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communique.model.Actor;

/**
 * The actors that the program knows: what they are called and who held which office when.
 *
 * <p>Lists of words given to it hold tokens in the form of {@link Words#normal}.
 */
public final class Authority {
  private final Map<String, Actor> actors;
  private final Map<String, Person> people;
  private final Map<String, String> adjectives;
  private final Map<String, String> institutionLabels;
  private final Map<String, List<Tenure>> tenures = new HashMap<>();
  private final Map<String, List<Person>> families = new HashMap<>();
  private final Set<String> commonFamilies = new HashSet<>();
  private final Phrases<Name> names = new Phrases<>();
  private final Phrases<Title> titles = new Phrases<>();
  private final Phrases<Institution> institutions = new Phrases<>();
  private final Set<String> modifiers;
  private final Set<String> outlets;
  private final LocalDate knownUntil;

  private Authority(AuthorityFiles files) {
    actors = new TreeMap<>(files.actors);
    people = new TreeMap<>(files.people);
    adjectives = Map.copyOf(files.adjectives);
    institutionLabels = Map.copyOf(files.institutionLabels);
    modifiers = Set.copyOf(files.modifiers);
    outlets = Set.copyOf(files.outlets);
    knownUntil =
        files.knownUntil.orElseThrow(
            () -> new IllegalStateException("no file says how late its holders are known"));
    for (Name name : markAmbiguous(files.names)) {
      names.add(name.form(), name);
      if (name.kind() == Name.Kind.FAMILY && name.ambiguous()) {
        commonFamilies.add(lower(name.form()));
      }
    }
    files.titles.forEach(title -> titles.add(title.form(), title));
    files.institutions.forEach(i -> institutions.add(i.form(), i));
    for (Person person : people.values()) {
      person.families().stream()
          .map(Authority::lower)
          .distinct()
          .forEach(f -> families.computeIfAbsent(f, k -> new ArrayList<>()).add(person));
      for (Tenure tenure : person.tenures()) {
        tenures
            .computeIfAbsent(post(tenure.office(), tenure.of()), p -> new ArrayList<>())
            .add(tenure);
      }
    }
  }

  /**
   * What the authority's files of {@code ontology/} say, read once: it never changes, and three
   * stages of a build ask for it.
   *
   * @throws ExceptionInInitializerError whose cause names the entry which lacks something
   */
  public static Authority load() {
    return Once.AUTHORITY;
  }

  private static final class Once {
    static final Authority AUTHORITY = new Authority(AuthorityFiles.read());
  }

  private static List<Name> markAmbiguous(List<Name> names) {
    Map<List<String>, Set<String>> meant = new HashMap<>();
    for (Name name : names) {
      meant.computeIfAbsent(Words.of(name.form()), f -> new HashSet<>()).add(name.actor());
    }
    Set<Object> seen = new HashSet<>();
    return names.stream()
        .filter(name -> seen.add(List.of(Words.of(name.form()), name.kind(), name.actor())))
        .map(
            n ->
                meant.get(Words.of(n.form())).size() > 1
                    ? new Name(n.form(), n.kind(), n.actor(), true)
                    : n)
        .toList();
  }

  /** All actors that have an entry, by key. */
  public Collection<Actor> actors() {
    return List.copyOf(actors.values());
  }

  /** The people that have an entry, by key. */
  public Collection<Person> people() {
    return List.copyOf(people.values());
  }

  /** The actor of a key: an entry, or an institution that follows from a template and a state. */
  public Optional<Actor> actor(String key) {
    return Optional.ofNullable(actors.get(key)).or(() -> composed(key));
  }

  public Optional<Person> person(String key) {
    return Optional.ofNullable(people.get(key));
  }

  /** Whether an actor is a news agency, paper or broadcaster. */
  public boolean outlet(String key) {
    return outlets.contains(key);
  }

  /** The people of a family name, in any case, by key. */
  public List<Person> family(String name) {
    return families.getOrDefault(lower(name), List.of());
  }

  /** Whether others are called so too: several people of the file, or somebody whom it lacks. */
  public boolean common(String family) {
    return commonFamilies.contains(lower(family));
  }

  /** The longest name that begins at a word. */
  public Optional<Found<Name>> name(List<String> words, int from) {
    return names.at(words, from);
  }

  /** The longest title of an office that begins at a word. */
  public Optional<Found<Title>> title(List<String> words, int from) {
    return titles.at(words, from);
  }

  /** The longest noun for a kind of institution that begins at a word. */
  public Optional<Found<Institution>> institution(List<String> words, int from) {
    return institutions.at(words, from);
  }

  /**
   * A state's body of a kind.
   *
   * @param template key of the kind: {@code foreign-ministry}
   * @param state key of the state
   */
  public Optional<Actor> institution(String template, String state) {
    return actor(state + "-" + template);
  }

  /**
   * Whether a word before a title says that somebody else than the holder is meant: former, late.
   */
  public boolean unseats(String word) {
    return modifiers.contains(lower(word));
  }

  /**
   * Who held an office on a day. Nobody is guessed: empty without a day, on the day of a handover,
   * where dates are too vague to tell, where nobody is known, and, for whoever holds it now, later
   * than the authority was last checked.
   *
   * @param office key of the office
   * @param of key of the state or organization
   */
  public Optional<Person> holder(String office, String of, Optional<LocalDate> date) {
    if (date.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = date.get();
    List<Tenure> candidates =
        tenures.getOrDefault(post(office, of), List.of()).stream()
            .filter(tenure -> tenure.perhapsOn(day))
            .toList();
    return candidates.size() == 1 && isSure(candidates.get(0), day)
        ? person(candidates.get(0).person())
        : Optional.empty();
  }

  private boolean isSure(Tenure tenure, LocalDate day) {
    return tenure.surelyOn(day)
        && (tenure.until().isPresent() || !day.isAfter(tenure.knownUntil().orElse(knownUntil)));
  }

  /**
   * Whom a title means on a day, if it is one person. A title that is a state's own goes before one
   * that all use: the leader of North Korea is not its president.
   *
   * @param titles the meanings of the title's words
   * @param of key of the state or organization named beside it; without, only titles that tell
   *     whose they are count ({@code secretary of state})
   */
  public Optional<Person> holder(
      List<Title> titles, Optional<String> of, Optional<LocalDate> date) {
    List<Title> own =
        titles.stream()
            .filter(t -> t.of().isPresent() && (of.isEmpty() || t.of().equals(of)))
            .toList();
    List<Title> common =
        of.isEmpty() ? List.of() : titles.stream().filter(t -> t.of().isEmpty()).toList();
    if (of.isEmpty() && own.stream().map(Title::of).distinct().count() > 1) {
      return Optional.empty();
    }
    List<Title> closest = own.isEmpty() ? common : own;
    List<Person> holders =
        closest.stream()
            .flatMap(t -> holder(t.office(), t.of().or(() -> of).orElseThrow(), date).stream())
            .distinct()
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /** Everybody known to have held an office, earliest first. */
  public List<Tenure> holders(String office, String of) {
    return tenures.getOrDefault(post(office, of), List.of()).stream()
        .sorted((a, b) -> a.from().earliest().compareTo(b.from().earliest()))
        .toList();
  }

  /** The offices that somebody held, earliest first. */
  public List<Tenure> heldBy(String person) {
    return person(person).map(Person::tenures).orElse(List.of());
  }

  private Optional<Actor> composed(String key) {
    for (Map.Entry<String, String> template : institutionLabels.entrySet()) {
      if (key.endsWith("-" + template.getKey())) {
        String state = key.substring(0, key.length() - template.getKey().length() - 1);
        Actor whole = actors.get(state);
        if (whole != null && whole.kind() == Actor.Kind.STATE) {
          return Optional.of(institution(key, template.getValue(), whole));
        }
      }
    }
    return Optional.empty();
  }

  private Actor institution(String key, String noun, Actor state) {
    String adjective = adjectives.get(state.key());
    String label = adjective == null ? noun + " of " + state.label() : adjective + " " + noun;
    return new Actor(
        key, Actor.Kind.ORGANIZATION, label, Optional.of(state.key()), Optional.empty(), true);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String post(String office, String of) {
    return office + " " + of;
  }
}
