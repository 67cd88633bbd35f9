package org.communique.actor;

import java.util.List;
import java.util.Locale;
import org.communique.lexicon.Authority;
import org.communique.lexicon.Name;
import org.communique.lexicon.Role;
import org.communique.model.Actor;
import org.communique.model.NounPhrase;

/** Names of the authority inside a noun phrase: what modifies its head, and what modifies them. */
final class Modifiers {
  private final Reading reading;
  private final Authority authority;
  private final List<Unit> units;

  Modifiers(Reading reading, Authority authority, List<Unit> units) {
    this.reading = reading;
    this.authority = authority;
    this.units = units;
  }

  /** "Pyongyang's ally China", "the official news agency KCNA". */
  boolean describe(Mark mark) {
    int before = mark.first() - 1;
    return isHead(mark)
        && reading.phrase(mark.first()).filter(p -> p.first() < before).isPresent()
        && !reading.capital(before)
        && reading
            .mark(before)
            .flatMap(Mark::role)
            .filter(r -> !r.plural() && r.kind() != Role.Kind.DOCUMENT)
            .isPresent();
  }

  /** A state's noun before another noun is no mention: "North Korea policy". An adjective is. */
  boolean glued(Mark mark) {
    if (isHead(mark) || reading.titleCase) {
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
            .flatMap(m -> m.denoted(reading.tag(whole.head()).endsWith("S")))
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
    if (units.stream().anyMatch(u -> u.contains(phrase.head()))) {
      return false;
    }
    // "Russia deputy ambassador", "G7 leaders", "White House press secretary"
    return reading.mark(phrase.head()).filter(Mark::denotesActor).isEmpty();
  }

  /** Whether it holds the head of its phrase. */
  boolean isHead(Mark mark) {
    return reading.phrase(mark.end() - 1).map(p -> mark.contains(p.head())).orElse(true);
  }

  private boolean state(Name name) {
    return authority.actor(name.actor()).filter(a -> a.kind() == Actor.Kind.STATE).isPresent();
  }
}
