package org.communique.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.communique.lexicon.Role;
import org.communique.model.NounPhrase;

/** How far the words around a run of capitals say that it names a person. */
final class NameEvidence {
  private static final Set<String> PLACES =
      Set.of("in", "at", "near", "outside", "around", "across", "into", "through");

  /** Before a place, and before a person as well. */
  private static final Set<String> WAYS = Set.of("from", "to");

  private final Reading reading;
  private final IntPredicate known;

  /**
   * @param known whether a name of one of the authority's people stands at a token
   */
  NameEvidence(Reading reading, IntPredicate known) {
    this.reading = reading;
    this.known = known;
  }

  /** Of the words from a first token to one past the last. */
  Unit.Evidence of(int first, int end) {
    boolean titled =
        reading
            .mark(first - 1)
            .filter(
                m ->
                    m.end() == first
                        && (personal(m) && nounBefore(first)
                            || m.is(Role.Kind.TITLE)
                            || m.is(Role.Kind.OFFICE_TAIL) && !reading.titleCase))
            .isPresent();
    boolean given = end - first > 1 && reading.roles.givenName(reading.word(first)).isPresent();
    if (titled || given) {
      return Unit.Evidence.SURE;
    }
    if (reading.titleCase) {
      return Unit.Evidence.NONE;
    }
    boolean described =
        !inPlace(first)
            && reading.is(end, ",")
            && (reading.tag(end + 1).equals("CD") && reading.is(end + 2, ",")
                || reading.is(end + 1, "who")
                || describedBy(end + 1));
    boolean afterRole =
        reading.is(first - 1, ",") && reading.mark(first - 2).filter(this::personal).isPresent();
    if (described || afterRole) {
      return Unit.Evidence.SURE;
    }
    boolean place = placed(first) || numbered(first) || reading.is(first - 1, "the");
    boolean inverted =
        reading.tag(first - 1).equals("VBD")
            && !reading.quoted(first)
            && (reading.is(first - 2, ",") || reading.tag(first - 2).equals("''"));
    boolean acts =
        reading.finiteVerb(end) || reading.tag(end).equals("RB") && reading.finiteVerb(end + 1);
    boolean rules =
        known.test(first)
            && reading
                .mark(end)
                .flatMap(Mark::role)
                .filter(r -> r.kind() == Role.Kind.BODY && r.standsFor())
                .isPresent();
    return rules || possesses(first, end) || !place && (inverted || acts)
        ? Unit.Evidence.SUBJECT
        : Unit.Evidence.NONE;
  }

  /** "Moon's spokesman": a known family name whose somebody is. */
  private boolean possesses(int first, int end) {
    return known.test(first)
        && reading.tag(end).equals("POS")
        && reading
            .phrase(end + 1)
            .flatMap(p -> reading.mark(p.head()))
            .filter(m -> m.is(Role.Kind.PERSON))
            .isPresent();
  }

  /** "the 19th century Industrial Revolution": no person has a number. */
  private boolean numbered(int name) {
    int from = reading.phrase(name).map(NounPhrase::first).orElse(name);
    for (int i = from; i < name; i++) {
      if (Character.isDigit(reading.word(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it stands where a place does: "in X", "from X". */
  boolean placed(int first) {
    return inPlace(first) || WAYS.contains(reading.word(first - 1));
  }

  private boolean inPlace(int first) {
    return PLACES.contains(reading.word(first - 1).toLowerCase(Locale.ROOT));
  }

  /** A noun for a person in the noun phrase that begins here: ", a former adviser". */
  private boolean describedBy(int at) {
    Optional<NounPhrase> owner =
        reading.phrase(at).filter(p -> p.first() == at && reading.tag(p.end() - 1).equals("POS"));
    if (owner.isPresent()) {
      return describedBy(owner.get().end());
    }
    return reading
            .phrase(at)
            .filter(p -> p.first() == at)
            .flatMap(p -> reading.mark(p.head()))
            .filter(this::personal)
            .isPresent()
        || reading.mark(at).filter(m -> m.first() == at && personal(m)).isPresent();
  }

  private boolean nounBefore(int first) {
    return reading.tag(first - 1).startsWith("N") || reading.capital(first - 1);
  }

  /** A noun for one person. */
  private boolean personal(Mark mark) {
    return mark.role(Role.Kind.PERSON).filter(r -> !r.plural()).isPresent()
        || mark.roles().isEmpty() && !mark.titles().isEmpty();
  }
}
