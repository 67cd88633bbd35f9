package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.lexicon.Cues;
import org.communique.lexicon.Inflection;
import org.communique.lexicon.Lexicon;
import org.communique.model.NounPhrase;
import org.communique.model.Range;

/** Finds who does what a verb says, by word order. */
final class Subjects {
  private final Syntax s;
  private final Cues cues;
  private final Inflection inflection;
  private final Inversion inversion;
  private final Parentheses parentheses;
  private final SubjectPhrases joined;

  Subjects(Syntax syntax, Lexicon lexicon) {
    this.s = syntax;
    this.cues = lexicon.cues();
    this.inflection = lexicon.inflection();
    this.inversion = new Inversion(syntax, cues);
    this.parentheses = new Parentheses(syntax);
    this.joined = new SubjectPhrases(syntax);
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
    if (inversion.at(verb, group, sentence)) {
      return Optional.of(joined.from(s.phraseAt(verb + 1).orElseThrow(), sentence, true));
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

  private Optional<Subject> leftOf(int from, int verb, Range sentence, int depth) {
    int at = from;
    while (at >= sentence.first()) {
      Optional<NounPhrase> phrase = s.phraseAt(at);
      // "talks that at one point involved": a phrase may stand between the pronoun and its verb.
      boolean relative = s.isRelative(at) || s.is(at, "that") && s.phraseAt(at - 1).isPresent();
      if (relative && phrase.filter(p -> p.end() > p.first() + 1).isEmpty()) {
        return joined.antecedent(at - 1, sentence);
      }
      if (phrase.isPresent()) {
        NounPhrase p = phrase.get();
        int before = p.first() - 1;
        if (s.word(p.head()).endsWith("self") && s.phraseAt(before).isPresent()) {
          at = before;
          continue;
        }
        if (s.tag(p.first() - 1).equals("POS") && s.phraseAt(before).isPresent()) {
          before = s.phraseAt(before).get().first() - 1;
        }
        if (s.isTime(p)
            && before >= sentence.first()
            && !s.isPreposition(before)
            && s.phraseAt(before).isPresent()) {
          at = before;
        } else if (s.isPreposition(before)
                && !s.tag(p.first()).equals("WDT")
                && !estimates(before, p)
            || s.is(before, "as") && s.is(before + 1, "a")) {
          at = before - 1;
        } else if (listAfterPreposition(p, before) > sentence.first()) {
          at = listAfterPreposition(p, before) - 1;
        } else {
          return Optional.of(joined.from(p, sentence, false));
        }
      } else if (s.opensAt(at).isPresent()) {
        at--;
      } else if (s.isComma(at) || s.isDash(at) || s.tag(at).equals("-RRB-")) {
        int open = parentheses.opening(at, sentence);
        if (open < 0) {
          return s.isComma(at) ? shared(at, verb, sentence, depth) : Optional.empty();
        }
        Optional<Subject> named = apposition(open, at, sentence);
        if (named.isPresent()) {
          return named;
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
        boolean many = s.tag(at).equals("JJ") && inflection.isQuantity(s.word(at));
        if ((many && s.isPreposition(at + 1) || s.tag(at).equals("JJ") && s.is(at + 1, "of"))
            && at == sentence.first()) {
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

  /** "about half of the voters", "at least 200": before a number these are no prepositions. */
  private boolean estimates(int preposition, NounPhrase phrase) {
    boolean number = s.tag(phrase.first()).equals("CD") || s.isQuantity(phrase);
    boolean least = s.is(phrase.first(), "least") || s.is(phrase.first(), "most");
    return s.english.estimates().contains(s.word(preposition)) && number
        || s.is(preposition, "at") && least && s.tag(phrase.head()).equals("CD");
  }

  /** "the manager of the team, Anna Berg, said": the name between the commas. */
  private Optional<Subject> apposition(int open, int close, Range sentence) {
    Optional<NounPhrase> name =
        s.phraseAt(close - 1)
            .filter(p -> p.first() == open + 1 && p.end() == close)
            .filter(p -> s.isComma(open) && s.tag(p.head()).equals("NNP"))
            .filter(p -> s.tag(p.first()).equals("NNP"));
    Optional<NounPhrase> role =
        s.phraseAt(open - 1).filter(p -> s.tag(p.head()).equals("NN") && !s.isTime(p));
    return name.isPresent() && role.isPresent()
        ? Optional.of(
            new Subject(
                List.of(name.get()),
                joined.from(role.get(), sentence, false).first(),
                close + 1,
                false,
                true))
        : Optional.empty();
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

  /** "chided Beijing and hinted": the subject of the nearest verb of the same form before. */
  private Optional<Subject> shared(int at, int verb, Range sentence, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    String tag = s.tag(s.groupStart(verb) < verb ? firstFinite(verb) : verb);
    if (cues.reports(s.word(verb))) {
      // What is joined to a verb of speech is most likely another: "said … but stressed". After a
      // comma it is joined to the first, else to the nearest.
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
}
