package org.communique.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Authority;
import org.communique.lexicon.Name;
import org.communique.lexicon.Role;
import org.communique.model.Actor;

/** Finds names by their capitals, and tells persons from bodies and from what is neither. */
final class Names {
  private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "on", "&");
  private static final Mark NONE = new Mark(0, 0, List.of(), List.of(), List.of(), List.of());

  private final Reading reading;
  private final Authority authority;
  private final Roster roster;
  private final NameEvidence evidence;
  private final List<Unit> units = new ArrayList<>();

  private Names(Reading reading, Authority authority, Roster roster) {
    this.reading = reading;
    this.authority = authority;
    this.roster = roster;
    evidence = new NameEvidence(reading, this::personMark);
  }

  /** The names of a paragraph; words that only the roster shows to be names too. */
  static List<Unit> of(Reading reading, Authority authority, Roster roster) {
    Names names = new Names(reading, authority, roster);
    int at = 0;
    while (at < reading.size()) {
      at = names.take(at);
    }
    return names.units;
  }

  /** Adds the name that begins at a token, if any; says where to go on. */
  private int take(int at) {
    if (bodyHead(at)) {
      int end = tail(reading.mark(at).orElseThrow().end());
      if (end > reading.mark(at).orElseThrow().end()) {
        units.add(new Unit(Unit.Kind.BODY, at, end, Unit.Evidence.SURE));
        return end;
      }
      return at + 1;
    }
    if (!nameWord(at)) {
      return at + 1;
    }
    int end = at;
    while (nameWord(end) || particle(end) && nameWord(end + 1)) {
      end = personMark(end) ? reading.mark(end).orElseThrow().end() : end + 1;
      if (reading.titleCase && !personMark(end - 1)) {
        break;
      }
    }
    return classify(at, end);
  }

  private int classify(int first, int end) {
    Optional<Mark> next = reading.mark(end).filter(m -> m.first() == end && reading.capital(end));
    if (!reading.titleCase && next.filter(this::bodyNoun).isPresent()) {
      int stop = tail(next.get().end());
      units.add(new Unit(Unit.Kind.BODY, leftOfBody(first), stop, Unit.Evidence.SURE));
      return stop;
    }
    boolean known = fullName(first);
    boolean glued = !known && !reading.titleCase && (stateBefore(first) || stateAt(end));
    if (glued) {
      int stop = stateAt(end) ? reading.mark(end).orElseThrow().end() : end;
      units.add(
          new Unit(
              Unit.Kind.OTHER,
              stateBefore(first) ? before(first).first() : first,
              stop,
              Unit.Evidence.SURE));
      return stop;
    }
    if (acronym(first, end) && !known) {
      return end;
    }
    int given = known ? first : givenName(first, end);
    return person(given, end, known);
  }

  /**
   * "Watch President Tom Fitton": a run of capitals that holds a given name is a name from there.
   */
  private int givenName(int first, int end) {
    for (int i = first; i < end - 1; i++) {
      // The "Diego" of "San Diego Tribune" begins no name.
      boolean begins =
          i != first + 1 || reading.mark(i - 1).isPresent() || reading.sentenceStart(i - 1);
      if (begins && reading.roles.givenName(reading.word(i)).isPresent()) {
        return i;
      }
    }
    return first;
  }

  private int person(int first, int end, boolean known) {
    List<String> words = reading.words.subList(first, end);
    if (evidence.placed(first) || reading.tag(first - 1).equals("DT") && !personMark(first)) {
      roster.addPlace(words);
    }
    Unit.Evidence strength = known ? Unit.Evidence.SURE : evidence.of(first, end);
    if (roster.isEmpty() || roster.knows(words)) {
      units.add(new Unit(Unit.Kind.PERSON, first, end, strength));
    }
    return end;
  }

  // ---- words

  private boolean nameWord(int i) {
    if (i < 0 || i >= reading.size()) {
      return false;
    }
    if (fullName(i)) {
      return true;
    }
    boolean family =
        personMark(i)
            && reading.roles.pronoun(reading.word(i)).isEmpty()
            && (reading.tag(i).startsWith("NNP")
                || !reading.sentenceStart(i)
                || reading.finiteVerb(i + 1))
            && !reading.mark(i).orElseThrow().is(Role.Kind.TIME)
            && reading.mark(i).orElseThrow().names().stream().allMatch(this::person);
    if (family) {
      return true;
    }
    String word = reading.word(i);
    boolean prefixed =
        word.indexOf('-') > 0
            && word.indexOf('-') < word.length() - 1
            && Character.isUpperCase(word.charAt(word.indexOf('-') + 1))
            && reading
                .roles
                .at(List.of(word.substring(0, word.indexOf('-'))), 0)
                .filter(f -> f.meanings().get(0).kind() == Role.Kind.PARTICLE)
                .isPresent();
    if (!reading.capital(i) && !prefixed || !Character.isLetter(word.charAt(0))) {
      return false;
    }
    if (reading.mark(i).isPresent()) {
      Mark mark = reading.mark(i).orElseThrow();
      boolean afterGiven =
          i > 0
              && reading.roles.givenName(reading.word(i - 1)).isPresent()
              && mark.end() == i + 1
              && !(bodyNoun(mark) && reading.capital(i - 2));
      boolean known =
          mark.end() - mark.first() == 1
              && !reading.tag(i + 1).startsWith("N")
              && roster.knows(List.of(word));
      boolean givenName =
          reading.roles.givenName(word).isPresent()
              && reading.capital(i + 1)
              && reading.mark(i + 1).isEmpty();
      return givenName
          || mark.is(Role.Kind.PARTICLE) && (!reading.sentenceStart(i) || reading.capital(i + 1))
          || !mark.isName() && !mark.is(Role.Kind.TIME) && (afterGiven || known);
    }
    if (!prefixed && word.contains("-") && reading.tag(i).startsWith("JJ")) {
      return false;
    }
    String tag = reading.tag(i);
    boolean proper = tag.startsWith("NNP");
    if (reading.sentenceStart(i)) {
      return proper
          || reading.roles.givenName(word).isPresent()
          || (tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("VB"))
              && reading.finiteVerb(i + 1);
    }
    return proper
        || tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.startsWith("VB")
        || tag.equals("FW")
        || tag.equals("IN") && i > 0 && nameWord(i - 1);
  }

  /** Whether a mark of the authority here names a person, in full or by family name. */
  private boolean personMark(int i) {
    return reading
        .mark(i)
        .filter(m -> m.first() <= i && m.names().stream().anyMatch(this::person))
        .isPresent();
  }

  private boolean fullName(int i) {
    return reading.mark(i).orElse(NONE).names().stream()
        .anyMatch(n -> n.kind() == Name.Kind.NAME && person(n));
  }

  private boolean person(Name name) {
    return authority.actor(name.actor()).filter(a -> a.kind() == Actor.Kind.PERSON).isPresent();
  }

  private boolean particle(int i) {
    return reading.mark(i).filter(m -> m.is(Role.Kind.PARTICLE)).isPresent();
  }

  // ---- bodies

  private boolean bodyNoun(Mark mark) {
    return mark.names().isEmpty() && mark.is(Role.Kind.BODY);
  }

  /** "Center for ...": a capitalised noun for a body that more capitals follow. */
  private boolean bodyHead(int i) {
    return !reading.titleCase
        && reading.capital(i)
        && reading.mark(i).filter(m -> m.first() == i && bodyNoun(m)).isPresent();
  }

  private int tail(int from) {
    int end = from;
    int at = from;
    while (at < reading.size() && at - end < 3) {
      boolean capital = reading.capital(at) && reading.mark(at).filter(this::endsName).isEmpty();
      if (capital && at > from && (at == end || linked(end, at))) {
        end = reading.mark(at).map(Mark::end).orElse(at + 1);
        at = end;
      } else if (LINKS.contains(reading.word(at)) && (at > from || !reading.is(at, "and"))) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean endsName(Mark mark) {
    return mark.is(Role.Kind.TIME)
        || mark.is(Role.Kind.TITLE)
        || mark.is(Role.Kind.PERSON)
        || mark.names().stream().anyMatch(this::person);
  }

  private boolean linked(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!LINKS.contains(reading.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** A state or city that stands before the first word of a body's name belongs to it. */
  private int leftOfBody(int first) {
    return stateBefore(first) ? before(first).first() : first;
  }

  // ---- what is neither

  private boolean stateBefore(int first) {
    return reading
        .mark(first - 1)
        .filter(
            m ->
                m.end() == first
                    && m.isName()
                    && !personMark(first - 1)
                    && reading.capital(m.first()))
        .isPresent();
  }

  private Mark before(int first) {
    return reading.mark(first - 1).orElseThrow();
  }

  private boolean stateAt(int end) {
    return reading.mark(end).filter(m -> m.isName() && reading.capital(end)).isPresent();
  }

  /** "NADA": a body rather than a person. */
  private boolean acronym(int first, int end) {
    String word = reading.word(first);
    return end - first == 1 && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
