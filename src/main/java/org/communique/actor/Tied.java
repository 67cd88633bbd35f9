package org.communique.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Role;
import org.communique.model.NounPhrase;

/**
 * The phrase that a preposition ties to a noun: "the ministry of Peru".
 *
 * @param head its head where it stands for an actor, or -1
 * @param end one past its last token; 0 where none is tied
 */
record Tied(int head, int end) {
  static final Tied NONE = new Tied(-1, 0);

  private static final Set<String> OWNED_BY = Set.of("for", "of", "with", "at", "from");
  private static final Set<String> PLACED = Set.of("in", "near", "to");

  /**
   * @param role what the noun denotes
   * @param at the token after it
   * @param found the nominals to its right
   */
  static Tied to(Role role, int at, Reading reading, List<Nominal> found) {
    String preposition = reading.word(at);
    boolean owner =
        OWNED_BY.contains(preposition)
            && (role.kind() == Role.Kind.PERSON || !preposition.equals("from"));
    boolean placed = PLACED.contains(preposition);
    if (!owner && !placed || role.kind() == Role.Kind.STATE) {
      return NONE;
    }
    Optional<NounPhrase> object = reading.phrase(at + 1).filter(p -> p.first() == at + 1);
    if (object.isEmpty()) {
      return NONE;
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
          ? new Tied(-1, tied.map(Nominal::end).orElse(object.get().end()))
          : NONE;
    }
    return tied.isPresent()
        ? new Tied(
            tied.get().head(),
            role.plural() ? joinedEnd(tied.get(), reading, found) : tied.get().end())
        : NONE;
  }

  /** "the ministries of Russia and China": the end of the last of several names. */
  private static int joinedEnd(Nominal first, Reading reading, List<Nominal> found) {
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
}
