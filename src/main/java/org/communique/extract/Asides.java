package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.extract.Subjects.Subject;
import org.communique.lexicon.Cue;
import org.communique.model.Mention;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Statement;

/**
 * Reports whose clause stands in the middle of what is reported, after it, or before it with "as".
 */
final class Asides {
  private final Syntax s;
  private final Extents extents;
  private final Telling telling;

  Asides(Syntax syntax, Extents extents, Telling telling) {
    this.s = syntax;
    this.extents = extents;
    this.telling = telling;
  }

  /** "The plan, experts said, would fail.": the report stands in the middle of what it reports. */
  Optional<Statement> parenthesis(
      int verb, Subject who, Cue cue, List<Mention> speakers, int after) {
    Range sentence = s.paragraph.sentenceOf(verb);
    int first = who.inverted() ? s.groupStart(verb) : Math.min(who.first(), s.groupStart(verb));
    int comma = extents.adjuncts(after, sentence.end());
    int rest = (who.inverted() ? afterAppositions(comma, sentence.end()) : comma) + 1;
    boolean between =
        who.own() && s.isComma(first - 1) && s.isComma(rest - 1) && rest < sentence.end() - 1;
    boolean speaks = s.opensAt(rest).filter(q -> capital(s.words(q))).isPresent();
    if (!between || s.quoted(verb) || telling.remark(rest) || speaks) {
      return Optional.empty();
    }
    int begin = telling.lead(sentence.first());
    int end = extents.contentEnd(rest, sentence.end(), verb);
    int verbAt = extents.adverbs(s.isMark(rest) ? rest + 1 : rest, end);
    boolean predicate = s.finite(verbAt);
    if (end <= rest || !s.clauseAt(rest, end) && !predicate && !s.clauseAt(begin, first - 1)) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    if (begin < first - 1) {
      content.add(s.span(begin, first - 1));
    }
    content.add(s.span(rest, end));
    return Optional.of(
        telling.make(content, telling.mode(content), verb, cue, speakers, List.of()));
  }

  /** "said an envoy of Peru, Anna Berg, who had …, ": the comma after what explains a name. */
  private int afterAppositions(int comma, int end) {
    int at = comma;
    while (s.isComma(at)) {
      int past = s.isRelative(at + 1) ? at + 1 : s.afterPhrase(at + 1, end);
      while (s.is(past, "and") && s.phraseAt(past + 1).isPresent()) {
        past = s.afterPhrase(past + 1, end);
      }
      int close = s.isRelative(past) ? telling.nextComma(past, end) : past;
      if (past == at + 1 && !s.isRelative(past) || !s.isComma(close) && close < end - 1) {
        return at;
      }
      at = close;
    }
    return at;
  }

  /** "If the vote fails, he said, …", "If the vote fails, he said that …": on what it depends. */
  Statement conditional(Statement st, Subject who) {
    Range sentence = s.paragraph.sentenceOf(who.first());
    int first = telling.lead(sentence.first());
    boolean condition =
        (s.is(first, "if") || s.is(first, "unless"))
            && who.own()
            && s.isComma(who.first() - 1)
            && first < who.first() - 1;
    if (!condition) {
      return st;
    }
    List<Span> content = new ArrayList<>();
    content.add(s.span(first, who.first() - 1));
    content.addAll(st.content());
    return new Statement(
        content, telling.mode(content), st.cue(), st.speakers(), st.addressees(), st.sentence());
  }

  /** "The plan would fail, experts said." */
  Optional<Statement> leftClause(
      int verb, Subject who, Cue cue, List<Mention> speakers, int after) {
    Range sentence = s.paragraph.sentenceOf(verb);
    int first = who.inverted() ? s.groupStart(verb) : Math.min(who.first(), s.groupStart(verb));
    int begin = telling.lead(sentence.first());
    boolean before = who.own() && s.isComma(first - 1) && begin < first - 1 && !s.quoted(verb);
    if (!before || !s.clauseAt(begin, first - 1) || subordinate(begin, first - 1)) {
      return Optional.empty();
    }
    List<Span> content = List.of(s.span(begin, first - 1));
    return Optional.of(
        telling.make(content, telling.mode(content), verb, cue, speakers, List.of()));
  }

  /** "While the talks went on, Peru denied it": no clause of its own stands before the report. */
  private boolean subordinate(int from, int to) {
    int at = s.isAdverb(from) ? from + 1 : from;
    if (!s.isSubordinator(at) && !s.tag(at).equals("WRB")) {
      return false;
    }
    for (int i = at; i < to; i++) {
      if ((s.isComma(i) || s.isDash(i)) && !s.quoted(i) && s.clauseAt(i + 1, to)) {
        return false;
      }
    }
    return true;
  }

  /** "As experts noted, the plan would fail." */
  Optional<Statement> asClause(int verb, Subject who, Cue cue, List<Mention> speakers, int after) {
    Range sentence = s.paragraph.sentenceOf(verb);
    int comma = extents.adjuncts(after, sentence.end());
    boolean as = s.is(who.first() - 1, "as") && who.first() - 1 == sentence.first();
    if (!as || !s.isComma(comma) || !s.clauseAt(comma + 1, sentence.end())) {
      return Optional.empty();
    }
    int end = extents.contentEnd(comma + 1, sentence.end(), verb);
    List<Span> content = List.of(s.span(comma + 1, end));
    return Optional.of(
        telling.make(content, telling.mode(content), verb, cue, speakers, List.of()));
  }

  private boolean capital(Range words) {
    return !words.isEmpty() && Character.isUpperCase(s.tokens.get(words.first()).form().charAt(0));
  }
}
