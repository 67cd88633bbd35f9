package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.extract.Subjects.Subject;
import org.communique.model.NounPhrase;

/** Whose attitude a verb or an adjective tells of. */
final class Holders {
  private final Syntax s;
  private final Subjects subjects;

  Holders(Syntax syntax, Subjects subjects) {
    this.s = syntax;
    this.subjects = subjects;
  }

  Optional<Subject> of(int cue) {
    Optional<Subject> found = postposed(cue).or(() -> subject(cue));
    return found.filter(x -> !firstPerson(x));
  }

  /** "voters seeking change", "a senator willing to run": the cue follows its noun. */
  private Optional<Subject> postposed(int cue) {
    boolean participle = s.tag(cue).equals("VBG") || !s.isVerb(cue);
    Optional<NounPhrase> before = s.phraseAt(s.groupStart(cue) - 1).filter(p -> !p.contains(cue));
    boolean own = participle && before.isPresent() && !copula(s.groupStart(cue), cue);
    return own
        ? before.map(p -> new Subject(List.of(p), p.first(), p.end(), false, true))
        : Optional.empty();
  }

  private boolean copula(int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.isAuxiliary(i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Subject> subject(int cue) {
    if (s.isVerb(cue) && !s.tag(cue).equals("VBN") || s.groupStart(cue) < cue && s.isVerb(cue)) {
      return s.tag(cue).equals("VBN") && !s.finiteGroup(cue) ? Optional.empty() : subjects.of(cue);
    }
    // An adjective: "is confident", "remains wary".
    int at = cue - 1;
    while (s.isAdverb(at)) {
      at--;
    }
    boolean copular = s.isVerb(at) && !s.phraseAt(at).isPresent();
    return copular ? subjects.of(at) : Optional.empty();
  }

  private boolean firstPerson(Subject who) {
    String word = s.word(who.phrases().get(0).head());
    return word.equals("i") || word.equals("we") || word.equals("you");
  }
}
