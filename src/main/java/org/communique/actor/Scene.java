package org.communique.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.lexicon.Authority;
import org.communique.lexicon.Gender;
import org.communique.lexicon.Institution;
import org.communique.lexicon.Name;
import org.communique.lexicon.Person;
import org.communique.lexicon.Pronoun;
import org.communique.lexicon.Role;
import org.communique.lexicon.Title;
import org.communique.model.Actor;
import org.communique.model.Article;
import org.communique.model.Block;
import org.communique.model.Keys;
import org.communique.model.Mention;
import org.communique.model.Span;
import org.communique.model.Mention.Basis;

/** One reading of an article from its first word to its last. */
final class Scene {
  private final Article article;
  private final Authority authority;
  private final Roster roster;
  private final boolean collecting;
  private final Discourse discourse = new Discourse();
  private final Map<String, List<Actor>> issuers = new HashMap<>();
  private final Map<String, Actor> ownActors = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private final List<Mention> mentions = new ArrayList<>();

  private Reading reading;
  private int paragraph;
  private int sentenceBase;
  private List<Nominal> nominals;
  private Map<Integer, Occurrence> done;

  Scene(Article article, Authority authority, Roster roster, boolean collecting) {
    this.article = article;
    this.authority = authority;
    this.roster = roster;
    this.collecting = collecting;
  }

  List<Mention> play(List<Reading> readings, List<List<Nominal>> all) {
    for (int i = 0; i < readings.size(); i++) {
      names(readings.get(i), all.get(i));
    }
    for (int i = 0; i < readings.size(); i++) {
      reading = readings.get(i);
      paragraph = i;
      nominals = all.get(i);
      done = new LinkedHashMap<>();
      nominals.forEach(this::resolve);
      sentenceBase += reading.paragraph.sentences().size();
    }
    return mentions;
  }

  /** Which states the article names in full: what "the North" or "Korea" may mean. */
  private void names(Reading reading, List<Nominal> all) {
    for (Nominal n : all) {
      reading
          .mark(n.coreFirst())
          .filter(m -> n.sort() == Nominal.Sort.KNOWN)
          .filter(m -> m.names().stream().map(Name::actor).distinct().count() == 1)
          .ifPresent(
              m ->
                  m.names().stream()
                      .filter(x -> x.kind() == Name.Kind.NAME || x.kind() == Name.Kind.ADJECTIVE)
                      .forEach(x -> named.add(x.actor())));
    }
  }

  private Optional<Occurrence> resolve(Nominal n) {
    if (done.containsKey(n.head())) {
      return Optional.ofNullable(done.get(n.head()));
    }
    done.put(n.head(), null);
    if (n.complement() >= 0) {
      at(n.complement()).ifPresent(this::resolve);
    }
    Optional<Found> found =
        switch (n.sort()) {
          case KNOWN -> known(n);
          case PERSON -> person(n);
          case BODY -> Optional.of(own(n, Actor.Kind.ORGANIZATION, owner(n), name(n), Basis.NAME));
          case NOUN -> noun(n);
          case QUANTITY ->
              Optional.of(
                  own(n, Actor.Kind.GROUP, Optional.empty(), reading.text(n.first(), n.end()), Basis.DESCRIPTION));
          case PRONOUN -> pronoun(n);
        };
    return found.map(f -> tell(n, f));
  }

  private record Found(Basis basis, List<Actor> actors) {}

  private Occurrence tell(Nominal n, Found found) {
    Mention mention = new Mention(span(n), found.basis(), found.actors());
    mentions.add(mention);
    Occurrence occurrence =
        new Occurrence(
            mention,
            paragraph,
            sentence(n.head()),
            n.head(),
            subject(n),
            reading.quoted(n.head()),
            inside(n),
            n.role().map(Role::key));
    done.put(n.head(), occurrence);
    if (reading.paragraph.block().kind() != Block.Kind.CAPTION) {
      discourse.add(occurrence);
      join(n, occurrence);
    }
    return occurrence;
  }

  private Span span(Nominal n) {
    int end = n.end();
    while (end > n.first() + 1 && reading.tag(end - 1).equals("POS")) {
      end--;
    }
    return reading.paragraph.span(n.first(), end);
  }

  private Optional<Nominal> at(int head) {
    return nominals.stream().filter(n -> n.head() == head).findFirst();
  }

  private int sentence(int token) {
    return sentenceBase + reading.sentence(token);
  }

  /** Whether the phrase stands inside another. */
  private boolean inside(Nominal n) {
    return nominals.stream()
        .anyMatch(o -> o != n && o.first() <= n.first() && n.end() <= o.end() && o.head() != n.head());
  }

  private boolean subject(Nominal n) {
    int at = n.end();
    if (reading.tag(at).equals("POS")) {
      return false;
    }
    if (reading.tag(n.first() - 1).equals("VBD") && !reading.quoted(n.head())
        && (reading.is(n.first() - 2, ",") || reading.tag(n.first() - 2).equals("''"))) {
      return true;
    }
    if (reading.is(at, ",")) {
      for (int i = at + 1; i < Math.min(at + 25, reading.size()); i++) {
        if (reading.is(i, ",") && reading.finiteVerb(i + 1)) {
          at = i + 1;
          break;
        }
      }
    }
    while (reading.tag(at).equals("RB") || reading.mark(at).filter(m -> m.is(Role.Kind.TIME)).isPresent()
        || reading.is(at, "on") && reading.mark(at + 1).filter(m -> m.is(Role.Kind.TIME)).isPresent()
        || reading.is(at, "both") || reading.is(at, "also")) {
      at++;
    }
    if (reading.finiteVerb(at)) {
      return true;
    }
    if (reading.is(at, "and")) {
      int next = at + 1;
      return nominals.stream().anyMatch(o -> o.first() == next && o != n && subject(o));
    }
    return false;
  }

  /** Two phrases joined by "and" make an antecedent of two for "they" and "the two sides". */
  private void join(Nominal n, Occurrence occurrence) {
    if (!reading.is(n.first() - 1, "and")) {
      return;
    }
    for (int i = discourse.past().size() - 2; i >= 0; i--) {
      Occurrence o = discourse.past().get(i);
      if (o.paragraph() != paragraph) {
        return;
      }
      Optional<Nominal> before = at(o.token()).filter(b -> b.end() == n.first() - 1);
      if (before.isPresent() && o.one() && occurrence.one()) {
        List<Actor> both = distinct(List.of(o.actor(), occurrence.actor()));
        if (both.size() == 2) {
          discourse.add(
              new Occurrence(
                  new Mention(o.mention().span().to(occurrence.mention().span()), o.mention().basis(), both),
                  paragraph,
                  occurrence.sentence(),
                  occurrence.token(),
                  occurrence.subject(),
                  occurrence.quoted(),
                  occurrence.owner(),
                  Optional.empty()));
        }
        return;
      }
    }
  }

  private static List<Actor> distinct(List<Actor> actors) {
    Map<String, Actor> all = new LinkedHashMap<>();
    actors.forEach(a -> all.put(a.key(), a));
    return List.copyOf(all.values());
  }

  // ---- names of the authority

  private Optional<Found> known(Nominal n) {
    Mark mark = reading.mark(n.coreFirst()).orElseThrow();
    List<Name> fitting = mark.names();
    if (fitting.stream().map(Name::actor).distinct().count() > 1) {
      fitting = fitting.stream().filter(x -> named.contains(x.actor())).toList();
    }
    if (fitting.stream().map(Name::actor).distinct().count() != 1) {
      return Optional.empty();
    }
    Name name = adjectival(n) ? adjective(fitting) : fitting.get(0);
    if (name.kind() == Name.Kind.COMPASS && (!named.contains(name.actor()) || !definite(n))) {
      return Optional.empty();
    }
    if ((name.kind() == Name.Kind.CAPITAL || name.kind() == Name.Kind.SEAT) && place(n, name)) {
      return Optional.empty();
    }
    Optional<Actor> actor = authority.actor(name.actor()).map(a -> state(a, mark));
    if (actor.isEmpty() || sortOfLand(n)) {
      return Optional.empty();
    }
    if (!adjectival(n) && name.kind() != Name.Kind.NAME && people(n, fitting)) {
      return definite(n) || name(n).endsWith("s") && reading.capital(n.coreFirst())
          ? Optional.of(own(n, Actor.Kind.GROUP, actor, name(n), Basis.DESCRIPTION))
          : Optional.empty();
    }
    Basis basis =
        switch (name.kind()) {
          case CAPITAL, SEAT, COMPASS -> Basis.METONYM;
          default -> Basis.NAME;
        };
    return Optional.of(new Found(basis, List.of(actor.get())));
  }

  /** "the U.S. government", "the Obama administration": the state. */
  private Actor state(Actor actor, Mark mark) {
    int last = mark.end() - 1;
    boolean noun =
        actor.kind() == Actor.Kind.ORGANIZATION
            && !reading.capital(last)
            && reading.roles.at(List.of(reading.word(last)), 0)
                .filter(f -> f.meanings().stream().anyMatch(Role::standsFor))
                .isPresent();
    return noun ? stateOf(actor).orElse(actor) : actor;
  }

  private static Name adjective(List<Name> names) {
    return names.stream()
        .filter(x -> x.kind() == Name.Kind.ADJECTIVE)
        .findFirst()
        .orElse(names.get(0));
  }

  /** Whether another noun of its phrase is the head. */
  private boolean adjectival(Nominal n) {
    return reading.phrase(n.head()).filter(p -> p.head() >= n.coreEnd()).isPresent()
        || nominals.stream()
            .anyMatch(
                o ->
                    o.sort() == Nominal.Sort.NOUN
                        && o.first() <= n.first()
                        && n.end() <= o.coreFirst()
                        && !reading.tag(n.end()).equals("POS"));
  }

  /** "the U.S. state of Alaska" */
  private boolean sortOfLand(Nominal n) {
    return reading
        .phrase(n.head())
        .filter(p -> p.head() >= n.coreEnd() && reading.is(p.head() + 1, "of"))
        .flatMap(p -> reading.mark(p.head()))
        .filter(m -> m.is(Role.Kind.STATE))
        .isPresent();
  }

  /** "the Chinese", "Russians": the people and not the state. */
  private boolean people(Nominal n, List<Name> names) {
    return names.stream().anyMatch(x -> x.kind() == Name.Kind.DEMONYM)
        && names.stream().noneMatch(x -> x.kind() == Name.Kind.NAME || x.kind() == Name.Kind.CAPITAL)
        && !reading.tag(n.head() + 1).startsWith("NN");
  }

  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "outside", "around", "across", "from", "to", "into", "of");

  private boolean place(Nominal n, Name name) {
    String before = reading.word(n.first() - 1).toLowerCase(Locale.ROOT);
    boolean stateFollows = reading.is(n.end(), ",") && reading.mark(n.end() + 1).filter(Mark::isName).isPresent()
        && !reading.is(n.end() + 2, "and");
    return PLACING.contains(before) && !reading.tag(n.end()).equals("POS") || stateFollows && name.kind() == Name.Kind.CAPITAL
        && !reading.tag(n.end() + 2).equals("CC");
  }

  private boolean definite(Nominal n) {
    return reading.is(n.first(), "the") || reading.is(n.coreFirst(), "the");
  }

  // ---- persons

  private Optional<Found> person(Nominal n) {
    List<String> words = reading.words.subList(n.coreFirst(), n.coreEnd());
    List<Mark> titles = titles(n);
    Optional<Gender> gender =
        titles.stream()
            .flatMap(m -> java.util.stream.Stream.concat(m.roles().stream().flatMap(r -> r.gender().stream()), m.titles().stream().flatMap(t -> t.gender().stream())))
            .findFirst();
    boolean titled = !titles.isEmpty();
    if (collecting) {
      if (n.sure()) {
        roster.add(sighting(n, words, titles, gender));
      }
      return Optional.of(new Found(Basis.NAME, List.of(provisional(n))));
    }
    Optional<Figure> figure = roster.find(words, gender, titled);
    if (figure.isEmpty()) {
      return n.sure() && titled
          ? Optional.of(own(n, Actor.Kind.PERSON, Optional.empty(), name(n), Basis.NAME))
          : Optional.empty();
    }
    boolean full = Roster.parts(words).size() >= Math.min(2, figure.get().fullest().size());
    return Optional.of(
        new Found(full ? Basis.NAME : Basis.SHORT_NAME, List.of(figure.get().actor())));
  }

  private Actor provisional(Nominal n) {
    return new Actor(
        Keys.local(article.id(), name(n)), Actor.Kind.PERSON, name(n), Optional.empty(), Optional.empty(), false);
  }

  /** The titles and nouns right before a name, and the noun phrase set beside it. */
  private List<Mark> titles(Nominal n) {
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

  /** The noun for a person in apposition: after the name and a comma, or before it and a comma. */
  private Optional<Nominal> beside(Nominal n) {
    for (Nominal o : nominals) {
      boolean person = o.sort() == Nominal.Sort.NOUN && o.role().filter(r -> r.kind() == Role.Kind.PERSON && !r.plural()).isPresent();
      boolean after = reading.is(n.end(), ",") && (o.first() == n.end() + 1 || o.first() == n.end() + 3 && reading.tag(n.end() + 1).equals("CD"));
      boolean before = reading.is(n.first() - 1, ",") && o.end() == n.first() - 1 && !indefiniteStart(o);
      boolean leftFree = n.first() == n.coreFirst();
      if (person && !titleOfName(o) && (after || before && leftFree)) {
        return Optional.of(o);
      }
    }
    return Optional.empty();
  }

  private boolean indefiniteStart(Nominal o) {
    return reading.is(o.first(), "a") || reading.is(o.first(), "an");
  }

  private Sighting sighting(Nominal n, List<String> words, List<Mark> titles, Optional<Gender> gender) {
    Set<String> offices = new LinkedHashSet<>();
    titles.forEach(m -> m.titles().stream().map(Title::office).forEach(offices::add));
    Optional<Nominal> beside = beside(n);
    Optional<String> role =
        beside
            .map(o -> reading.text(o.coreFirst(), o.coreEnd()))
            .or(() -> role(titles));
    Optional<Actor> part =
        part(n.first(), n.coreFirst())
            .or(() -> beside.flatMap(this::partOf))
            .or(() -> ofBody(n))
            .or(() -> ofTitle(titles));
    return new Sighting(words, name(n), !titles.isEmpty(), gender, role, offices, part);
  }

  private Optional<String> role(List<Mark> titles) {
    List<Mark> nouns = titles.stream().filter(m -> !m.is(Role.Kind.TITLE)).toList();
    if (nouns.isEmpty()) {
      return Optional.empty();
    }
    int first = nouns.stream().mapToInt(Mark::first).min().orElseThrow();
    int end = nouns.stream().mapToInt(Mark::end).max().orElseThrow();
    return Optional.of(reading.text(first, end));
  }

  /** "Secretary of State": a title that one state alone uses. */
  private Optional<Actor> ofTitle(List<Mark> titles) {
    List<String> states =
        titles.stream()
            .flatMap(m -> m.titles().stream())
            .map(t -> t.of().orElse(""))
            .distinct()
            .toList();
    return states.size() == 1 ? authority.actor(states.get(0)) : Optional.empty();
  }

  /** "John Delury of Yonsei University" */
  private Optional<Actor> ofBody(Nominal n) {
    if (!reading.is(n.end(), "of") && !reading.is(n.end(), "from")) {
      return Optional.empty();
    }
    return nominals.stream()
        .filter(o -> o.first() == n.end() + 1 && o.sort() == Nominal.Sort.BODY)
        .findFirst()
        .flatMap(this::resolve)
        .map(Occurrence::actor);
  }

  private Optional<Actor> partOf(Nominal o) {
    Optional<Actor> tied = at(o.complement()).flatMap(this::resolve).filter(Occurrence::one).map(Occurrence::actor);
    Optional<Actor> whole = tied.flatMap(this::whole);
    return whole.isPresent() ? whole : part(o.first(), o.coreFirst());
  }

  /** A body or state itself; of a person, what that person belongs to. */
  private Optional<Actor> whole(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.GROUP && !actor.authority()
        ? actor.partOf().flatMap(this::actorOf)
        : Optional.of(actor);
  }

  private Optional<Actor> actorOf(String key) {
    return authority.actor(key).or(() -> Optional.ofNullable(ownActors.get(key)));
  }

  /** The body or state that the words of a range name; a body rather than its state. */
  private Optional<Actor> part(int from, int to) {
    Optional<Actor> best = Optional.empty();
    for (Nominal o : nominals) {
      if (o.first() >= from && o.end() <= to + 1 && o.head() < to) {
        Optional<Actor> actor = resolve(o).filter(Occurrence::one).map(Occurrence::actor).flatMap(this::whole);
        if (actor.isPresent() && (best.isEmpty() || best.get().kind() == Actor.Kind.STATE)) {
          best = actor;
        }
      }
    }
    return best;
  }

  private Optional<Actor> owner(Nominal n) {
    return part(n.first(), n.coreFirst());
  }

  // ---- common nouns

  private Optional<Found> noun(Nominal n) {
    Role role = n.role().orElseThrow();
    int first = reading.phrase(n.head()).map(p -> p.first()).orElse(n.first());
    boolean two = reading.is(first, "both") || between(first, n.coreFirst(), "two") || reading.mark(n.coreFirst()).filter(m -> m.is(Role.Kind.SIDE)).isPresent() && role.plural() && reading.is(first, "the");
    if (two && role.plural() && !indefinite(first)) {
      Optional<Found> pair = pair(n, role);
      if (pair.isPresent()) {
        return pair;
      }
    }
    return switch (role.kind()) {
      case PERSON -> role.plural() ? group(n) : oneOf(n, role, first);
      case GROUP, SIDE -> role.kind() == Role.Kind.SIDE && !role.plural() ? body(n, role, first) : group(n);
      case BODY -> body(n, role, first);
      case STATE -> state(n, role, first);
      case DOCUMENT -> document(n, role, first);
      default -> Optional.empty();
    };
  }

  private boolean between(int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (reading.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "some", "any", "another", "no", "every", "each", "several", "many", "other");

  private boolean indefinite(int first) {
    return INDEFINITE.contains(reading.word(first).toLowerCase(Locale.ROOT));
  }

  private boolean demonstrative(int first) {
    return Set.of("the", "that", "this", "these", "those").contains(reading.word(first).toLowerCase(Locale.ROOT));
  }

  private Optional<Found> pair(Nominal n, Role role) {
    boolean side = reading.mark(n.coreFirst()).filter(m -> m.is(Role.Kind.SIDE)).isPresent();
    boolean persons = role.kind() == Role.Kind.PERSON && !side;
    // "The US engaged with both sides": it is none of them.
    Occurrence clauseSubject = subject(n) ? null : lastSubject(n).orElse(null);
    List<Actor> pair =
        discourse.pair(
            sentence(n.head()),
            o ->
                o == clauseSubject
                    ? List.of()
                    : o.actors().stream()
                    .flatMap(a -> (persons ? personal(a) : stateOf(a)).stream())
                    .toList());
    return pair.size() == 2
        ? Optional.of(new Found(Basis.NOUN, distinct(pair)))
        : Optional.empty();
  }

  private Optional<Occurrence> lastSubject(Nominal n) {
    return discourse.last(
        o -> o.subject() && !o.owner() && o.paragraph() == paragraph && o.sentence() == sentence(n.head()));
  }

  private Optional<Actor> personal(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON ? Optional.of(actor) : Optional.empty();
  }

  /** The state that an actor is or belongs to. */
  private Optional<Actor> stateOf(Actor actor) {
    Actor at = actor;
    for (int depth = 0; depth < 4; depth++) {
      if (at.kind() == Actor.Kind.STATE) {
        return Optional.of(at);
      }
      Optional<Actor> up = at.partOf().flatMap(this::actorOf);
      if (up.isEmpty()) {
        return Optional.empty();
      }
      at = up.get();
    }
    return Optional.empty();
  }

  // one person

  private Optional<Found> oneOf(Nominal n, Role role, int first) {
    if (titleOfName(n)) {
      return Optional.empty();
    }
    Optional<Found> beside = besideName(n);
    if (beside.isPresent()) {
      return beside;
    }
    Optional<Found> state = besideState(n);
    if (state.isPresent() && n.first() < first) {
      return state;
    }
    List<Actor> owners = owners(n);
    if (role.speaksFor() && !owners.isEmpty()) {
      return Optional.of(new Found(Basis.DESCRIPTION, owners));
    }
    boolean former = false;
    for (int i = first; i < n.coreFirst(); i++) {
      former |= authority.unseats(reading.word(i));
    }
    boolean definite = !indefinite(first) && (demonstrative(first) || n.first() < first || reading.tag(first).equals("PRP$") || !owners.isEmpty());
    if (definite && !former && !collecting) {
      Optional<Found> holder = holder(n, owners);
      if (holder.isPresent()) {
        return holder;
      }
    }
    if (demonstrative(first) && !collecting) {
      Optional<Occurrence> before = antecedent(n, role, owners);
      if (before.isPresent()) {
        return Optional.of(new Found(Basis.NOUN, before.get().actors()));
      }
    }
    return Optional.of(own(n, Actor.Kind.PERSON, owners.stream().findFirst(), label(n), Basis.DESCRIPTION));
  }

  private boolean titleOfName(Nominal n) {
    return nominals.stream()
        .anyMatch(
            o ->
                o.sort() == Nominal.Sort.PERSON
                    && o.first() <= n.head()
                    && n.head() < o.coreFirst());
  }

  /** "North Korea's ally, China": the state in apposition. */
  private Optional<Found> besideState(Nominal n) {
    if (!reading.is(n.end(), ",")) {
      return Optional.empty();
    }
    return nominals.stream()
        .filter(
            o ->
                o.sort() == Nominal.Sort.KNOWN
                    && o.first() == n.end() + 1
                    && (reading.is(o.end(), ",") || reading.is(o.end(), "."))
                    && !adjectival(o))
        .findFirst()
        .flatMap(this::resolve)
        .filter(o -> o.one() && o.actor().kind() != Actor.Kind.PERSON)
        .map(o -> new Found(Basis.NAME, o.actors()));
  }

  /** "the Turkish president, X": the name in apposition tells. */
  private Optional<Found> besideName(Nominal n) {
    for (Nominal o : nominals) {
      if (o.sort() == Nominal.Sort.PERSON && beside(o).filter(b -> b == n).isPresent()) {
        return resolve(o).map(found -> new Found(Basis.NAME, found.actors()));
      }
    }
    return Optional.empty();
  }

  /** Whose the office is: somebody whom the article names, or else its holder on the day. */
  private Optional<Found> holder(Nominal n, List<Actor> owners) {
    if (owners.size() != 1) {
      return Optional.empty();
    }
    String of = owners.get(0).key();
    String noun = reading.text(n.coreFirst(), n.coreEnd()).toLowerCase(Locale.ROOT);
    Set<String> offices = new LinkedHashSet<>();
    for (Title title : reading.mark(n.coreFirst()).orElseThrow().titles()) {
      if (title.of().isEmpty() || title.of().get().equals(of)) {
        offices.add(title.office());
      }
    }
    List<Actor> named = distinct(roster.holders(offices, noun, of).stream().map(Figure::actor).toList());
    if (named.size() == 1) {
      return Optional.of(new Found(Basis.NOUN, named));
    }
    for (String office : offices) {
      Optional<Actor> holder = authority.holder(office, of, article.published()).map(Person::actor);
      if (holder.isPresent() && (named.isEmpty() || named.contains(holder.get()))) {
        return Optional.of(new Found(Basis.OFFICE, List.of(holder.get())));
      }
    }
    return Optional.empty();
  }

  /** "the spokesman": the last person who was called so, and is of that state where one is named. */
  private Optional<Occurrence> antecedent(Nominal n, Role role, List<Actor> owners) {
    String noun = reading.text(n.coreFirst(), n.coreEnd()).toLowerCase(Locale.ROOT);
    return discourse.last(
        o ->
            o.is(Actor.Kind.PERSON)
                && sentence(n.head()) - o.sentence() < 12
                && (roster.of(o.actor()).filter(f -> f.roles().contains(noun)).isPresent()
                    || o.noun().filter(role.key()::equals).isPresent() && o.mention().basis() == Basis.DESCRIPTION && o.actor().label().toLowerCase(Locale.ROOT).endsWith(noun))
                && (role.gender().isEmpty() || roster.of(o.actor()).flatMap(Figure::gender).map(g -> g == role.gender().get()).orElse(true))
                && (owners.isEmpty() || owners.stream().anyMatch(a -> stateOf(o.actor()).map(Actor::key).equals(stateOf(a).map(Actor::key)))));
  }

  // several people

  private Optional<Found> group(Nominal n) {
    List<Actor> owners = owners(n);
    boolean one = !n.role().orElseThrow().plural();
    if (one && (reading.is(n.coreEnd(), "to") || owners.isEmpty() && !demonstrative(n.first()))) {
      return Optional.empty();
    }
    if (owners.size() > 1 && n.complement() < 0) {
      List<Actor> each = new ArrayList<>();
      int rest = restAfterOwners(n);
      for (Actor owner : owners) {
        each.add(made(Actor.Kind.GROUP, Optional.of(owner), adjectiveOf(owner, n) + " " + reading.text(rest, n.end())));
      }
      return Optional.of(new Found(Basis.DESCRIPTION, each));
    }
    if (n.role().orElseThrow().speaksFor() && owners.size() == 1) {
      return Optional.of(new Found(Basis.DESCRIPTION, owners));
    }
    return Optional.of(own(n, Actor.Kind.GROUP, owners.stream().findFirst(), label(n), Basis.DESCRIPTION));
  }

  private int restAfterOwners(Nominal n) {
    int rest = n.coreFirst();
    for (Nominal o : nominals) {
      if (o.first() >= n.first() && o.end() <= n.coreFirst()) {
        rest = o.end();
      }
    }
    while (reading.tag(rest).equals("POS")) {
      rest++;
    }
    return rest;
  }

  private String adjectiveOf(Actor owner, Nominal n) {
    for (Nominal o : nominals) {
      if (o.first() >= n.first() && o.end() <= n.coreFirst() && done.get(o.head()) != null
          && done.get(o.head()).one() && done.get(o.head()).actor().key().equals(owner.key())
          && o.sort() == Nominal.Sort.KNOWN) {
        return reading.text(o.coreFirst(), o.coreEnd());
      }
    }
    return owner.label();
  }

  /** The states and bodies that a phrase belongs to: possessors, adjectives, what "of" ties to it. */
  private List<Actor> owners(Nominal n) {
    List<Actor> owners = new ArrayList<>();
    List<Actor> possessors = new ArrayList<>();
    if (n.complement() >= 0) {
      at(n.complement()).flatMap(this::resolve).ifPresent(o -> o.actors().forEach(a -> whole(a).ifPresent(owners::add)));
      if (!owners.isEmpty()) {
        return distinct(owners);
      }
    }
    List<Nominal> inner = new ArrayList<>();
    for (Nominal o : nominals) {
      if (o != n && o.first() >= n.first() && o.head() < n.coreFirst()) {
        inner.add(o);
      }
    }
    // The widest only: in "Russia's foreign ministry spokesman" the ministry, not Russia.
    for (Nominal o : inner) {
      boolean inOther = inner.stream().anyMatch(p -> p != o && p.first() <= o.first() && o.end() <= p.end() && p.end() - p.first() > o.end() - o.first());
      if (!inOther) {
        Optional<Occurrence> found = resolve(o);
        if (o.sort() == Nominal.Sort.PRONOUN) {
          found.ifPresent(f -> f.actors().forEach(a -> whole(a).ifPresent(possessors::add)));
        } else {
          found.ifPresent(f -> f.actors().forEach(a -> whole(a).ifPresent(owners::add)));
        }
      }
    }
    // "their South Korean counterparts" are South Korean, whosever counterparts they are.
    List<Actor> all = distinct(owners.isEmpty() ? possessors : owners);
    // A body of a state: the state says whose, the body is what they belong to.
    List<Actor> bodies = all.stream().filter(a -> a.kind() != Actor.Kind.STATE && a.partOf().isPresent()).toList();
    return all.stream()
        .filter(a -> bodies.stream().noneMatch(b -> b.partOf().filter(a.key()::equals).isPresent()))
        .toList();
  }

  // bodies

  private Optional<Found> body(Nominal n, Role role, int first) {
    List<Actor> owners = owners(n);
    Mark mark = reading.mark(n.coreFirst()).orElseThrow();
    if (owners.isEmpty() && (demonstrative(first) || first == n.coreFirst() || inside(n))) {
      Optional<Occurrence> before =
          collecting || role.plural() || otherNoun(first, n.coreFirst())
              ? Optional.empty()
              : sameBody(n, mark, Optional.empty());
      if (before.isPresent()) {
        return Optional.of(new Found(Basis.NOUN, before.get().actors()));
      }
      if (demonstrative(first) && !role.plural()) {
        Optional<Occurrence> any = role.key().equals("agency") || role.key().equals("outlet") ? lastBody(n) : Optional.empty();
        if (any.isPresent()) {
          return Optional.of(new Found(Basis.NOUN, any.get().actors()));
        }
      }
    }
    if (role.standsFor() && nounBefore(n)) {
      return Optional.empty();
    }
    List<Actor> actors = new ArrayList<>();
    for (Actor owner : owners) {
      Optional<Actor> state = stateOf(owner);
      Optional<Actor> institution =
          state.flatMap(
              s ->
                  templates(mark).stream()
                      .flatMap(t -> authority.institution(t, s.key()).stream())
                      .findFirst());
      if (role.standsFor() && state.isPresent()) {
        actors.add(state.get());
      } else if (institution.isPresent()) {
        actors.add(institution.get());
      } else if (role.kind() == Role.Kind.SIDE) {
        actors.add(owner);
      }
    }
    if (!actors.isEmpty()) {
      return Optional.of(new Found(Basis.NAME, distinct(actors)));
    }
    if (!owners.isEmpty() && !collecting && mark.institutions().isEmpty()) {
      Optional<Occurrence> before = sameBody(n, mark, owners.stream().findFirst());
      if (before.isPresent()) {
        return Optional.of(new Found(Basis.NOUN, before.get().actors()));
      }
    }
    if (role.plural()) {
      return group(n);
    }
    boolean bare = owners.isEmpty() && first == n.coreFirst() && !reading.capital(first);
    boolean modifier = reading.phrase(n.head()).filter(p -> p.head() >= n.coreEnd()).isPresent();
    if (role.kind() == Role.Kind.SIDE
        || owners.isEmpty() && (bare || modifier || inside(n) || !subject(n))) {
      return Optional.empty();
    }
    return Optional.of(own(n, Actor.Kind.ORGANIZATION, owners.stream().findFirst(), label(n), owners.isEmpty() ? Basis.DESCRIPTION : Basis.NAME));
  }

  private boolean otherNoun(int first, int end) {
    for (int i = first; i < end; i++) {
      if (reading.tag(i).startsWith("NN")) {
        return true;
      }
    }
    return false;
  }

  /** "sanctions regime": a regime of another kind. */
  private boolean nounBefore(Nominal n) {
    int before = n.coreFirst() - 1;
    return (reading.tag(before).equals("NN") || reading.tag(before).equals("NNS"))
        && reading.mark(before).isEmpty();
  }

  /** The kinds of institution that a noun names, in the singular or plural. */
  private List<String> templates(Mark mark) {
    List<Institution> all = new ArrayList<>(mark.institutions());
    for (Role role : mark.roles()) {
      List<String> words = List.of(role.singular().split(" "));
      authority
          .institution(words, 0)
          .filter(f -> f.length() == words.size())
          .ifPresent(f -> all.addAll(f.meanings()));
    }
    return all.stream().map(Institution::template).distinct().toList();
  }

  /** The last body whose noun ends alike: "the ministry" after "the Russian foreign ministry". */
  private Optional<Occurrence> sameBody(Nominal n, Mark mark, Optional<Actor> owner) {
    String noun = reading.word(mark.end() - 1).toLowerCase(Locale.ROOT);
    Optional<String> speaking =
        owner.isPresent()
            ? Optional.empty()
            : discourse
                .likeliest(
                    sentence(n.head()),
                    reading.quoted(n.head()),
                    o -> o.subject() && o.is(Actor.Kind.STATE) && !issued(o))
                .map(o -> o.actor().key());
    Predicate<Occurrence> same =
        o ->
            o.one()
                && o.actor().kind() == Actor.Kind.ORGANIZATION
                && sentence(n.head()) - o.sentence() < 15
                && (endsWith(o.actor().label(), noun) || endsWith(o.mention().span().in(article.text()), noun))
                && (owner.isEmpty() || stateOf(o.actor()).map(Actor::key).equals(stateOf(owner.get()).map(Actor::key)));
    return discourse
        .last(o -> same.test(o) && speaking.isPresent() && stateOf(o.actor()).map(Actor::key).equals(speaking))
        .or(() -> discourse.last(same));
  }

  private static boolean endsWith(String label, String noun) {
    String text = label.toLowerCase(Locale.ROOT);
    return text.equals(noun) || text.endsWith(" " + noun) || text.startsWith(noun + " of ");
  }

  private Optional<Occurrence> lastBody(Nominal n) {
    return discourse.likeliest(
        sentence(n.head()),
        reading.quoted(n.head()),
        o -> o.is(Actor.Kind.ORGANIZATION) && !o.owner());
  }

  private Optional<Found> state(Nominal n, Role role, int first) {
    if (role.plural()) {
      return group(n);
    }
    if (!demonstrative(first) || reading.is(n.coreEnd(), "of")) {
      return Optional.empty();
    }
    return discourse
        .likeliest(
            sentence(n.head()), reading.quoted(n.head()), o -> o.is(Actor.Kind.STATE) && !issued(o))
        .map(o -> new Found(Basis.NOUN, o.actors()));
  }

  // ---- documents

  private Optional<Found> document(Nominal n, Role role, int first) {
    String noun = reading.word(n.head()).toLowerCase(Locale.ROOT);
    if (verbAfterName(n)) {
      return Optional.empty();
    }
    List<Actor> by = issuers(n, role, first);
    if (!by.isEmpty()) {
      issuers.put(noun, by);
      issuers.put(role.key(), by);
      return Optional.of(new Found(Basis.NOUN, by));
    }
    boolean source = subject(n) || reading.is(n.first() - 1, "to") || reading.is(first, "the");
    return !source || role.key().equals("plan")
        ? Optional.empty()
        : Optional.of(own(n, Actor.Kind.GROUP, Optional.empty(), label(n), Basis.DESCRIPTION));
  }

  /** "As Trump tweets": a verb that was taken for a noun. */
  private boolean verbAfterName(Nominal n) {
    return nominals.stream()
        .anyMatch(o -> o.sort() == Nominal.Sort.PERSON && o.end() == n.coreFirst());
  }

  private List<Actor> issuers(Nominal n, Role role, int first) {
    String noun = reading.word(n.head()).toLowerCase(Locale.ROOT);
    List<Actor> owners = documentOwners(n);
    if (!owners.isEmpty()) {
      return owners;
    }
    for (int i = n.coreEnd(); i < Math.min(n.coreEnd() + 6, reading.size()); i++) {
      if (reading.is(i, "by") || reading.is(i, "from") && i == n.coreEnd()) {
        int from = i + 1;
        List<Actor> named = allFrom(from);
        if (!named.isEmpty()) {
          return named;
        }
      }
      if (reading.tag(i).equals(",") || reading.tag(i).equals(".")) {
        break;
      }
    }
    if (demonstrative(first) && (issuers.containsKey(noun) || issuers.containsKey(role.key()))) {
      return issuers.getOrDefault(noun, issuers.getOrDefault(role.key(), List.of()));
    }
    if (reading.is(n.first() - 1, "in") && role.key().equals("statement")) {
      List<Occurrence> subjects =
          discourse.of(sentence(n.head())).stream()
              .filter(o -> o.subject() && !o.quoted() && !o.owner() && o.paragraph() == paragraph)
              .toList();
      if (!subjects.isEmpty()) {
        return subjects.get(subjects.size() - 1).actors();
      }
      // "In a statement, the ministry said"
      return nominals.stream()
          .filter(o -> o.first() > n.head() && reading.sentence(o.head()) == reading.sentence(n.head()) && !inside(o) && subject(o))
          .findFirst()
          .flatMap(this::resolve)
          .map(Occurrence::actors)
          .orElse(List.of());
    }
    return List.of();
  }

  /** Whom the phrases that begin at a token mean, joined ones all together. */
  private List<Actor> allFrom(int token) {
    List<Actor> all = new ArrayList<>();
    int at = token;
    while (true) {
      int first = at;
      Optional<Nominal> next =
          nominals.stream()
              .filter(o -> o.first() == first)
              .max((a, b) -> Integer.compare(a.end(), b.end()));
      if (next.isEmpty()) {
        return distinct(all);
      }
      resolve(next.get()).ifPresent(o -> all.addAll(o.actors()));
      at = next.get().end() + 1;
      if (!reading.is(at - 1, "and") && !reading.is(at - 1, ",")) {
        return distinct(all);
      }
    }
  }

  private List<Actor> documentOwners(Nominal n) {
    List<Actor> all = new ArrayList<>();
    for (Nominal o : nominals) {
      if (o != n && o.first() >= n.first() && o.head() < n.coreFirst()) {
        boolean inOther =
            nominals.stream().anyMatch(p -> p != o && p != n && p.first() >= n.first() && p.head() < n.coreFirst() && p.first() <= o.first() && o.end() <= p.end() && p.end() - p.first() > o.end() - o.first());
        if (!inOther) {
          resolve(o).ifPresent(found -> all.addAll(found.actors()));
        }
      }
    }
    return distinct(all);
  }

  // ---- pronouns

  private Optional<Found> pronoun(Nominal n) {
    Pronoun pronoun = reading.roles.pronoun(reading.word(n.head())).orElseThrow();
    if (pronoun.taken() == Pronoun.Taken.BODY && empty(n.head())) {
      return Optional.empty();
    }
    Optional<Found> ahead = ahead(n, pronoun);
    if (ahead.isPresent()) {
      return ahead;
    }
    int sentence = sentence(n.head());
    boolean quoted = reading.quoted(n.head());
    Optional<Occurrence> before =
        switch (pronoun.taken()) {
          case PERSON ->
              discourse.likeliest(
                  sentence,
                  quoted,
                  o ->
                      o.is(Actor.Kind.PERSON)
                          && agrees(o.actor(), pronoun.gender())
                          && (quoted || !o.quoted() || o.sentence() == sentence));
          case BODY ->
              discourse.likeliest(
                  sentence, quoted, 
                  o ->
                      issued(o)
                          ? document(o)
                          : o.is(Actor.Kind.STATE) || o.is(Actor.Kind.ORGANIZATION));
          case GROUP ->
              discourse.likeliest(
                  sentence, quoted, o -> !issued(o) && (!o.one() || o.is(Actor.Kind.GROUP)));
        };
    return before.map(o -> new Found(Basis.PRONOUN, o.actors()));
  }

  /** "It is clear that": nobody is meant. */
  private boolean empty(int it) {
    int at = it + 1;
    while (reading.tag(at).equals("MD") || reading.tag(at).startsWith("VB") || reading.tag(at).equals("RB")) {
      at++;
    }
    boolean quality = at > it + 1 && (reading.tag(at).startsWith("JJ") || reading.is(at, "time"));
    return quality
        && (reading.is(at + 1, "that") || reading.is(at + 1, "to") || reading.is(at + 1, "for")
            || reading.is(at + 1, "whether") || reading.is(at + 1, "how"));
  }

  /** "In his speech on Thursday, X said": the subject after the comma is meant. */
  private Optional<Found> ahead(Nominal n, Pronoun pronoun) {
    int start = n.head();
    while (start > 0 && reading.sentence(start - 1) == reading.sentence(n.head())) {
      start--;
    }
    String tag = reading.tag(start);
    boolean opening = tag.equals("IN") || tag.equals("VBG") || tag.equals("VBN") || tag.equals("TO");
    if (!opening || reading.quoted(n.head()) || !reading.tag(n.head()).equals("PRP$")) {
      return Optional.empty();
    }
    int comma = n.head();
    while (comma < reading.size() && !reading.is(comma, ",")) {
      if (reading.finiteVerb(comma) || reading.tag(comma).equals(".")) {
        return Optional.empty();
      }
      comma++;
    }
    int after = comma + 1;
    return nominals.stream()
        .filter(o -> o.first() == after && (o.sort() == Nominal.Sort.PERSON || o.sort() == Nominal.Sort.KNOWN) && subject(o))
        .findFirst()
        .flatMap(this::resolve)
        .filter(o -> o.one() && fits(o, pronoun))
        .map(o -> new Found(Basis.PRONOUN, o.actors()));
  }

  private boolean fits(Occurrence o, Pronoun pronoun) {
    return switch (pronoun.taken()) {
      case PERSON -> o.is(Actor.Kind.PERSON) && agrees(o.actor(), pronoun.gender());
      case BODY -> o.is(Actor.Kind.STATE) || o.is(Actor.Kind.ORGANIZATION);
      case GROUP -> false;
    };
  }

  private static boolean issued(Occurrence o) {
    return o.noun().filter(Set.of("statement", "report", "plan")::contains).isPresent();
  }

  private static boolean document(Occurrence o) {
    return o.noun().filter(Set.of("statement", "report")::contains).isPresent();
  }

  private boolean agrees(Actor actor, Optional<Gender> gender) {
    Optional<Gender> known =
        roster.of(actor).flatMap(Figure::gender).or(() -> authority.person(actor.key()).flatMap(p -> p.gender()));
    return known.isEmpty() || gender.isEmpty() || known.equals(gender);
  }

  // ---- actors of the article

  private Found own(Nominal n, Actor.Kind kind, Optional<Actor> part, String label, Basis basis) {
    return new Found(basis, List.of(made(kind, part, label)));
  }

  private Actor made(Actor.Kind kind, Optional<Actor> part, String label) {
    String key = Keys.local(article.id(), label);
    return ownActors.computeIfAbsent(
        key, k -> new Actor(k, kind, label, part.map(Actor::key), Optional.empty(), false));
  }

  private String name(Nominal n) {
    return reading.text(n.coreFirst(), n.coreEnd());
  }

  private static final Set<String> LEFT_OUT =
      Set.of("the", "a", "an", "some", "many", "several", "this", "that", "these", "those", "both", "all", "any", "no");

  /** The phrase without its determiner, pronouns and metonyms in it replaced by whom they mean. */
  private String label(Nominal n) {
    int from = n.first();
    Optional<Nominal> owner =
        nominals.stream()
            .filter(o -> o != n && o.first() == n.first() && o.head() < n.coreFirst() && (reading.tag(o.end()).equals("POS") || o.sort() == Nominal.Sort.PRONOUN))
            .findFirst();
    if (owner.isPresent() && done.get(owner.get().head()) != null && done.get(owner.get().head()).one()) {
      int rest = owner.get().end() + (reading.tag(owner.get().end()).equals("POS") ? 1 : 0);
      return done.get(owner.get().head()).actor().label() + "\u2019s " + reading.text(rest, n.end());
    }
    while (from < n.coreFirst() && LEFT_OUT.contains(reading.word(from).toLowerCase(Locale.ROOT))) {
      from++;
    }
    String text = reading.text(from, n.end());
    boolean common = reading.sentenceStart(from) && reading.mark(from).filter(Mark::isName).isEmpty();
    return common && !reading.tag(from).startsWith("NNP")
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }
}
