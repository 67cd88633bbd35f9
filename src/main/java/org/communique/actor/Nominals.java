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
import org.communique.model.NounPhrase;

/** Finds the noun phrases of a paragraph that may stand for an actor. */
final class Nominals {
  private static final Set<String> ENDS = Set.of(",", ".", ":", "''", "``");
  private static final Set<String> QUANTITIES =
      Set.of("some", "many", "others", "several", "few", "most", "those");

  private final Reading reading;
  private final Modifiers modifiers;
  private final Extents extents;
  private final List<Unit> units;
  private final List<Nominal> found = new ArrayList<>();
  private final Set<Integer> heads = new HashSet<>();

  private Nominals(Reading reading, Authority authority, List<Unit> units) {
    this.reading = reading;
    modifiers = new Modifiers(reading, authority, units);
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
    if (modifiers.glued(mark)) {
      return;
    }
    int end = mark.end();
    int first = mark.first();
    boolean the = reading.is(first - 1, "the") && modifiers.isHead(mark);
    boolean described = modifiers.describe(mark);
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
    Optional<Role> role = mark.denoted(plural(head));
    if (role.isEmpty()
        || mark.first() < phrase.first()
        || badTag(head)
        || partOfName(role.get(), mark)) {
      return;
    }
    int coreEnd = Math.max(mark.end(), head + 1);
    boolean document = role.get().kind() == Role.Kind.DOCUMENT;
    Tied tied = document ? Tied.NONE : Tied.to(role.get(), coreEnd, reading, found);
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
            Math.max(coreEnd, tied.end()),
            head,
            mark.first(),
            coreEnd,
            role,
            tied.head(),
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

  private boolean plural(int head) {
    return reading.tag(head).endsWith("S");
  }

  private boolean badTag(int head) {
    String tag = reading.tag(head);
    return !(tag.startsWith("NN") || tag.startsWith("JJ") || reading.capital(head));
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
      Optional<Role> role = mark.get().denoted(plural(mark.get().end() - 1));
      boolean body = role.filter(r -> r.kind() == Role.Kind.BODY && !r.plural()).isPresent();
      boolean ofActor = reading.mark(phrase.head()).filter(Mark::denotesActor).isPresent();
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
