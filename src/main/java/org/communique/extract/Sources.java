package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Cast;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Span;

/** From noun phrases to the actors they name. */
final class Sources {
  private final Syntax s;
  private final Cast cast;

  Sources(Syntax syntax, Cast cast) {
    this.s = syntax;
    this.cast = cast;
  }

  /** Who is named by phrases, each actor once; empty where a phrase names nobody. */
  List<Mention> of(List<NounPhrase> phrases) {
    List<Mention> found = new ArrayList<>();
    Set<List<Actor>> seen = new LinkedHashSet<>();
    for (NounPhrase p : phrases) {
      of(p).filter(m -> seen.add(m.actors())).ifPresent(found::add);
    }
    return found;
  }

  Optional<Mention> of(NounPhrase phrase) {
    Range sentence = s.paragraph.sentenceOf(phrase.head());
    if (s.tag(phrase.head()).equals("PRP$")) {
      // "its call": the pronoun is meant, not the phrase that it begins.
      Span pronoun = s.tokens.get(phrase.head()).span();
      return cast.in(pronoun).stream().findFirst();
    }
    return cast.at(s.tokens.get(phrase.head()).span().begin(), s.paragraph.span(sentence));
  }
}
