package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.extract.Complements.Complement;
import org.communique.lexicon.Cue;
import org.communique.lexicon.Frame;
import org.communique.model.Mention;
import org.communique.model.Quotation;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Statement;
import org.communique.model.Statement.Mode;

/** Statements of frames that are filled: their words, direct, mixed or indirect. */
record FilledFrames(Syntax s, Sources sources, Fragments fragments, Telling telling) {
  /** "quoted a minister as saying": the words are the minister's, not the subject's. */
  Optional<Statement> told(Complement c, int verb, Cue cue, List<Mention> subject) {
    if (!c.frame().has(Frame.SPEAKER)) {
      return statement(c, verb, cue, subject);
    }
    List<Mention> speakers = sources.of(c.addressees());
    Complement alone = new Complement(c.frame(), c.content(), List.of(), c.quotation());
    return speakers.isEmpty() ? Optional.empty() : statement(alone, verb, cue, speakers);
  }

  Optional<Statement> statement(Complement c, int verb, Cue cue, List<Mention> speakers) {
    Span span = s.paragraph.span(c.content());
    List<Quotation> quoted =
        s.paragraph.quotations().stream().filter(q -> q.outer().overlaps(span)).toList();
    // Of "called it 'x'" the first object is what is spoken of, not who is spoken to.
    List<Mention> addressees = cue.quotedOnly() ? List.of() : sources.of(c.addressees());
    String slot = c.frame().slots().get(c.frame().slots().size() - 1);
    if (c.quotation().isPresent()) {
      Quotation q = c.quotation().get();
      boolean sentence = capital(c.content()) || c.content().end() - c.content().first() > 12;
      return Optional.of(
          telling.make(
              sentence ? List.of(q.inner()) : fragments.of(c, cue, List.of(q)),
              sentence ? Mode.DIRECT : Mode.MIXED,
              verb,
              cue,
              speakers,
              addressees));
    }
    if (s.quoted(verb)) {
      // A cue inside a quotation: what it governs ends with it.
      Span inner = s.quotationAt(verb).orElseThrow().inner();
      Span cut =
          new Span(span.begin(), Math.min(span.end(), Math.max(span.begin() + 1, inner.end())));
      return Optional.of(
          telling.make(List.of(cut), Mode.INDIRECT, verb, cue, speakers, addressees));
    }
    if (quoted.isEmpty()) {
      return cue.quotedOnly()
          ? Optional.empty()
          : Optional.of(
              telling.make(List.of(span), Mode.INDIRECT, verb, cue, speakers, addressees));
    }
    boolean only = quoted.size() == 1 && quoted.get(0).outer().contains(span);
    if (only) {
      return Optional.of(
          telling.make(
              List.of(quoted.get(0).inner()), Mode.DIRECT, verb, cue, speakers, addressees));
    }
    if (slot.equals(Frame.CLAUSE)) {
      Span whole = span.to(last(quoted).outer());
      return Optional.of(
          telling.make(
              List.of(whole.end() > span.end() ? whole : span),
              Mode.MIXED,
              verb,
              cue,
              speakers,
              addressees));
    }
    List<Span> words = fragments.of(c, cue, quoted);
    return Optional.of(telling.make(words, Mode.MIXED, verb, cue, speakers, addressees));
  }

  private boolean capital(Range words) {
    return !words.isEmpty() && Character.isUpperCase(s.tokens.get(words.first()).form().charAt(0));
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
