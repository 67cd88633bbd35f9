package org.communique.actor;

import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Role;
import org.communique.model.NounPhrase;

/** How far to the left a phrase reaches: over titles, modifiers and possessors. */
final class Extents {
  private final Reading reading;

  Extents(Reading reading) {
    this.reading = reading;
  }

  int determined(int first) {
    return reading.is(first - 1, "the") ? first - 1 : first;
  }

  /** Where the titles and what stands before them begin. */
  int titleStart(int name) {
    int at = name;
    while (at > 0) {
      Optional<Mark> mark = reading.mark(at - 1);
      if (mark.isEmpty() || mark.get().end() != at || !title(mark.get()) || !nominal(at - 1)) {
        break;
      }
      at =
          mark.get().is(Role.Kind.OFFICE_TAIL)
              ? officeStart(mark.get().first())
              : mark.get().first();
    }
    return at == name ? name : determined(modifiers(at), at);
  }

  /** Without words that belong to more than the name: "both X and Y", "under which X". */
  private int determined(int first, int title) {
    int at = first;
    while (at < title && (reading.is(at, "both") || reading.tag(at).startsWith("W"))) {
      at++;
    }
    return at;
  }

  /**
   * From a title leftwards over what describes it: "the new", "senior US", "Turkish government".
   */
  int modifiers(int title) {
    int limit = reading.phrase(title).map(NounPhrase::first).orElse(title);
    int at = title;
    while (at > limit) {
      Optional<Mark> mark = reading.mark(at - 1);
      boolean listed = reading.is(at - 1, ",") && reading.capital(at - 2);
      if (listed
          || mark.filter(m -> m.is(Role.Kind.TIME)).isPresent()
          || mark.isEmpty() && verbal(at - 1)) {
        break;
      }
      at = mark.map(Mark::first).orElse(at - 1);
      if (mark.filter(Mark::isName).isPresent() && at > limit && noun(at - 1)) {
        break;
      }
    }
    while (at < title && (reading.is(at, "that") || !letter(at))) {
      at++;
    }
    return at;
  }

  private boolean letter(int i) {
    return Character.isLetterOrDigit(reading.word(i).charAt(0));
  }

  private boolean verbal(int i) {
    return reading.tag(i).startsWith("VB") && !reading.tag(i).equals("VBG");
  }

  /** A common noun that can not stand before an adjective of a state. */
  private boolean noun(int i) {
    String tag = reading.tag(i);
    return (tag.equals("NN") || tag.equals("NNS") || tag.startsWith("VB"))
        && !reading.capital(i)
        && reading.mark(i).filter(m -> m.role().isPresent()).isEmpty();
  }

  private boolean nominal(int i) {
    return reading.tag(i).startsWith("N") || reading.capital(i);
  }

  private boolean title(Mark mark) {
    return mark.is(Role.Kind.TITLE)
        || mark.role(Role.Kind.PERSON).filter(r -> !r.plural()).isPresent()
        || mark.roles().isEmpty() && !mark.titles().isEmpty()
        || mark.is(Role.Kind.OFFICE_TAIL);
  }

  /** From the tail of a long title back to its noun: "Assistant Secretary of State for ...". */
  private int officeStart(int tail) {
    for (int i = tail - 1; i >= 0 && tail - i < 9; i--) {
      Optional<Mark> mark =
          reading.mark(i).filter(m -> m.is(Role.Kind.PERSON) || !m.titles().isEmpty());
      if (mark.isPresent()) {
        return mark.get().first();
      }
      boolean inside =
          reading.capital(i) || Set.of("of", "for", "and", "the").contains(reading.word(i));
      if (!inside) {
        break;
      }
    }
    return tail;
  }

  /** A phrase before that ends in 's belongs to this one: where that begins. */
  int possessor(int first) {
    if (!reading.tag(first - 1).equals("POS") || reading.is(first - 1, "''")) {
      return first;
    }
    int owner =
        reading
            .mark(first - 2)
            .filter(Mark::isName)
            .map(m -> modifiers(m.first()))
            .or(() -> reading.phrase(first - 1).map(NounPhrase::first))
            .orElse(Math.max(first - 2, 0));
    int start = owner < first ? owner : first - 2;
    return possessor(start);
  }

  /**
   * "China and Russia's ministries", "the Russian and Chinese ministries": from the first owner.
   */
  int conjoined(int first) {
    boolean owner =
        reading.mark(first).filter(m -> m.isName() && m.first() == first).isPresent()
            || reading.tag(first).equals("DT")
                && reading.mark(first + 1).filter(Mark::isName).isPresent();
    if (!owner || !reading.is(first - 1, "and")) {
      return first;
    }
    Optional<Mark> before = reading.mark(first - 2).filter(m -> m.isName() && m.end() == first - 1);
    return before.map(m -> determined(m.first())).orElse(first);
  }

  int adjectivesBefore(int at, int limit) {
    int first = at;
    while (first > limit
        && (reading.mark(first - 1).filter(Mark::isName).isPresent()
            || reading.tag(first - 1).startsWith("JJ")
            || reading.tag(first - 1).equals("DT")
            || reading.tag(first - 1).startsWith("PRP$"))) {
      first = reading.mark(first - 1).filter(Mark::isName).map(Mark::first).orElse(first - 1);
    }
    return Math.max(first, limit);
  }
}
