package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.lexicon.Lexicon;
import org.communique.model.Actor;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Span;

/**
 * Who speaks in a quotation after a colon, where no verb of speech says so: "Berg put the blame
 * elsewhere: '…'", "It was no surprise to Anna Berg: '…'".
 *
 * @param speakers who speaks
 * @param colon the colon
 */
record Introduced(List<Mention> speakers, Span colon) {
  Introduced {
    speakers = List.copyOf(speakers);
  }

  /**
   * @param s the paragraph of the colon
   * @param before the token before the quotation in it, its last where the quotation opens the next
   */
  static Optional<Introduced> by(Syntax s, Lexicon lexicon, Sources sources, int before) {
    int colon = s.isMark(before) ? before - 1 : before;
    if (!s.is(colon, ":") || s.quoted(colon)) {
      return Optional.empty();
    }
    return named(s, sources, colon)
        .or(() -> subject(s, lexicon, sources, colon))
        .map(who -> new Introduced(who, s.span(colon, colon + 1)));
  }

  /** The person whose name stands before the colon. */
  private static Optional<List<Mention>> named(Syntax s, Sources sources, int colon) {
    Optional<NounPhrase> last = s.phraseAt(colon - 1).filter(p -> p.end() == colon);
    return last.flatMap(sources::of)
        .filter(m -> m.actors().stream().allMatch(a -> a.kind() == Actor.Kind.PERSON))
        .map(List::of);
  }

  /** The subject of the sentence's first verb. */
  private static Optional<List<Mention>> subject(
      Syntax s, Lexicon lexicon, Sources sources, int colon) {
    Range sentence = s.paragraph.sentenceOf(colon);
    for (int i = sentence.first(); i < colon; i++) {
      if (s.finite(i) && !s.quoted(i) && !s.isRelative(i - 1)) {
        int verb = Math.max(i, s.mainVerb(i));
        return new Subjects(s, lexicon)
            .of(verb)
            .map(who -> sources.of(who.phrases()))
            .filter(found -> !found.isEmpty());
      }
    }
    return Optional.empty();
  }
}
