package org.communique.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.extract.Predicate.Form;
import org.communique.model.NounPhrase;
import org.communique.model.Paragraph;
import org.communique.model.Range;
import org.communique.model.Token;

/**
 * Who stands where in a sentence: subjects, objects and prepositional phrases, read off tags and
 * base noun phrases. A guess that is right where the sentence is plain, and finds nobody where it
 * is not.
 */
final class Grammar {
  private static final Range NOTHING = new Range(0, 0);
  private static final Set<String> RELATIVES = Set.of("WDT", "WP");
  private static final Set<String> ADVERBS = Set.of("RB", "RP");
  private static final Set<String> SUPERLATIVES = Set.of("RBS", "RB");
  private static final Set<String> MODIFIERS = Set.of("DT", "JJ", "CD");
  private static final Set<String> LINKS = Set.of("CC", "IN", "TO", ",");
  private static final Set<String> OF = Set.of("of", "from");

  /** Prepositions that join nouns; others open a clause as often: "after X left". */
  private static final Set<String> IN_NOUNS =
      Set.of("of", "in", "from", "for", "at", "with", "to", "on", "between", "against", "near");

  final Paragraph paragraph;
  final Range sentence;
  final List<Predicate> predicates;
  private final Set<Predicate> asked = new HashSet<>();
  private final List<Token> tokens;
  private final List<NounPhrase> phrases;
  private final Clauses clauses;

  Grammar(Paragraph paragraph, Range sentence) {
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.tokens = paragraph.tokens();
    this.phrases = List.copyOf(Chunks.of(paragraph, sentence));
    this.predicates = Predicates.of(tokens, phrases, sentence);
    this.clauses = new Clauses(this);
  }

  List<NounPhrase> phrases() {
    return phrases;
  }

  /** The tokens of the clause that holds a token. */
  Range clauseOf(int token) {
    return clauses.of(token);
  }

  Optional<Predicate> predicateAt(int token) {
    return predicates.stream().filter(p -> p.first() <= token && token <= p.head()).findFirst();
  }

  /** The last predicate that begins before a token. */
  Optional<Predicate> before(int token) {
    Predicate last = null;
    for (Predicate p : predicates) {
      if (p.first() < token) {
        last = p;
      }
    }
    return Optional.ofNullable(last);
  }

  Optional<Predicate> finiteBefore(int token) {
    Predicate last = null;
    for (Predicate p : predicates) {
      if (p.first() < token && p.finite()) {
        last = p;
      }
    }
    return Optional.ofNullable(last);
  }

  Optional<NounPhrase> phraseAt(int token) {
    return phrases.stream().filter(p -> p.contains(token)).findFirst();
  }

  Optional<NounPhrase> phraseEndingAt(int end) {
    return phrases.stream().filter(p -> p.end() == end).findFirst();
  }

  Optional<NounPhrase> phraseFrom(int first) {
    return phrases.stream().filter(p -> p.first() == first).findFirst();
  }

  /** A noun phrase with the possessors before it: "the North's | fourth test". */
  Range withPossessors(NounPhrase phrase) {
    int first = phrase.first();
    Optional<NounPhrase> before = phraseEndingAt(first);
    while (before.isPresent() && tag(first - 1).equals("POS")) {
      first = before.get().first();
      before = phraseEndingAt(first);
    }
    return new Range(first, phrase.end());
  }

  /** What does or is what the verb says, as the sentence has it; for a passive, who suffers it. */
  Range subject(Predicate p) {
    if (!asked.add(p)) {
      // Each hangs on the other: "asked when pressed" has no subject of its own.
      return NOTHING;
    }
    Range subject = subjectByPlace(p);
    asked.remove(p);
    return subject;
  }

  private Range subjectByPlace(Predicate p) {
    int before = beforeAdverbs(p.first());
    if (before < sentence.first()) {
      return p.finite() ? NOTHING : subjectOfNext(p);
    }
    String tag = tag(before);
    if (p.form() == Form.INFINITIVE) {
      return controller(p);
    }
    if (tag.equals("CC")) {
      return before(before).map(this::subject).orElse(NOTHING);
    }
    if (p.form() == Form.GERUND && OF.contains(lower(before))) {
      Optional<NounPhrase> accused = phraseEndingAt(before);
      boolean object = accused.isPresent() && predicateAt(accused.get().first() - 1).isPresent();
      if (object) {
        return new Range(accused.get().first(), accused.get().end());
      }
    }
    before = beforeTime(before);
    tag = tag(before);
    if (p.form() == Form.GERUND || p.form() == Form.PARTICIPLE) {
      boolean modifiesNoun =
          phraseEndingAt(before + 1).isPresent() && !tag.equals("POS") && !temporal(before);
      if (modifiesNoun) {
        return nounChain(before + 1);
      }
      Optional<Predicate> main = finiteBefore(p.first());
      return main.map(this::subject).filter(r -> !r.isEmpty()).orElseGet(() -> subjectOfNext(p));
    }
    if (tag.equals("WDT") || tag.equals("WP") || is(before, "that") && relative(before)) {
      int antecedent = is(before - 1, ",") ? before - 1 : before;
      Range chain = nounChain(antecedent);
      return chain.isEmpty() ? NOTHING : chain;
    }
    if (tag.equals(",")) {
      return beforeInsertion(before);
    }
    Range chain = nounChain(before + 1);
    int preposition = chain.first() - 1;
    boolean adverbial =
        !chain.isEmpty() && tag(preposition).equals("IN") && !is(preposition, "that");
    if (adverbial && (RELATIVES.contains(tag(preposition - 1)) || is(preposition - 1, "that"))) {
      return nounChain(is(preposition - 2, ",") ? preposition - 2 : preposition - 1);
    }
    return chain;
  }

  private boolean numbered(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (tag(i).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /** "A court | this week | freed": back over a time that stands bare between subject and verb. */
  private int beforeTime(int at) {
    Optional<NounPhrase> time = phraseEndingAt(at + 1).filter(t -> temporal(t.head()));
    boolean bare = time.isPresent() && phraseEndingAt(time.get().first()).isPresent();
    return bare ? beforeAdverbs(time.get().first()) : at;
  }

  private boolean relative(int that) {
    return phraseEndingAt(that).isPresent();
  }

  /** "X, who visited Y, said": the phrase before the inserted part. */
  private Range beforeInsertion(int comma) {
    for (int i = comma - 1; i > sentence.first(); i--) {
      if (is(i, ",")) {
        return nounChain(i);
      }
    }
    return NOTHING;
  }

  private Range subjectOfNext(Predicate p) {
    return predicates.stream()
        .filter(q -> q.first() > p.head() && q.finite())
        .findFirst()
        .map(this::subject)
        .orElse(NOTHING);
  }

  /** Of "expects to meet", who expects; of "asked Y to meet", Y. */
  private Range controller(Predicate p) {
    Optional<Predicate> governor = before(p.first());
    if (governor.isEmpty()) {
      return subjectOfNext(p);
    }
    boolean objectBetween =
        governor.get().end() < p.first()
            && !governor.get().passive()
            && phraseEndingAt(p.first()).filter(o -> o.first() == governor.get().end()).isPresent();
    if (objectBetween) {
      NounPhrase object = phraseEndingAt(p.first()).orElseThrow();
      return new Range(object.first(), object.end());
    }
    return subject(governor.get());
  }

  /** Noun phrases that end before a token, back over "of" and "and" to the first of them. */
  private Range nounChain(int stop) {
    return nounChain(stop, false);
  }

  private Range nounChain(int stop, boolean list) {
    int end = beforeBrackets(stop);
    Optional<NounPhrase> phrase = phraseEndingAt(end);
    if (phrase.isEmpty() || phrase.get().first() < sentence.first()) {
      return NOTHING;
    }
    int first = withPossessors(phrase.get()).first();
    int before = first - 1;
    if (before < sentence.first()) {
      return new Range(first, end);
    }
    boolean joins = tag(before).equals("CC") || is(before, ",");
    boolean preposition = IN_NOUNS.contains(lower(before));
    if (joins || preposition) {
      boolean conjunction = tag(before).equals("CC");
      int left = beforeBrackets(conjunction && is(before - 1, ",") ? before - 1 : before);
      boolean comma = is(before, ",") && !list;
      boolean goesOn =
          phraseEndingAt(left).isPresent()
              && !temporal(left - 1)
              && (!comma || apposition(left, phrase.get()));
      if (goesOn && !(joins && opensWithPreposition(left, is(before, ",")))) {
        Range more = nounChain(left, list || conjunction);
        return more.isEmpty() ? new Range(first, end) : new Range(more.first(), end);
      }
    }
    return new Range(first, end);
  }

  /** "his Russian counterpart, | Sergei Lavrov": one person, named after the office. */
  private boolean apposition(int comma, NounPhrase name) {
    Optional<NounPhrase> office = phraseEndingAt(comma);
    return tag(name.first()).startsWith("NNP")
        && office.filter(o -> tag(o.head()).equals("NN") && tag(o.first()).matches("PRP\\$|DT"))
            .isPresent()
        && !opensWithPreposition(comma, true);
  }

  private int beforeBrackets(int end) {
    if (!is(end - 1, ")")) {
      return end;
    }
    int open = end - 1;
    while (open > sentence.first() && !is(open, "(")) {
      open--;
    }
    return open;
  }

  /** Whether the phrases before a comma belong to an adverbial: "In Moscow, X met Y". */
  private boolean opensWithPreposition(int end, boolean comma) {
    int at = end;
    boolean preposition = false;
    Optional<NounPhrase> phrase = phraseEndingAt(at);
    while (phrase.isPresent() && phrase.get().first() > sentence.first()) {
      at = withPossessors(phrase.get()).first() - 1;
      boolean of = is(at, "of");
      preposition =
          !of && tag(at).equals("IN") || tag(at).equals("TO") || tag(at).startsWith("VB");
      boolean goesOn = of || preposition || tag(at).equals("CC") || is(at, ",");
      phrase = goesOn ? phraseEndingAt(at) : Optional.empty();
    }
    return comma && preposition;
  }

  /**
   * What follows a verb without a preposition, "of" and "and" included; empty where nothing does.
   */
  Range after(Predicate p) {
    return nouns(beforeNouns(p.end()), true);
  }

  /**
   * Where the noun phrase begins that follows adverbs and rounding: "freed | at least | 19 men".
   */
  int beforeNouns(int from) {
    int at = from;
    while (phraseFrom(at).isEmpty() && ADVERBS.contains(tag(at))) {
      at++;
    }
    for (int i = at; i <= at + 3 && predicateAt(i).isEmpty(); i++) {
      Optional<NounPhrase> phrase = phraseFrom(i);
      if (phrase.isPresent()) {
        return i == at || numbered(phrase.get()) ? i : at;
      }
    }
    return at;
  }

  /** Noun phrases from a token on, with those joined by "and", and with "of" if asked for. */
  Range nouns(int from, boolean withOf) {
    return nouns(from, withOf, false);
  }

  private Range nouns(int from, boolean withOf, boolean pair) {
    int end = from;
    Optional<NounPhrase> phrase = phraseFrom(from);
    while (phrase.isPresent() && phrase.get().end() <= sentence.end()) {
      end = phrase.get().end();
      int next = skipBrackets(end);
      if (tag(end - 1).equals("POS")) {
        phrase = phraseFrom(end);
      } else if (withOf && OF.contains(lower(next)) || moreThan(next)) {
        phrase = phraseFrom(next + 1);
      } else {
        boolean superlative = SUPERLATIVES.contains(tag(next)) && MODIFIERS.contains(tag(end - 1));
        phrase = superlative ? phraseFrom(next + 1) : joined(next, pair);
      }
    }
    return new Range(from, end);
  }

  /** "more than two dozen strikes". */
  boolean moreThan(int at) {
    return is(at, "than") && tag(at - 1).equals("JJR") && tag(at + 1).equals("CD");
  }

  /** The phrase that is joined to those before by a comma or "and" and has no verb of its own. */
  private Optional<NounPhrase> joined(int at, boolean pair) {
    int next = at;
    if (is(next, ",")) {
      next++;
    }
    if (tag(next).equals("CC")) {
      next++;
    }
    if (next == at) {
      return Optional.empty();
    }
    int from = next;
    return phraseFrom(from)
        .filter(p -> !temporal(p.head()))
        .filter(
            p -> pair || predicates.stream().noneMatch(q -> q.finite() && subjectStartsAt(q, p)));
  }

  private boolean subjectStartsAt(Predicate q, NounPhrase p) {
    int before = beforeAdverbs(q.first());
    return p.contains(before);
  }

  /** The prepositional phrases that follow one another from a token on. */
  List<Complement> complements(int from) {
    List<Complement> found = new ArrayList<>();
    int at = skipBrackets(from);
    while (at < sentence.end()) {
      Optional<NounPhrase> here = phraseFrom(at);
      boolean preposition = tag(at).equals("IN") || tag(at).equals("TO");
      if (preposition && phraseFrom(at + 1).isPresent()) {
        Range range = nouns(at + 1, true, is(at, "between"));
        found.add(new Complement(lower(at), at, range));
        int next = is(range.end(), ",") ? range.end() + 1 : range.end();
        if (next > range.end() && is(next, "including")) {
          Range list = nouns(next + 1, true);
          found.add(new Complement(lower(at), at, list));
          range = list;
        }
        at = skipBrackets(range.end());
      } else if (here.isPresent() && temporal(here.get().head())
          || tag(at).equals("RB")
          || preposition && tag(at + 1).equals("IN")) {
        at = here.map(NounPhrase::end).orElse(at + 1);
      } else {
        break;
      }
    }
    return found;
  }

  /** The verb in whose list of objects a noun phrase stands: "held a summit in X, and | talks". */
  Optional<Predicate> listing(int first) {
    int at = first - 1;
    boolean joined = tag(at).equals("CC") || is(at, ",");
    while (joined && at >= sentence.first()) {
      Optional<Predicate> here = predicateAt(at);
      if (here.isPresent()) {
        return here;
      }
      boolean link = LINKS.contains(tag(at));
      Optional<NounPhrase> phrase = phraseEndingAt(at + 1);
      if (!link && phrase.isEmpty()) {
        return Optional.empty();
      }
      at = link ? at - 1 : phrase.get().first() - 1;
    }
    return Optional.empty();
  }

  /**
   * The verb whose preposition takes a noun phrase: "followed up a month later with | a launch".
   */
  Optional<Predicate> viaPreposition(int first) {
    int at = first - 1;
    if (!tag(at).equals("IN")) {
      return Optional.empty();
    }
    at--;
    while (at >= sentence.first() && predicateAt(at).isEmpty()) {
      Optional<NounPhrase> phrase = phraseEndingAt(at + 1);
      boolean time = phrase.isPresent() && temporal(phrase.get().head());
      if (!time && !ADVERBS.contains(tag(at))) {
        return Optional.empty();
      }
      at = time ? phrase.get().first() - 1 : at - 1;
    }
    return at < sentence.first() ? Optional.empty() : predicateAt(at);
  }

  private int skipBrackets(int at) {
    if (!is(at, "(") && !is(at, "[") && !tag(at).equals("-LRB-")) {
      return at;
    }
    int i = at;
    while (i < sentence.end() && !is(i, ")") && !is(i, "]") && !tag(i).equals("-RRB-")) {
      i++;
    }
    return i + 1;
  }

  /** What the verb is done to: after it, or the subject of a passive, or what a clause modifies. */
  Range object(Predicate p) {
    if (p.passive()) {
      return subject(p);
    }
    Range after = after(p);
    if (!after.isEmpty() || !p.finite()) {
      return after;
    }
    Range subject = subject(p);
    boolean relativeWithoutPronoun =
        !subject.isEmpty() && phraseEndingAt(subject.first()).isPresent();
    return relativeWithoutPronoun ? nounChain(subject.first()) : NOTHING;
  }

  private int beforeAdverbs(int at) {
    int i = at - 1;
    while (i >= sentence.first() && (tag(i).equals("RB") || is(i, "so"))) {
      i--;
    }
    return i;
  }

  boolean temporal(int at) {
    return Dates.isUnit(tokens.get(at).form());
  }

  private String tag(int at) {
    return inside(at) ? tokens.get(at).tag() : "";
  }

  boolean is(int at, String form) {
    return inside(at) && tokens.get(at).is(form);
  }

  private String lower(int at) {
    return inside(at) ? tokens.get(at).form().toLowerCase(Locale.ROOT) : "";
  }

  private boolean inside(int at) {
    return at >= sentence.first() && at < sentence.end();
  }
}
