package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.NounPhrase;
import org.communique.model.Range;

/** Noun phrases with what hangs on them: possessors, "of", "and", prepositional phrases. */
final class NounGroups {
  private static final Range NOTHING = new Range(0, 0);
  private static final Set<String> ADVERBS = Set.of("RB", "RP");
  private static final Set<String> SUPERLATIVES = Set.of("RBS", "RB");
  private static final Set<String> MODIFIERS = Set.of("DT", "JJ", "CD");

  private final Sentence s;

  NounGroups(Sentence sentence) {
    this.s = sentence;
  }

  /** A noun phrase with the possessors before it: "the North's | fourth test". */
  Range withPossessors(NounPhrase phrase) {
    int first = phrase.first();
    Optional<NounPhrase> before = s.phraseEndingAt(first);
    while (before.isPresent() && s.tag(first - 1).equals("POS")) {
      first = before.get().first();
      before = s.phraseEndingAt(first);
    }
    return new Range(first, phrase.end());
  }

  /** Noun phrases that end before a token, back over "of" and "and" to the first of them. */
  Range chain(int stop) {
    return chain(stop, false);
  }

  private Range chain(int stop, boolean list) {
    int end = beforeBrackets(stop);
    Optional<NounPhrase> phrase = s.phraseEndingAt(end);
    if (phrase.isEmpty() || phrase.get().first() < s.range.first()) {
      return NOTHING;
    }
    int first = withPossessors(phrase.get()).first();
    int before = first - 1;
    if (before < s.range.first()) {
      return new Range(first, end);
    }
    boolean joins = s.tag(before).equals("CC") || s.is(before, ",");
    boolean preposition = s.syntax.english.joiningNouns().contains(s.word(before));
    if (joins || preposition) {
      boolean conjunction = s.tag(before).equals("CC");
      int left = beforeBrackets(conjunction && s.is(before - 1, ",") ? before - 1 : before);
      boolean comma = s.is(before, ",") && !list;
      boolean goesOn =
          s.phraseEndingAt(left).isPresent()
              && !s.temporal(left - 1)
              && (!comma || apposition(left, phrase.get()));
      if (goesOn && !(joins && opensWithPreposition(left, s.is(before, ",")))) {
        Range more = chain(left, list || conjunction);
        return more.isEmpty() ? new Range(first, end) : new Range(more.first(), end);
      }
    }
    return new Range(first, end);
  }

  /** "his Russian counterpart, | Sergei Lavrov": one person, named after the office. */
  private boolean apposition(int comma, NounPhrase name) {
    Optional<NounPhrase> office = s.phraseEndingAt(comma);
    return s.tag(name.first()).startsWith("NNP")
        && office
            .filter(o -> s.tag(o.head()).equals("NN") && s.tag(o.first()).matches("PRP\\$|DT"))
            .isPresent()
        && !opensWithPreposition(comma, true);
  }

  private int beforeBrackets(int end) {
    if (!s.is(end - 1, ")")) {
      return end;
    }
    int open = end - 1;
    while (open > s.range.first() && !s.is(open, "(")) {
      open--;
    }
    return open;
  }

  /** Whether the phrases before a comma belong to an adverbial: "In Moscow, X met Y". */
  private boolean opensWithPreposition(int end, boolean comma) {
    int at = end;
    boolean preposition = false;
    Optional<NounPhrase> phrase = s.phraseEndingAt(at);
    while (phrase.isPresent() && phrase.get().first() > s.range.first()) {
      at = withPossessors(phrase.get()).first() - 1;
      boolean of = s.is(at, "of");
      preposition =
          !of && s.tag(at).equals("IN") || s.tag(at).equals("TO") || s.tag(at).startsWith("VB");
      boolean goesOn = of || preposition || s.tag(at).equals("CC") || s.is(at, ",");
      phrase = goesOn ? s.phraseEndingAt(at) : Optional.empty();
    }
    return comma && preposition;
  }

  private boolean numbered(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (s.tag(i).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the noun phrase begins that follows adverbs and rounding: "freed | at least | 19 men".
   */
  int beforeNouns(int from) {
    int at = from;
    while (s.phraseFrom(at).isEmpty() && ADVERBS.contains(s.tag(at))) {
      at++;
    }
    for (int i = at; i <= at + 3 && s.verbAt(i).isEmpty(); i++) {
      Optional<NounPhrase> phrase = s.phraseFrom(i);
      if (phrase.isPresent()) {
        return i == at || numbered(phrase.get()) ? i : at;
      }
    }
    return at;
  }

  /** Noun phrases from a token on, with those joined by "and", and with "of" if asked for. */
  Range from(int from, boolean withOf) {
    return from(from, withOf, false);
  }

  private Range from(int from, boolean withOf, boolean pair) {
    int end = from;
    Optional<NounPhrase> phrase = s.phraseFrom(from);
    while (phrase.isPresent() && phrase.get().end() <= s.range.end()) {
      end = phrase.get().end();
      int next = skipBrackets(end);
      if (s.tag(end - 1).equals("POS")) {
        phrase = s.phraseFrom(end);
      } else if (withOf && s.syntax.english.genitives().contains(s.word(next)) || moreThan(next)) {
        phrase = s.phraseFrom(next + 1);
      } else {
        boolean superlative =
            SUPERLATIVES.contains(s.tag(next)) && MODIFIERS.contains(s.tag(end - 1));
        phrase = superlative ? s.phraseFrom(next + 1) : joined(next, pair);
      }
    }
    return new Range(from, end);
  }

  /** "more than two dozen strikes". */
  boolean moreThan(int at) {
    return s.is(at, "than") && s.tag(at - 1).equals("JJR") && s.tag(at + 1).equals("CD");
  }

  /** The phrase that is joined to those before by a comma or "and" and has no verb of its own. */
  private Optional<NounPhrase> joined(int at, boolean pair) {
    int next = at;
    if (s.is(next, ",")) {
      next++;
    }
    if (s.tag(next).equals("CC")) {
      next++;
    }
    if (next == at) {
      return Optional.empty();
    }
    int from = next;
    return s.phraseFrom(from)
        .filter(p -> !s.temporal(p.head()))
        .filter(p -> pair || s.verbs.stream().noneMatch(q -> q.finite() && subjectStartsAt(q, p)));
  }

  private boolean subjectStartsAt(VerbGroup q, NounPhrase p) {
    int before = s.beforeAdverbs(q.first());
    return p.contains(before);
  }

  /** The prepositional phrases that follow one another from a token on. */
  List<PrepositionalPhrase> prepositional(int from) {
    List<PrepositionalPhrase> found = new ArrayList<>();
    int at = skipBrackets(from);
    while (at < s.range.end()) {
      Optional<NounPhrase> here = s.phraseFrom(at);
      boolean preposition = s.tag(at).equals("IN") || s.tag(at).equals("TO");
      if (preposition && s.phraseFrom(at + 1).isPresent()) {
        Range range = from(at + 1, true, s.is(at, "between"));
        found.add(new PrepositionalPhrase(s.word(at), at, range));
        int next = s.is(range.end(), ",") ? range.end() + 1 : range.end();
        if (next > range.end() && s.is(next, "including")) {
          Range list = from(next + 1, true);
          found.add(new PrepositionalPhrase(s.word(at), at, list));
          range = list;
        }
        at = skipBrackets(range.end());
      } else if (here.isPresent() && s.temporal(here.get().head())
          || s.tag(at).equals("RB")
          || preposition && s.tag(at + 1).equals("IN")) {
        at = here.map(NounPhrase::end).orElse(at + 1);
      } else {
        break;
      }
    }
    return found;
  }

  private int skipBrackets(int at) {
    if (!s.is(at, "(") && !s.is(at, "[") && !s.tag(at).equals("-LRB-")) {
      return at;
    }
    int i = at;
    while (i < s.range.end() && !s.is(i, ")") && !s.is(i, "]") && !s.tag(i).equals("-RRB-")) {
      i++;
    }
    return i + 1;
  }

  /** One past a phrase with what follows it by "of", "and" and other prepositions. */
  int hanging(NounPhrase phrase, int limit) {
    int joined = phrase.end();
    int end = from(phrase.first(), true).end();
    while (joined < end && !s.is(joined, ",")) {
      joined++;
    }
    return Math.min(limit, Math.max(joined, s.syntax.afterPhrase(phrase.first(), limit)));
  }

  /** Back over "on Friday", "last month". */
  int beforeTime(int end) {
    Optional<NounPhrase> phrase = s.phraseEndingAt(end);
    if (phrase.isEmpty() || !s.temporal(phrase.get().head())) {
      return end;
    }
    int first = phrase.get().first();
    boolean preposition = first > s.range.first() && s.tag(first - 1).equals("IN");
    return preposition ? first - 1 : first;
  }
}
