package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.extract.Subjects.Subject;
import org.communique.lexicon.Frame;
import org.communique.model.NounPhrase;
import org.communique.model.Range;

/** What a verb takes where it stands before the verb and not behind it. */
final class Displaced {
  private final Syntax s;
  private final Subjects subjects;

  Displaced(Syntax syntax, Subjects subjects) {
    this.s = syntax;
    this.subjects = subjects;
  }

  /** Whether a frame takes a noun phrase next to the verb, which can then stand elsewhere. */
  static boolean movable(Frame frame) {
    return List.of(Frame.PHRASE, Frame.MATTER).contains(frame.slots().get(0));
  }

  /** "the style he prefers", "the pact, which Norway opposed": nothing follows the verb. */
  Optional<Range> relative(int verb, Subject who, int after) {
    boolean ends = s.isPunctuation(after) || s.isPreposition(after) || s.finite(after);
    int before = s.groupStart(verb) - 1;
    boolean own = who.own() && !who.inverted() && who.end() == before + 1;
    if (!ends || !own || s.quoted(verb)) {
      return Optional.empty();
    }
    int at = who.first() - 1;
    boolean pronoun = s.isRelative(at) || s.is(at, "that");
    if (pronoun) {
      at = s.isComma(at - 1) ? at - 2 : at - 1;
    }
    return whole(at).filter(r -> pronoun || !s.isTime(s.phraseAt(r.first()).orElseThrow()));
  }

  /** "a call echoed by Japan", "the call was echoed by Japan": what comes before "by". */
  Optional<Range> passive(int verb) {
    if (s.passive(verb)) {
      return subjects.of(verb).filter(x -> !x.inverted()).map(x -> new Range(x.first(), x.end()));
    }
    boolean reduced = s.tag(verb).equals("VBN") && !s.finiteGroup(verb);
    return reduced ? whole(s.groupStart(verb) - 1) : Optional.empty();
  }

  /** The noun phrase that ends at a token, its first one where prepositions tie several. */
  private Optional<Range> whole(int last) {
    Optional<NounPhrase> phrase = s.phraseAt(s.isComma(last) ? last - 1 : last);
    int end = phrase.map(NounPhrase::end).orElse(0);
    while (phrase.isPresent()
        && s.is(phrase.get().first() - 1, "of")
        && s.phraseAt(phrase.get().first() - 2).isPresent()) {
      phrase = s.phraseAt(phrase.get().first() - 2);
    }
    return phrase.map(p -> new Range(p.first(), end));
  }
}
