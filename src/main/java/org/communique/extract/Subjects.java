package org.communique.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.communique.lexicon.Cues;
import org.communique.lexicon.Frame;
import org.communique.lexicon.Inflection;
import org.communique.lexicon.Lexicon;
import org.communique.model.NounPhrase;
import org.communique.model.Range;

/** Finds who does what a verb says, by word order. */
final class Subjects {
  private final Syntax s;
  private final Cues cues;
  private final Inflection inflection;

  Subjects(Syntax syntax, Lexicon lexicon) {
    this.s = syntax;
    this.cues = lexicon.cues();
    this.inflection = lexicon.inflection();
  }

  /**
   * The subject of a verb.
   *
   * @param phrases its noun phrases: several where they are joined by "and"
   * @param first its first token, of the whole with its prepositional phrases and appositions
   * @param end one past its last token
   * @param inverted whether it follows the verb, as in "said Mr. Lee"
   * @param own whether it stands with the verb; else it belongs to another verb that shares it
   */
  record Subject(List<NounPhrase> phrases, int first, int end, boolean inverted, boolean own) {
    Subject shared() {
      return new Subject(phrases, first, end, inverted, false);
    }
  }

  Optional<Subject> of(int verb) {
    Range sentence = s.paragraph.sentenceOf(verb);
    return of(verb, sentence, 4);
  }

  private Optional<Subject> of(int verb, Range sentence, int depth) {
    int group = s.groupStart(verb);
    if (inverts(verb, group, sentence)) {
      return Optional.of(subject(s.phraseAt(verb + 1).orElseThrow(), sentence, true));
    }
    boolean participle =
        s.tag(verb).equals("VBG") && group == verb || s.tag(verb).equals("VBN") && group == verb;
    if (participle && s.tag(verb).equals("VBG")) {
      return ofMainClause(verb, sentence, depth).map(Subject::shared);
    }
    int at = group - 1;
    if (s.tag(at).equals("TO") || s.is(at, "to")) {
      return governing(at, sentence)
          .flatMap(v -> depth > 0 ? of(v, sentence, depth - 1) : Optional.empty())
          .map(Subject::shared);
    }
    return leftOf(at, verb, sentence, depth);
  }

  /**
   * "…," said Mr. Lee: the verb comes after a comma or a quotation, and no verb follows its phrase.
   */
  private boolean inverts(int verb, int group, Range sentence) {
    Optional<NounPhrase> next = s.phraseAt(verb + 1);
    boolean finite =
        s.tag(verb).equals("VBD") || s.tag(verb).equals("VBZ") || s.tag(verb).equals("VBP");
    boolean afterMark = s.isComma(group - 1) || s.isMark(group - 1) || group == sentence.first();
    if (next.isEmpty()
        || !finite
        || !afterMark
        || group != verb
        || s.quoted(verb + 1)
        || time(next.get())) {
      return false;
    }
    int mark = s.isComma(group - 1) ? group - 2 : group - 1;
    boolean told =
        s.closesAt(mark).isPresent()
            ? opensSentence(mark, sentence) || s.clauseAt(sentence.first(), mark)
            : s.clauseAt(sentence.first(), group - 1);
    if (!told && !between(verb, sentence)) {
      return false;
    }
    int after = s.afterPhrase(verb + 1, sentence.end());
    while (s.is(after, "and") && s.phraseAt(after + 1).isPresent()) {
      after = s.afterPhrase(after + 1, sentence.end());
    }
    return !s.finite(after) && !s.isAdverb(after) && !(s.isMark(after) && s.quoted(after));
  }

  /** "The plan, said Anna Berg, would fail": between a subject and its verb. */
  private boolean between(int verb, Range sentence) {
    for (int i = sentence.first(); i < verb; i++) {
      if (s.finite(i)) {
        return false;
      }
    }
    int comma = s.afterPhrase(verb + 1, sentence.end());
    return s.isComma(verb - 1)
        && verb - 1 > sentence.first()
        && s.isComma(comma)
        && invertible(verb)
        && predicate(comma, sentence.end());
  }

  /** Whether a finite verb follows a comma, this one or a later. */
  private boolean predicate(int comma, int end) {
    for (int i = comma; i < end; i++) {
      if (s.isComma(i) && !s.quoted(i) && s.finite(s.isAdverb(i + 1) ? i + 2 : i + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the quotation that ends here begins its sentence, so that no subject can precede it.
   */
  private boolean opensSentence(int mark, Range sentence) {
    int at = mark;
    while (at > 0 && s.quotationAt(at - 1).equals(s.quotationAt(mark))) {
      at--;
    }
    while (at > sentence.first() && (s.tag(at - 1).equals("CC") || s.isAdverb(at - 1))) {
      at--;
    }
    return at <= sentence.first();
  }

  /** "said Mr. Lee", but never "told Mr. Lee": a verb that needs no object can have it follow. */
  private boolean invertible(int verb) {
    return cues.verb(s.word(verb)).stream()
        .flatMap(c -> c.frames().stream())
        .anyMatch(f -> f.slots().equals(List.of(Frame.QUOTE)));
  }

  private boolean time(NounPhrase phrase) {
    return s.isTime(phrase);
  }

  private Optional<Subject> leftOf(int from, int verb, Range sentence, int depth) {
    int at = from;
    while (at >= sentence.first()) {
      Optional<NounPhrase> phrase = s.phraseAt(at);
      if (phrase.isPresent()) {
        NounPhrase p = phrase.get();
        if (s.isRelative(p.head()) && p.end() == p.first() + 1) {
          return antecedent(p.first() - 1, sentence);
        }
        int before = p.first() - 1;
        if (s.tag(p.first() - 1).equals("POS") && s.phraseAt(before).isPresent()) {
          before = s.phraseAt(before).get().first() - 1;
        }
        if (time(p)
            && before >= sentence.first()
            && !s.isPreposition(before)
            && s.phraseAt(before).isPresent()) {
          at = before;
        } else if (s.isPreposition(before) || s.is(before, "as") && s.is(before + 1, "a")) {
          at = before - 1;
        } else if (listAfterPreposition(p, before) > sentence.first()) {
          at = listAfterPreposition(p, before) - 1;
        } else {
          return Optional.of(subject(p, sentence, false));
        }
      } else if (s.opensAt(at).isPresent()) {
        at--;
      } else if (s.isComma(at) || s.isDash(at) || s.tag(at).equals("-RRB-")) {
        int open = parenthesis(at, sentence);
        if (open < 0) {
          return s.isComma(at) ? shared(at, verb, sentence, depth) : Optional.empty();
        }
        at = open - 1;
      } else if (s.tag(at).equals("CC")) {
        return shared(at, verb, sentence, depth);
      } else if (s.tag(at).equals("JJ") && s.is(at + 1, "of")
          || s.tag(at).equals("JJ") && s.isPreposition(at + 1)
          || s.isAdverb(at)
          || s.tag(at).equals("VBN")
          || s.tag(at).equals("VBG") && !s.isComma(at - 1)
          || s.tag(at).equals("CD")
          || s.isPreposition(at) && s.phraseAt(at - 1).isPresent()) {
        boolean some = s.isQuantity(new NounPhrase(at, at + 1, at)) && s.isPreposition(at + 1);
        if (s.tag(at).equals("JJ") && (some || s.is(at + 1, "of") && at == sentence.first())) {
          return Optional.of(
              new Subject(List.of(new NounPhrase(at, at + 1, at)), at, from + 1, false, true));
        }
        at--;
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "experts of Peru and Chile said": the preposition before two joined names, which hang on it
   * together; -1 where there is none.
   */
  private int listAfterPreposition(NounPhrase phrase, int and) {
    boolean names = s.is(and, "and") && s.tag(phrase.first()).startsWith("NNP");
    Optional<NounPhrase> before = names ? s.phraseAt(and - 1) : Optional.empty();
    int preposition = before.map(p -> p.first() - 1).orElse(-1);
    boolean hangs =
        before.filter(p -> s.tag(p.head()).startsWith("NNP")).isPresent()
            && s.isPreposition(preposition)
            && s.phraseAt(preposition - 1).isPresent();
    return hangs ? preposition : -1;
  }

  /**
   * Where the parenthesis that ends here opens: two commas, brackets or dashes around an
   * apposition, a relative clause or an aside. -1 where there is none.
   */
  private int parenthesis(int close, Range sentence) {
    if (s.tag(close).equals("-RRB-")) {
      for (int i = close - 1; i >= sentence.first(); i--) {
        if (s.tag(i).equals("-LRB-")) {
          return i;
        }
      }
      return -1;
    }
    for (int i = close - 1; i > sentence.first(); i--) {
      boolean same = s.isComma(close) ? s.isComma(i) : s.isDash(i);
      if (same && !s.quoted(i)) {
        boolean opens =
            s.isRelative(i + 1)
                || s.tag(i + 1).equals("DT")
                || s.tag(i + 1).equals("PRP$")
                || s.tag(i + 1).equals("CD")
                || s.tag(i + 1).startsWith("NN")
                || s.tag(i + 1).startsWith("JJ")
                || s.tag(i + 1).equals("VBG")
                || s.tag(i + 1).equals("VBN")
                || s.isAdverb(i + 1)
                || s.isSubordinator(i + 1)
                || s.isPreposition(i + 1);
        boolean verb = hasFiniteMain(i + 1, close);
        boolean named = s.phraseAt(i - 1).isPresent() || s.tag(i - 1).equals("-RRB-");
        if (opens && !verb && named) {
          return i;
        }
        if (verb) {
          return -1;
        }
      }
    }
    return -1;
  }

  private boolean hasFiniteMain(int from, int to) {
    if (s.isRelative(from) || s.isSubordinator(from)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (s.isRelative(i)) {
        return false;
      }
      if (s.finite(i)) {
        return true;
      }
    }
    return false;
  }

  /** "chided Beijing and hinted": the subject of the nearest verb of the same form before. */
  private Optional<Subject> shared(int at, int verb, Range sentence, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    String tag = s.tag(s.groupStart(verb) < verb ? firstFinite(verb) : verb);
    if (cues.reports(s.word(verb))) {
      // What is joined to a verb of speech is most likely another: "said … but stressed". After a
      // comma
      // it is joined to the first, else to the nearest.
      boolean first = s.isComma(at) || s.isComma(at - 1) || s.isMark(at - 1) && s.isComma(at - 2);
      Optional<Integer> speech = reporting(sentence.first(), at, verb, first);
      if (speech.isPresent()) {
        return of(speech.get(), sentence, depth - 1).map(Subject::shared);
      }
    }
    for (int i = at - 1; i >= sentence.first(); i--) {
      if (s.tag(i).equals(tag) && s.quoted(i) == s.quoted(verb) && !relativeVerb(i)) {
        int main = s.mainVerb(i);
        return of(main >= i && main < at ? main : i, sentence, depth - 1).map(Subject::shared);
      }
    }
    for (int i = at - 1; i >= sentence.first(); i--) {
      if (s.finite(i) && s.quoted(i) == s.quoted(verb) && !relativeVerb(i)) {
        int main = s.mainVerb(i);
        return of(main >= i && main < at ? main : i, sentence, depth - 1).map(Subject::shared);
      }
    }
    return Optional.empty();
  }

  /** The first or last verb of speech between two tokens that has the tense of another. */
  private Optional<Integer> reporting(int from, int to, int like, boolean first) {
    Optional<Integer> found = Optional.empty();
    for (int i = from; i < to; i++) {
      boolean speech = s.isVerb(i) && cues.reports(s.word(i)) && s.phraseAt(i).isEmpty();
      boolean tense = s.tag(i).equals(s.tag(like)) || s.tag(like).equals("VBG") && s.finiteGroup(i);
      if (speech && tense && s.quoted(i) == s.quoted(like) && !relativeVerb(i)) {
        found = Optional.of(i);
        if (first) {
          return found;
        }
      }
    }
    return found;
  }

  private int firstFinite(int verb) {
    for (int i = s.groupStart(verb); i < verb; i++) {
      if (s.finite(i)) {
        return i;
      }
    }
    return verb;
  }

  private boolean relativeVerb(int i) {
    int before = s.groupStart(i) - 1;
    return s.isRelative(before);
  }

  /** "…, adding that": the subject of the clause that the participle hangs on. */
  private Optional<Subject> ofMainClause(int participle, Range sentence, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    if (s.tag(participle - 1).equals("CC")) {
      Optional<Subject> parallel = shared(participle - 1, participle, sentence, depth);
      if (parallel.isPresent()) {
        return parallel;
      }
    }
    if (cues.reports(s.word(participle))) {
      Optional<Integer> speech = reporting(sentence.first(), participle, participle, false);
      if (speech.isPresent()) {
        return of(speech.get(), sentence, depth - 1);
      }
    }
    for (int i = participle - 1; i >= sentence.first(); i--) {
      if (s.finite(i) && !s.quoted(i) && !relativeVerb(i)) {
        int main = s.mainVerb(i);
        return of(main >= i && main < participle ? main : i, sentence, depth - 1);
      }
    }
    for (int i = participle + 1; i < sentence.end(); i++) {
      if (s.finite(i)
          && !s.quoted(i)
          && !relativeVerb(i)
          && s.phraseAt(s.groupStart(i) - 1).isPresent()) {
        return of(Math.max(i, s.mainVerb(i)), sentence, depth - 1);
      }
    }
    return Optional.empty();
  }

  /** The verb that an infinitive hangs on, where it tells what was done: "continue to argue". */
  private Optional<Integer> governing(int to, Range sentence) {
    int at = to - 1;
    while (at >= sentence.first() && s.isAdverb(at)) {
      at--;
    }
    if (s.isVerb(at)) {
      return inflection.carriers().contains(s.word(at)) ? Optional.of(at) : Optional.empty();
    }
    for (int i = at; i >= sentence.first() && !s.isSubordinator(i); i--) {
      if (s.isVerb(i) && s.phraseAt(i).isEmpty()) {
        boolean occasion = inflection.occasions().contains(s.word(i)) && s.finiteGroup(i);
        return occasion ? Optional.of(i) : Optional.empty();
      }
      if (s.is(i, "to") && s.tag(i + 1).startsWith("VB")) {
        // "to highlight concerns and urge": the first infinitive decides.
        return governing(i, sentence);
      }
    }
    return Optional.empty();
  }

  /** The noun phrase that a relative pronoun takes up. */
  private Optional<Subject> antecedent(int from, Range sentence) {
    int at = s.isComma(from) || s.isDash(from) ? from - 1 : from;
    Optional<NounPhrase> phrase = s.phraseAt(at);
    return phrase.map(p -> subject(p, sentence, false));
  }

  /** A phrase with the phrases that are joined to it. */
  private Subject subject(NounPhrase phrase, Range sentence, boolean inverted) {
    List<NounPhrase> all = new ArrayList<>();
    all.add(phrase);
    int first = possessors(phrase.first(), sentence);
    int end = inverted ? s.afterPhrase(phrase.first(), sentence.end()) : phrase.end();
    if (inverted) {
      while (s.is(end, "and") && s.phraseAt(end + 1).isPresent()) {
        all.add(s.phraseAt(end + 1).get());
        end = s.afterPhrase(end + 1, sentence.end());
      }
      return new Subject(all, first, end, true, true);
    }
    // Leftwards: "A, B and C said".
    while (s.tag(first - 1).equals("CC") && !s.is(first - 1, "but")
        || s.isComma(first - 1) && all.size() > 1) {
      int before = first - 2;
      if (s.isComma(before)) {
        before--;
      }
      Optional<NounPhrase> joined = headOfPhraseEndingAt(before, sentence);
      if (joined.isEmpty() || s.quoted(before) != s.quoted(first)) {
        break;
      }
      all.add(joined.get());
      first = possessors(joined.get().first(), sentence);
      if (s.isPreposition(first - 1)) {
        // "talks between A and B said": the whole hangs on a preposition; the noun before it is
        // meant.
        break;
      }
    }
    Collections.reverse(all);
    return new Subject(all, first, end, false, true);
  }

  /** The first phrase of the chain "officials in Guam" that ends here. */
  private Optional<NounPhrase> headOfPhraseEndingAt(int at, Range sentence) {
    return at >= sentence.first() ? s.phraseAt(at) : Optional.empty();
  }

  private int possessors(int first, Range sentence) {
    int at = first;
    while (at - 1 >= sentence.first()
        && s.tag(at - 1).equals("POS")
        && s.phraseAt(at - 1).isPresent()) {
      at = s.phraseAt(at - 1).get().first();
    }
    return at;
  }
}
