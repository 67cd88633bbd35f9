package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.lexicon.Cue;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Quotation;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Statement;
import org.communique.model.Statement.Mode;

/** Whose report the rest of a sentence is: "according to the ministry". */
final class Credits {
  private final Syntax s;
  private final Sources sources;
  private final Extents extents;
  private final Telling telling;

  Credits(Syntax syntax, Sources sources, Extents extents, Telling telling) {
    this.s = syntax;
    this.sources = sources;
    this.extents = extents;
    this.telling = telling;
  }

  /** "According to the ministry, …" and "…, according to the ministry". */
  Optional<Statement> at(int at, Cue cue) {
    int after = s.after(at, cue);
    if (after < 0 || s.phraseAt(after).isEmpty() || s.quoted(at) || s.isPunctuation(at)) {
      return Optional.empty();
    }
    Range sentence = s.paragraph.sentenceOf(at);
    List<NounPhrase> who = new ArrayList<>();
    int end = after;
    NounPhrase phrase = s.phraseAt(after).orElseThrow();
    while (s.tag(phrase.end() - 1).equals("POS") && s.phraseAt(phrase.end()).isPresent()) {
      phrase = s.phraseAt(phrase.end()).orElseThrow();
    }
    who.add(phrase);
    end = s.afterPhrase(after, sentence.end());
    while (s.is(end, "and")
        && s.phraseAt(end + 1).isPresent()
        && !s.clauseAt(end + 1, sentence.end())) {
      who.add(s.phraseAt(end + 1).get());
      end = s.afterPhrase(end + 1, sentence.end());
    }
    List<Mention> speakers = sources.reporters(who);
    if (speakers.isEmpty()) {
      return Optional.empty();
    }
    Range content;
    if (at == telling.lead(sentence.first())) {
      int start = end;
      if (s.isComma(start) && s.isRelative(start + 1)) {
        start = telling.nextComma(start + 1, sentence.end());
      }
      while (start < sentence.end() && !s.isComma(start)) {
        start++;
      }
      content = new Range(start + 1, extents.contentEnd(start + 1, sentence.end(), at));
    } else {
      int stop = s.isComma(at - 1) ? at - 1 : at;
      content = new Range(telling.lead(sentence.first()), stop);
    }
    if (content.isEmpty() || content.first() >= sentence.end()) {
      return Optional.empty();
    }
    Span span = s.paragraph.span(content);
    Optional<Span> rest = rest(content, at, end, sentence.end());
    if (rest.isPresent()) {
      List<Span> both = List.of(span, rest.get());
      return Optional.of(telling.make(both, telling.mode(both), at, cue, speakers, List.of()));
    }
    List<Quotation> quoted =
        s.paragraph.quotations().stream().filter(q -> q.outer().overlaps(span)).toList();
    if (quoted.size() == 1 && quoted.get(0).outer().contains(span)) {
      return Optional.of(
          telling.make(List.of(quoted.get(0).inner()), Mode.DIRECT, at, cue, speakers, List.of()));
    }
    return Optional.of(
        telling.make(
            List.of(span),
            quoted.isEmpty() ? Mode.INDIRECT : Mode.MIXED,
            at,
            cue,
            speakers,
            List.of()));
  }

  /** "Over the year, according to Peru, prices fell": what follows an "according to" between. */
  private Optional<Span> rest(Range before, int at, int comma, int end) {
    boolean between =
        before.first() < at && s.isComma(at - 1) && s.isComma(comma) && comma + 2 < end;
    if (!between || telling.remark(comma + 1)) {
      return Optional.empty();
    }
    int last = s.finite(before.end() - 1) ? comma + 1 : -1;
    boolean open = !s.clauseAt(before.first(), before.end()) || last > 0;
    boolean predicate = s.finite(extents.adverbs(comma + 1, end));
    if (!predicate && !(open && (last > 0 || s.clauseAt(comma + 1, end)))) {
      return Optional.empty();
    }
    return Optional.of(s.span(comma + 1, extents.contentEnd(comma + 1, end, at)));
  }
}
