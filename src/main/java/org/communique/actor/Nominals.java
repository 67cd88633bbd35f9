package org.communique.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Authority;
import org.communique.lexicon.Name;
import org.communique.lexicon.Role;
import org.communique.model.Actor;
import org.communique.model.NounPhrase;

/** Finds the noun phrases of a paragraph that may stand for an actor. */
final class Nominals {
  private static final Set<String> OWNED_BY = Set.of("for", "of", "with", "at", "from");
  private static final Set<String> PLACED = Set.of("in", "near", "to");
  private static final Set<String> ENDS = Set.of(",", ".", ":", "''", "``");
  private static final Set<String> QUANTITIES =
      Set.of("some", "many", "others", "several", "few", "most", "those");

  private final Reading reading;
  private final Authority authority;
  private final Extents extents;
  private final List<Unit> units;
  private final List<Nominal> found = new ArrayList<>();
  private final Set<Integer> heads = new HashSet<>();

  private Nominals(Reading reading, Authority authority, List<Unit> units) {
    this.reading = reading;
    this.authority = authority;
    extents = new Extents(reading);
    this.units = units;
  }

  /** By their heads, in reading order. */
  static List<Nominal> of(Reading reading, Authority authority, Roster roster) {
    Nominals nominals = new Nominals(reading, authority, Names.of(reading, authority, roster));
    nominals.find();
    nominals.found.sort(Comparator.comparingInt(Nominal::head));
    return nominals.found;
  }

  private void find() {
    int begin = Dateline.end(reading);
    for (Unit unit : units) {
      if (unit.first() >= begin && unit.kind() != Unit.Kind.OTHER) {
        named(unit);
      }
    }
    for (Mark mark : reading.marks()) {
      if (mark.names().stream().anyMatch(n -> n.kind() != Name.Kind.FAMILY)
          && mark.first() >= begin
          && unit(mark.first()).isEmpty()) {
        known(mark);
      }
    }
    // From the right, so that what a preposition ties to a head is found before the head.
    List<NounPhrase> phrases = reading.phrases();
    for (int i = phrases.size() - 1; i >= 0; i--) {
      if (phrases.get(i).first() >= begin || phrases.get(i).head() >= begin) {
        common(phrases.get(i));
      }
    }
    for (int i = begin; i < reading.size(); i++) {
      quantity(i);
      boolean personal =
          reading.roles.pronoun(reading.word(i)).isPresent() && reading.tag(i).startsWith("PRP");
      if (personal || reading.tag(i).startsWith("WP") || reading.tag(i).equals("WDT")) {
        add(
            new Nominal(
                Nominal.Sort.PRONOUN,
                i,
                i + 1,
                i,
                i,
                i + 1,
                Optional.empty(),
                -1,
                Unit.Evidence.SURE));
      }
    }
  }

  private void add(Nominal nominal) {
    if (heads.add(nominal.head())) {
      found.add(nominal);
    }
  }

  private Optional<Unit> unit(int token) {
    return units.stream().filter(u -> u.contains(token)).findFirst();
  }

  // ---- names

  private void named(Unit unit) {
    boolean person = unit.kind() == Unit.Kind.PERSON;
    int first = person ? extents.titleStart(unit.first()) : extents.determined(unit.first());
    int left = extents.possessor(first);
    add(
        new Nominal(
            person ? Nominal.Sort.PERSON : Nominal.Sort.BODY,
            left,
            unit.end(),
            unit.end() - 1,
            unit.first(),
            unit.end(),
            Optional.empty(),
            -1,
            unit.evidence()));
  }

  private void known(Mark mark) {
    if (gluedToName(mark)) {
      return;
    }
    int end = mark.end();
    int first = mark.first();
    boolean the = reading.is(first - 1, "the") && headOfPhrase(mark);
    boolean described = describedBefore(mark);
    add(
        new Nominal(
            Nominal.Sort.KNOWN,
            the
                ? first - 1
                : described
                    ? extents.possessor(reading.phrase(first).orElseThrow().first())
                    : first,
            end,
            end - 1,
            first,
            end,
            Optional.empty(),
            -1,
            Unit.Evidence.SURE));
  }

  /** "Pyongyang's ally China", "the official news agency KCNA". */
  private boolean describedBefore(Mark mark) {
    int before = mark.first() - 1;
    return headOfPhrase(mark)
        && reading.phrase(mark.first()).filter(p -> p.first() < before).isPresent()
        && !reading.capital(before)
        && reading
            .mark(before)
            .flatMap(Mark::role)
            .filter(r -> !r.plural() && r.kind() != Role.Kind.DOCUMENT)
            .isPresent();
  }

  private boolean headOfPhrase(Mark mark) {
    return reading.phrase(mark.end() - 1).map(p -> mark.contains(p.head())).orElse(true);
  }

  /** A state's noun before another noun is no mention: "North Korea policy". An adjective is. */
  private boolean gluedToName(Mark mark) {
    if (headOfPhrase(mark) || reading.titleCase) {
      return false;
    }
    boolean adjective = mark.names().stream().anyMatch(n -> n.kind() == Name.Kind.ADJECTIVE);
    boolean shortForm =
        reading.word(mark.first()).length() <= 4
            && mark.end() - mark.first() == 1
            && reading
                .word(mark.first())
                .equals(reading.word(mark.first()).toUpperCase(Locale.ROOT));
    if (adjective || shortForm) {
      return false;
    }
    NounPhrase whole = reading.phrase(mark.end() - 1).orElseThrow();
    boolean town = mark.named(Name.Kind.CAPITAL) && !mark.named(Name.Kind.NAME);
    boolean office =
        reading
            .mark(whole.head())
            .flatMap(m -> roleOf(m, whole.head()))
            .filter(r -> r.kind() == Role.Kind.BODY && !r.standsFor())
            .isPresent();
    if (town && office) {
      return true;
    }
    boolean state = mark.names().stream().anyMatch(this::state);
    if (!state) {
      return false;
    }
    NounPhrase phrase = reading.phrase(mark.end() - 1).orElseThrow();
    if (unit(phrase.head()).isPresent()) {
      return false;
    }
    // "Russia deputy ambassador", "G7 leaders", "White House press secretary"
    return reading.mark(phrase.head()).filter(this::denotesActor).isEmpty();
  }

  private boolean denotesActor(Mark mark) {
    return mark.role().isPresent()
        || !mark.titles().isEmpty()
        || !mark.institutions().isEmpty()
        || mark.isName();
  }

  private boolean state(Name name) {
    return authority.actor(name.actor()).filter(a -> a.kind() == Actor.Kind.STATE).isPresent();
  }

  // ---- common nouns

  private void common(NounPhrase phrase) {
    int head = phrase.head();
    inner(phrase);
    if (unit(head).isPresent() || heads.contains(head)) {
      return;
    }
    Optional<Mark> mark =
        reading.mark(head).filter(m -> !m.isName() || !reading.capital(m.end() - 1));
    mark.ifPresent(m -> noun(phrase, m, head));
  }

  private void noun(NounPhrase phrase, Mark mark, int head) {
    Optional<Role> role = roleOf(mark, head);
    if (role.isEmpty()
        || mark.first() < phrase.first()
        || badTag(head)
        || partOfName(role.get(), mark)) {
      return;
    }
    int coreEnd = Math.max(mark.end(), head + 1);
    boolean document = role.get().kind() == Role.Kind.DOCUMENT;
    int[] tied = document ? new int[] {-1, 0} : complement(coreEnd, role.get());
    int start = mark.first() > phrase.first() ? extents.modifiers(mark.first()) : phrase.first();
    int first = start == phrase.first() ? extents.possessor(start) : start;
    while (first < mark.first() && reading.tag(first).startsWith("W")) {
      first++;
    }
    if (role.get().plural()) {
      first = extents.conjoined(first);
    }
    add(
        new Nominal(
            Nominal.Sort.NOUN,
            first,
            Math.max(coreEnd, tied[1]),
            head,
            mark.first(),
            coreEnd,
            role,
            tied[0],
            Unit.Evidence.SURE));
  }

  /** "the Great Hall of the People": a plural with a capital inside a sentence. */
  private boolean partOfName(Role role, Mark mark) {
    return role.plural()
        && !reading.titleCase
        && reading.capital(mark.first())
        && !reading.sentenceStart(mark.first())
        && reading.is(mark.first() - 1, "the")
        && reading.is(mark.first() - 2, "of");
  }

  private boolean badTag(int head) {
    String tag = reading.tag(head);
    return !(tag.startsWith("NN") || tag.startsWith("JJ") || reading.capital(head));
  }

  private Optional<Role> roleOf(Mark mark, int head) {
    Optional<Role> role =
        mark.roles().stream()
            .filter(
                r ->
                    r.kind() != Role.Kind.TITLE
                        && r.kind() != Role.Kind.OFFICE_TAIL
                        && r.kind() != Role.Kind.PARTICLE
                        && r.kind() != Role.Kind.TIME)
            .findFirst();
    if (role.isEmpty() && !mark.titles().isEmpty()) {
      String office = mark.titles().get(0).office();
      boolean plural = reading.tag(head).endsWith("S");
      return Optional.of(
          new Role(
              office,
              mark.titles().get(0).form(),
              Role.Kind.PERSON,
              mark.titles().get(0).gender(),
              plural,
              false,
              false,
              false));
    }
    if (role.isEmpty() && !mark.institutions().isEmpty()) {
      boolean plural = reading.tag(head).endsWith("S");
      return Optional.of(
          new Role(
              mark.institutions().get(0).template(),
              mark.institutions().get(0).form(),
              Role.Kind.BODY,
              Optional.empty(),
              plural,
              false,
              false,
              false));
    }
    return role;
  }

  /** A body among the modifiers: "Foreign Ministry spokeswoman", "State Department official". */
  private void inner(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      Optional<Mark> mark = reading.mark(i);
      if (mark.isEmpty()
          || mark.get().first() != i
          || mark.get().contains(phrase.head())
          || unit(i).isPresent()
          || mark.get().isName()) {
        continue;
      }
      Optional<Role> role = roleOf(mark.get(), mark.get().end() - 1);
      boolean body = role.filter(r -> r.kind() == Role.Kind.BODY && !r.plural()).isPresent();
      boolean ofActor = reading.mark(phrase.head()).filter(this::denotesActor).isPresent();
      if (body && ofActor) {
        int first = extents.adjectivesBefore(i, phrase.first());
        add(
            new Nominal(
                Nominal.Sort.NOUN,
                first == phrase.first() ? extents.possessor(first) : first,
                mark.get().end(),
                mark.get().end() - 1,
                i,
                mark.get().end(),
                role,
                -1,
                Unit.Evidence.SURE));
      }
      i = mark.get().end() - 1;
    }
  }

  /** Head and end of the phrase that a preposition ties to a head; -1 and 0 where there is none. */
  private int[] complement(int at, Role role) {
    int[] none = {-1, 0};
    String preposition = reading.word(at);
    boolean owner =
        OWNED_BY.contains(preposition)
            && (role.kind() == Role.Kind.PERSON || !preposition.equals("from"));
    boolean placed = PLACED.contains(preposition);
    if (!owner && !placed || role.kind() == Role.Kind.STATE) {
      return none;
    }
    Optional<NounPhrase> object = reading.phrase(at + 1).filter(p -> p.first() == at + 1);
    if (object.isEmpty()) {
      return none;
    }
    int head = object.get().head();
    while (reading.tag(object.get().end() - 1).equals("POS")) {
      Optional<NounPhrase> owned = reading.phrase(object.get().end());
      if (owned.isEmpty() || owned.get() == object.get()) {
        break;
      }
      object = owned;
      head = owned.get().head();
    }
    int wanted = head;
    Optional<Nominal> tied =
        found.stream()
            .filter(n -> n.head() == wanted || n.coreFirst() <= wanted && wanted < n.coreEnd())
            .findFirst();
    if (placed) {
      boolean people = role.kind() == Role.Kind.PERSON || role.kind() == Role.Kind.BODY;
      boolean name =
          reading.capital(wanted)
              && reading.mark(wanted).filter(m -> m.is(Role.Kind.TIME)).isEmpty();
      return people && name
          ? new int[] {-1, tied.map(Nominal::end).orElse(object.get().end())}
          : none;
    }
    return tied.isPresent()
        ? new int[] {tied.get().head(), role.plural() ? joinedEnd(tied.get()) : tied.get().end()}
        : none;
  }

  /** "the ministries of Russia and China": the end of the last of several names. */
  private int joinedEnd(Nominal first) {
    int end = first.end();
    while (first.sort() == Nominal.Sort.KNOWN) {
      int next = end + 1;
      boolean last = reading.is(end, "and");
      boolean listed = reading.is(end, ",");
      Optional<Nominal> joined =
          found.stream()
              .filter(n -> n.sort() == Nominal.Sort.KNOWN && n.first() == next)
              .filter(n -> last || listed && reading.is(n.end(), "and"))
              .findFirst();
      if (joined.isEmpty()) {
        break;
      }
      end = joined.get().end();
    }
    return end;
  }

  /** "some in Moscow and Washington", "many of those besieged": up to the verb. */
  private void quantity(int at) {
    if (!QUANTITIES.contains(reading.word(at).toLowerCase(Locale.ROOT))
        || heads.contains(at)
        || reading.phrase(at).filter(p -> p.head() > at).isPresent()) {
      return;
    }
    int end = at + 1;
    boolean tied = reading.is(end, "in") || reading.is(end, "of") || reading.is(end, "who");
    if (tied) {
      while (!reading.finiteVerb(end)
          && !reading.tag(end).isEmpty()
          && !reading.tag(end).startsWith("PRP")
          && !ENDS.contains(reading.tag(end))) {
        end++;
      }
    }
    if (reading.finiteVerb(end)) {
      add(
          new Nominal(
              Nominal.Sort.QUANTITY,
              at,
              end,
              at,
              at,
              at + 1,
              Optional.empty(),
              -1,
              Unit.Evidence.SURE));
    }
  }
}
