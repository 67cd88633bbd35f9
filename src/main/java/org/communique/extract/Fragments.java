package org.communique.extract;

import java.util.List;
import java.util.Set;
import org.communique.extract.Complements.Complement;
import org.communique.lexicon.Cue;
import org.communique.lexicon.Frame;
import org.communique.model.Quotation;
import org.communique.model.Range;
import org.communique.model.Span;

/** What is said where only a part of a phrase stands in quotation marks. */
final class Fragments {
  /** Between what is spoken of and what is said of it: "accused Peru of 'lies'". */
  private static final Set<String> LINKS = Set.of("as", "of", "for", "with");

  /** So much of a phrase must be quoted that it is the speaker's. */
  private static final int SHARE = 3;

  private final Syntax s;
  private final Extents extents;

  Fragments(Syntax syntax, Extents extents) {
    this.s = syntax;
    this.extents = extents;
  }

  /**
   * The phrase around the quoted words, together with what it is said of ("called the vote 'a
   * farce'"), where the quoted words are a good part of it; else the quoted words alone.
   */
  List<Span> of(Complement c, Cue cue, List<Quotation> quoted) {
    Range phrase = c.quotation().isPresent() ? around(c) : c.content();
    Range with = new Range(Math.min(subject(c, cue), phrase.first()), phrase.end());
    for (Range words : List.of(with, phrase)) {
      Span whole = s.paragraph.span(words).to(quoted.get(quoted.size() - 1).outer());
      int marked =
          quoted.stream()
              .filter(q -> whole.contains(q.outer()))
              .mapToInt(q -> q.inner().length())
              .sum();
      boolean only = quoted.size() == 1 && quoted.get(0).outer().contains(whole);
      if (!only && SHARE * marked >= whole.length()) {
        return List.of(whole);
      }
    }
    return quoted.stream().map(Quotation::inner).toList();
  }

  /** The quoted words with what goes on from them: "'a mistake' in every way". */
  private Range around(Complement c) {
    int words = c.content().first();
    boolean determined = s.tag(words - 2).equals("DT") || s.tag(words - 2).equals("PRP$");
    int first = s.isMark(words - 1) && determined ? words - 2 : words;
    int end = s.paragraph.sentenceOf(first).end();
    return new Range(first, Math.max(c.content().end(), extents.phrases.end(first, end)));
  }

  /** Where the phrase begins that the quoted words are said of. */
  private int subject(Complement c, Cue cue) {
    List<String> slots = c.frame().slots();
    boolean link = slots.size() == 3 && LINKS.contains(slots.get(1));
    boolean said = slots.get(0).equals(Frame.ADDRESSEE) && (cue.quotedOnly() || link);
    // A pronoun adds nothing to the words: "called it 'a farce'".
    return said && !c.addressees().isEmpty() && !s.tag(c.addressees().get(0).head()).equals("PRP")
        ? c.addressees().get(0).first()
        : c.content().first();
  }
}
