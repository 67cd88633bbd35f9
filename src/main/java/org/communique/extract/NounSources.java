package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.model.NounPhrase;

/**
 * Whose a statement, call or plan is: "China's call", "a call by China", "criticism from China".
 */
final class NounSources {
  private NounSources() {}

  /**
   * Adds the phrases that name the source of a noun to {@code into}.
   *
   * @return one past the noun phrase and the "by" phrase after it
   */
  static int of(Syntax s, NounPhrase noun, List<NounPhrase> into) {
    int before = noun.first() - 1;
    if (s.tag(before).equals("POS")) {
      s.phraseAt(before).ifPresent(into::add);
      if (s.is(s.phraseAt(before).map(p -> p.first() - 1).orElse(-1), "and")) {
        int joined = s.phraseAt(before).orElseThrow().first() - 2;
        s.phraseAt(joined).ifPresent(p -> into.add(0, p));
      }
    } else if (s.tag(noun.first()).equals("PRP$")) {
      into.add(new NounPhrase(noun.first(), noun.first() + 1, noun.first()));
    }
    int at = noun.end();
    if ((s.is(at, "by") || s.is(at, "from")) && s.phraseAt(at + 1).isPresent()) {
      into.clear();
      at = after(s, at, into);
    }
    return at;
  }

  /** "Norway expressed doubts about": whose noun it is that a verb such as "express" takes. */
  static List<NounPhrase> ofVerb(Syntax s, NounPhrase noun, Subjects subjects) {
    int verb = noun.first() - 1;
    boolean takes = s.isVerb(verb) && s.bears(verb) && !s.passive(verb) && !s.negated(verb);
    return takes ? subjects.of(verb).map(Subjects.Subject::phrases).orElse(List.of()) : List.of();
  }

  /** Adds the phrases after a preposition, "by A and B", to {@code into}; says where they end. */
  static int after(Syntax s, int preposition, List<NounPhrase> into) {
    int at = preposition + 1;
    Optional<NounPhrase> phrase = s.phraseAt(at);
    while (phrase.isPresent()) {
      into.add(phrase.get());
      at = phrase.get().end();
      int joined = s.isComma(at) && s.is(at + 1, "and") ? at + 2 : s.is(at, "and") ? at + 1 : -1;
      phrase = s.phraseAt(joined);
      at = phrase.isPresent() ? joined : at;
    }
    return at;
  }
}
