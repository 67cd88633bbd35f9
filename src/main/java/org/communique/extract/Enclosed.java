package org.communique.extract;

import org.communique.lexicon.Cues;
import org.communique.model.NounPhrase;
import org.communique.model.Range;

/**
 * Where what a verb governs ends if the verb's own clause is a part of another that goes on after
 * it: "Peru, which said that the ship had left, is …", "While Peru said that the ship had left,
 * Chile …".
 */
final class Enclosed {
  private final Syntax s;
  private final Cues cues;
  private final Range content;

  private Enclosed(Syntax s, Cues cues, Range content) {
    this.s = s;
    this.cues = cues;
    this.content = content;
  }

  /**
   * @param verb the cue, which stands before the content
   * @param clause whether the content has a finite verb of its own
   */
  static Range before(Syntax s, Cues cues, int verb, Range content, boolean clause) {
    if (!s.isVerb(verb) || verb >= content.first() || s.quoted(verb)) {
      return content;
    }
    Enclosed enclosed = new Enclosed(s, cues, content);
    int around = enclosed.end(verb, clause);
    int shared = clause ? enclosed.conjunct(verb) : enclosed.nextClause();
    int end = Math.min(around, shared);
    return end > content.first() ? new Range(content.first(), end) : content;
  }

  private int end(int verb, boolean clause) {
    int group = s.groupStart(verb);
    int sentence = s.paragraph.sentenceOf(verb).first();
    int relative = relative(group);
    if (relative < 0) {
      return fronted(sentence, group) ? mainClause() : content.end();
    }
    boolean verbless = noVerb(sentence, relative);
    boolean aside = s.isComma(relative - 1);
    if (verbless && !aside && s.phraseAt(relative - 1).isPresent()) {
      int antecedent = s.phraseAt(relative - 1).orElseThrow().head();
      int predicate = NounPredicate.before(s, cues, antecedent, content, clause).end();
      if (predicate < content.end()) {
        return predicate;
      }
    }
    return Math.min(aside ? predicate() : content.end(), verbless ? mainClause() : content.end());
  }

  /** The pronoun of the relative clause that a verb heads: "which said", "which officials said". */
  private int relative(int group) {
    if (s.isRelative(group - 1)) {
      return group - 1;
    }
    int first = s.phraseAt(group - 1).map(NounPhrase::first).orElse(-1);
    while (first > 0 && s.isPreposition(first - 1) && s.phraseAt(first - 2).isPresent()) {
      first = s.phraseAt(first - 2).orElseThrow().first();
    }
    if (first > 0 && s.tag(first).equals("WDT")) {
      return first;
    }
    return first > 0 && s.isRelative(first - 1) ? first - 1 : -1;
  }

  private boolean noVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.finite(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the sentence opens with a subordinate clause, and the verb stands in it. */
  private boolean fronted(int sentence, int group) {
    int at = sentence;
    while (s.tag(at).equals("CC") || s.isAdverb(at)) {
      at++;
    }
    if (!s.isSubordinator(at) && !s.tag(at).equals("WRB")) {
      return false;
    }
    for (int i = at + 1; i < group; i++) {
      if (s.isComma(i) && !s.quoted(i) && s.clauseAt(i + 1, group + 1)) {
        return false;
      }
    }
    return true;
  }

  /**
   * "said that the vote would fail and praised Chile": where a verb joined by "and" has the tense
   * of the cue, and no verb of what is said has it, the cue's subject does both.
   */
  private int conjunct(int verb) {
    int finite = finite(verb);
    boolean perfect = false;
    for (int i = content.first(); i < content.end(); i++) {
      if (s.finite(i) && !s.quoted(i)) {
        if (finite >= 0 && s.tag(i).equals(s.tag(finite))) {
          return content.end();
        }
        perfect = s.isAuxiliary(i) && !s.tag(i).equals("MD");
      } else if (s.tag(i).equals("CC") && !s.quoted(i) && !perfect && i > content.first()) {
        int next = next(i);
        if (finite >= 0 && s.tag(next).equals(s.tag(finite))) {
          return s.isComma(i - 1) ? i - 1 : i;
        }
      }
    }
    return content.end();
  }

  /**
   * The verb that gives a cue its tense: the first of its group, or what its infinitive hangs on.
   */
  private int finite(int verb) {
    for (int i = s.groupStart(verb); i <= verb; i++) {
      if (s.finite(i)) {
        return i;
      }
    }
    int to = s.groupStart(verb) - 1;
    return s.is(to, "to") && s.finite(to - 1) ? to - 1 : -1;
  }

  /** An action has no finite verb: one that no clause in it can own belongs to the next clause. */
  private int nextClause() {
    for (int i = content.first() + 1; i < content.end(); i++) {
      if (s.isRelative(i)
          || s.isSubordinator(i)
          || s.tag(i).startsWith("W")
          || s.is(i, "that")
          || s.isVerb(i) && cues.reports(s.word(i))) {
        break;
      }
      boolean joint = s.tag(i).equals("CC") && !s.quoted(i);
      int next = next(i);
      boolean subject =
          s.phraseAt(next).filter(p -> p.first() == next && tensed(p.end())).isPresent();
      if (joint && (tensed(next) || subject)) {
        return s.isComma(i - 1) ? i - 1 : i;
      }
    }
    return content.end();
  }

  /**
   * Finite beyond doubt: after "help" or "make" the tagger takes a bare infinitive for a present.
   */
  private boolean tensed(int i) {
    return s.finite(i) && !s.tag(i).equals("VBP");
  }

  private int next(int joint) {
    int next = joint + 1;
    while (s.isAdverb(next)) {
      next++;
    }
    return next;
  }

  /** The comma before the clause around: one with a subject of its own. */
  private int mainClause() {
    for (int i = content.first() + 1; i < content.end(); i++) {
      boolean opener =
          s.isRelative(i + 1)
              || s.isSubordinator(i + 1)
              || s.tag(i + 1).equals("CC")
              || s.tag(i + 1).equals("VBG");
      boolean comma = s.isComma(i) && !s.quoted(i) || s.isMark(i) && s.isComma(i - 1);
      if (comma && !opener && s.clauseAt(i + 1, content.end())) {
        return i;
      }
    }
    return content.end();
  }

  /** The comma before the verb that the relative clause keeps from its subject. */
  private int predicate() {
    for (int i = content.first() + 1; i < content.end(); i++) {
      if (s.isComma(i) && !s.quoted(i) && s.finite(next(i))) {
        return i;
      }
    }
    return content.end();
  }
}
