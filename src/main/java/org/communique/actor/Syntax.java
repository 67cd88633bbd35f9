package org.communique.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Role;
import org.communique.model.Span;

/** How the noun phrases of a paragraph stand to one another; knows nobody. */
final class Syntax {
  final Reading reading;
  final List<Nominal> nominals;
  final Titles titles;

  Syntax(Reading reading, List<Nominal> nominals) {
    this.reading = reading;
    this.nominals = nominals;
    this.titles = new Titles(reading, nominals);
  }

  Optional<Nominal> at(int head) {
    return nominals.stream().filter(n -> n.head() == head).findFirst();
  }

  /** Whether the phrase stands inside another. */
  boolean inside(Nominal n) {
    return nominals.stream()
        .anyMatch(
            o -> o != n && o.first() <= n.first() && n.end() <= o.end() && o.head() != n.head());
  }

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "at",
          "for",
          "with",
          "from",
          "to",
          "by",
          "on",
          "between",
          "near",
          "including",
          "among",
          "against",
          "over",
          "into",
          "towards",
          "toward",
          "within",
          "about");

  boolean preposition(int i) {
    return PREPOSITIONS.contains(reading.word(i).toLowerCase(Locale.ROOT));
  }

  /** "representatives in Syria and Iran": no subject, though a verb follows. */
  private boolean afterPreposition(Nominal n) {
    int before = n.first() - 1;
    if (preposition(before)) {
      return true;
    }
    return (reading.is(before, "and") || reading.is(before, ","))
        && nominals.stream()
            .anyMatch(
                o ->
                    o.end() == before
                        && o.first() < n.first()
                        && !reading.sentenceStart(Math.max(o.first() - 1, 0))
                        && afterPreposition(o));
  }

  /** Whether it is the subject of a clause that follows no verb and no conjunction. */
  boolean main(Nominal n) {
    if (accordingTo(n) || inverted(n)) {
      return true;
    }
    String before = reading.tag(n.first() - 1);
    boolean hangs =
        before.equals("IN")
            || before.startsWith("W")
            || before.startsWith("VB")
            || reading.mark(n.first() - 1).filter(m -> m.is(Role.Kind.TIME)).isPresent();
    return subject(n) && !hangs;
  }

  private boolean inverted(Nominal n) {
    return reading.tag(n.first() - 1).equals("VBD")
        && !reading.quoted(n.head())
        && (reading.is(n.first() - 2, ",") || reading.tag(n.first() - 2).equals("''"));
  }

  /** Whether somebody is likely to speak or act here: a subject, "according to", "by". */
  boolean source(Nominal n) {
    return subject(n) || accordingTo(n) || reading.is(n.first() - 1, "by");
  }

  boolean accordingTo(Nominal n) {
    return reading.is(n.first() - 1, "to") && reading.is(n.first() - 2, "according");
  }

  boolean subject(Nominal n) {
    int at = n.end();
    if (reading.tag(at).equals("POS")) {
      return false;
    }
    if (afterPreposition(n)) {
      return false;
    }
    if (inverted(n) || opens(n)) {
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
    while (reading.tag(at).equals("RB")
        || reading.mark(at).filter(m -> m.is(Role.Kind.TIME)).isPresent()
        || reading.is(at, "on")
            && reading.mark(at + 1).filter(m -> m.is(Role.Kind.TIME)).isPresent()
        || reading.is(at, "both")
        || reading.is(at, "also")) {
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

  /** "X is a former adviser", "as an ally": what somebody is said to be. */
  boolean predicate(Nominal n) {
    int before = n.first() - 1;
    while (reading.tag(before).equals("RB")) {
      before--;
    }
    return n.sort() == Nominal.Sort.NOUN
        && (reading.copula(before) || reading.is(before, "as") && !reading.finiteVerb(n.end()));
  }

  /** "The envoy to the talks in Beijing said": a phrase that a sentence begins with. */
  private boolean opens(Nominal n) {
    String next = reading.tag(n.end());
    if (n.sort() == Nominal.Sort.PRONOUN
        || !(next.equals("IN") || next.equals("TO"))
        || !reading.sentenceStart(n.first())
        || inside(n)) {
      return false;
    }
    for (int i = n.end(); i < reading.size() && sameSentence(i, n.head()); i++) {
      if (reading.tag(i).equals("PRP")) {
        return false; // "A lawyer by training, he"
      }
      if (reading.finiteVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean sameSentence(int a, int b) {
    return reading.sentence(a) == reading.sentence(b);
  }

  /** Whether another noun of its phrase is the head. */
  boolean adjectival(Nominal n) {
    return reading.phrase(n.head()).filter(p -> p.head() >= n.coreEnd()).isPresent()
        || nominals.stream()
            .anyMatch(
                o ->
                    o.sort() == Nominal.Sort.NOUN
                        && o.first() <= n.first()
                        && n.end() <= o.coreFirst()
                        && !reading.tag(n.end()).equals("POS"));
  }

  boolean definite(Nominal n) {
    return reading.is(n.first(), "the") || reading.is(n.coreFirst(), "the");
  }

  private static final Set<String> INDEFINITE =
      Set.of(
          "a", "an", "some", "any", "another", "no", "every", "each", "several", "many", "other",
          "either", "neither", "one", "such", "what", "which", "whose");

  boolean indefinite(int first) {
    return INDEFINITE.contains(reading.word(first).toLowerCase(Locale.ROOT));
  }

  boolean demonstrative(int first) {
    return Set.of("the", "that", "this", "these", "those")
        .contains(reading.word(first).toLowerCase(Locale.ROOT));
  }

  boolean between(int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (reading.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  boolean timeBefore(int at) {
    return reading.mark(at - 1).filter(m -> m.is(Role.Kind.TIME)).isPresent()
        || reading.is(at - 1, "on")
            && reading.mark(at).filter(m -> m.is(Role.Kind.TIME)).isPresent();
  }

  /** "As Trump tweets": a verb that was taken for a noun. */
  boolean verbAfterName(Nominal n) {
    return nominals.stream()
        .anyMatch(o -> o.sort() == Nominal.Sort.PERSON && o.end() == n.coreFirst());
  }

  boolean otherNoun(int first, int end) {
    for (int i = first; i < end; i++) {
      if (reading.tag(i).startsWith("NN")) {
        return true;
      }
    }
    return false;
  }

  /** "sanctions regime": a regime of another kind. */
  boolean nounBefore(Nominal n) {
    int before = n.coreFirst() - 1;
    return (reading.tag(before).equals("NN") || reading.tag(before).equals("NNS"))
        && reading.mark(before).isEmpty();
  }

  String name(Nominal n) {
    return reading.text(n.coreFirst(), n.coreEnd());
  }

  Span span(Nominal n) {
    int end = n.end();
    while (end > n.first() + 1 && reading.tag(end - 1).equals("POS")) {
      end--;
    }
    return reading.paragraph.span(n.first(), end);
  }
}
