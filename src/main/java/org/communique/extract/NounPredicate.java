package org.communique.extract;

import java.util.Optional;
import org.communique.lexicon.Cues;
import org.communique.model.NounPhrase;
import org.communique.model.Quotation;
import org.communique.model.Range;

/** Where what a noun of speech governs ends if the noun is the subject of its sentence. */
final class NounPredicate {
  private final Syntax s;
  private final Cues cues;
  private final Range content;

  private NounPredicate(Syntax s, Cues cues, Range content) {
    this.s = s;
    this.cues = cues;
    this.content = content;
  }

  /**
   * "Kenya's claim that the ship had fled was false": the content without the noun's own verb.
   *
   * @param noun the token of the noun
   * @param content what a frame found after it
   * @param clause whether the content is a clause, and so has a finite verb of its own
   */
  static Range before(Syntax s, Cues cues, int noun, Range content, boolean clause) {
    if (!isSubject(s, noun)) {
      return content;
    }
    int end = new NounPredicate(s, cues, content).verb(clause ? 1 : 0);
    while (end > content.first() && (s.isComma(end - 1) || s.isDash(end - 1))) {
      end--;
    }
    return end > content.first() ? new Range(content.first(), end) : content;
  }

  /** A noun opens its clause, its possessor or adjectives apart; a verb or preposition takes it. */
  private static boolean isSubject(Syntax s, int noun) {
    int first = s.phraseAt(noun).map(NounPhrase::first).orElse(noun);
    while (s.tag(first - 1).equals("POS") && s.phraseAt(first - 1).isPresent()) {
      first = s.phraseAt(first - 1).orElseThrow().first();
    }
    int start = s.paragraph.sentenceOf(noun).first();
    int before = first - 1;
    boolean joined = s.tag(before).equals("CC");
    return before < start
        || s.isComma(before)
        || s.isMark(before)
        || joined && (before == start || s.isComma(before - 1));
  }

  /**
   * The first finite verb that no clause of the content owns; the content's end where there is
   * none.
   *
   * @param owed how many finite verbs the clauses opened so far still lack
   */
  private int verb(int owed) {
    int lacking = owed;
    for (int i = content.first(); i < content.end(); i++) {
      Optional<Quotation> quotation = s.opensAt(i);
      if (quotation.isPresent()) {
        i = Math.max(i, s.words(quotation.get()).end() - 1);
      } else if (i > content.first() && opensClause(i)) {
        lacking++;
      } else if (s.finite(i)) {
        if (lacking == 0) {
          return s.groupStart(i);
        }
        lacking--;
        i = Math.max(i, s.mainVerb(i));
        lacking += cues.reports(s.word(i)) && clauseAt(i + 1) ? 1 : 0;
      }
    }
    return content.end();
  }

  /** A relative or subordinate clause, a joined one, or one whose "that" is left out. */
  private boolean opensClause(int i) {
    if (s.isRelative(i) || s.isSubordinator(i) || s.is(i, "that")) {
      return true;
    }
    if (s.tag(i).equals("CC")) {
      int next = i + 1;
      while (s.isAdverb(next)) {
        next++;
      }
      return s.finite(next) || clauseAt(next);
    }
    Optional<NounPhrase> phrase = s.phraseAt(i);
    boolean bare = phrase.filter(p -> p.first() == i).isPresent() && s.phraseAt(i - 1).isPresent();
    return bare && !s.tag(i - 1).equals("POS") && clauseAt(i);
  }

  private boolean clauseAt(int from) {
    return s.phraseAt(from).filter(p -> p.first() == from && s.finite(p.end())).isPresent();
  }
}
