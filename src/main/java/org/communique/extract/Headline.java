package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.lexicon.Lexicon;
import org.communique.model.Actor;
import org.communique.model.Block;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Range;

/**
 * A headline that begins with who speaks: "Kenya: Talks have failed", "Report: Half of the ships
 * left".
 *
 * @param speakers who speaks
 * @param colon the colon after them
 */
record Headline(List<Mention> speakers, int colon) {
  Headline {
    speakers = List.copyOf(speakers);
  }

  /**
   * @param first whether the paragraph is the article's first: a headline with a full stop looks
   *     like one
   */
  static Optional<Headline> of(Syntax s, Lexicon lexicon, Sources sources, boolean first) {
    boolean line =
        s.paragraph.block().kind() == Block.Kind.HEADLINE
            || first && s.paragraph.sentences().size() == 1;
    int colon = line ? colon(s) : -1;
    if (colon < 0 || s.tokens.size() < colon + 4) {
      return Optional.empty();
    }
    NounPhrase name = s.phraseAt(colon - 1).orElseThrow();
    Range rest = new Range(colon + 1, s.tokens.size());
    boolean clause = s.clauseAt(rest.first(), rest.end());
    if (colon == 1 && lexicon.inflection().headlineSources().contains(s.word(0))) {
      return Optional.of(new Headline(sources.speakers(List.of(name)), colon))
          .map(h -> h.speakers.isEmpty() ? new Headline(sources.reporter(name), colon) : h);
    }
    boolean named = s.tag(name.head()).startsWith("NNP");
    List<Mention> found = named ? sources.of(List.of(name)) : List.of();
    List<Mention> speakers = found.isEmpty() ? sources.surname(name) : found;
    // A state before a colon is what the rest is about, unless the rest is a clause.
    boolean speaks = clause || person(speakers) && (verb(s, rest) || marks(s, rest));
    return speaks && !speakers.isEmpty()
        ? Optional.of(new Headline(speakers, colon))
        : Optional.empty();
  }

  private static int colon(Syntax s) {
    int at = s.phraseAt(0).filter(p -> p.first() == 0).map(NounPhrase::end).orElse(-1);
    return at > 0 && s.is(at, ":") ? at : -1;
  }

  private static boolean person(List<Mention> speakers) {
    return speakers.stream()
        .flatMap(m -> m.actors().stream())
        .anyMatch(a -> a.kind() == Actor.Kind.PERSON);
  }

  private static boolean verb(Syntax s, Range words) {
    for (int i = words.first(); i < words.end(); i++) {
      if (s.isVerb(i) || s.finite(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean marks(Syntax s, Range words) {
    for (int i = words.first(); i < words.end(); i++) {
      if (s.quoted(i)) {
        return true;
      }
    }
    return false;
  }
}
