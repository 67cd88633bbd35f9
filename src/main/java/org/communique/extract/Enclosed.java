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
    int end = new Enclosed(s, cues, content).end(verb, clause);
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

  /** The comma before the clause around: one with a subject of its own. */
  private int mainClause() {
    for (int i = content.first() + 1; i < content.end(); i++) {
      boolean opener =
          s.isRelative(i + 1)
              || s.isSubordinator(i + 1)
              || s.tag(i + 1).equals("CC")
              || s.tag(i + 1).equals("VBG");
      if (s.isComma(i) && !s.quoted(i) && !opener && s.clauseAt(i + 1, content.end())) {
        return i;
      }
    }
    return content.end();
  }

  /** The comma before the verb that the relative clause keeps from its subject. */
  private int predicate() {
    for (int i = content.first() + 1; i < content.end(); i++) {
      int next = i + 1;
      while (s.isAdverb(next)) {
        next++;
      }
      if (s.isComma(i) && !s.quoted(i) && s.finite(next)) {
        return i;
      }
    }
    return content.end();
  }
}
