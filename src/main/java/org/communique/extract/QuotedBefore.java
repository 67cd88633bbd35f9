package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.extract.Subjects.Subject;
import org.communique.lexicon.Cue;
import org.communique.lexicon.Cues;
import org.communique.model.Mention;
import org.communique.model.Quotation;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Statement;
import org.communique.model.Statement.Mode;

/** Quotations before the verb that reports them: '"A," he said, "B".' */
record QuotedBefore(Syntax s, Cues cues, Extents extents, Telling telling) {
  /** "…," he said. A quotation before subject and verb; another may follow after them. */
  Optional<Statement> at(int verb, Subject who, Cue cue, List<Mention> speakers, int after) {
    int first = who.inverted() ? s.groupStart(verb) : Math.min(who.first(), s.groupStart(verb));
    int before = s.isComma(first - 1) ? first - 2 : first - 1;
    Optional<Quotation> quotation = s.closesAt(before);
    if (!who.own() || quotation.isEmpty() || endedBefore(verb, before, quotation.get())) {
      return Optional.empty();
    }
    Quotation q = quotation.get();
    Range words = s.words(q);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Range sentence = s.paragraph.sentenceOf(words.first());
    List<Span> content = new ArrayList<>();
    int start = words.first() - (s.isMark(words.first() - 1) ? 1 : 0);
    boolean whole = start <= telling.lead(sentence.first()) || s.tag(start - 1).equals("-LRB-");
    int end = s.paragraph.sentenceOf(verb).end();
    int next = extents.adjuncts(after, end);
    if (!whole && (s.phraseAt(next).isPresent() || s.is(next, "that")) && s.clauseAt(next, end)) {
      // 'On "The Hour," Berg said it was late': what is quoted belongs to the words before.
      return Optional.empty();
    }
    boolean clause = s.tag(start - 1).equals("CC") && s.clauseAt(words.first(), words.end());
    content.add(
        whole || clause
            ? q.inner()
            : new Span(s.tokens.get(sentence.first()).span().begin(), q.inner().end()));
    Optional<Quotation> second = goesOn(after, verb);
    second.ifPresent(x -> content.add(x.inner()));
    return Optional.of(
        telling.make(content, whole ? Mode.DIRECT : Mode.MIXED, verb, cue, speakers, List.of()));
  }

  /** Whether the quotation ends the sentence before, and the cue begins another: "…." He said. */
  private boolean endedBefore(int verb, int mark, Quotation q) {
    Range words = s.words(q);
    boolean stop = !words.isEmpty() && s.is(words.end() - 1, ".");
    return stop && !s.paragraph.sentenceOf(verb).contains(mark);
  }

  /** "A," he said, "B": the second half after a comma in the same sentence. */
  private Optional<Quotation> goesOn(int after, int verb) {
    int end = s.paragraph.sentenceOf(verb).end();
    int at = extents.adjuncts(after, end);
    boolean mark = s.isComma(at) || s.is(at, ";") || s.is(at, ":");
    if (!mark || at + 1 >= end) {
      return Optional.empty();
    }
    int past = s.afterAside(at, end);
    return s.opensAt(at + 1).or(() -> s.opensAt(past).filter(q -> !reports(at + 1, past)));
  }

  private boolean reports(int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.isVerb(i) && cues.reports(s.word(i))) {
        return true;
      }
    }
    return false;
  }
}
