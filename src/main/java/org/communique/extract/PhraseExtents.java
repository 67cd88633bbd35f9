package org.communique.extract;

import java.util.Optional;
import org.communique.model.NounPhrase;
import org.communique.model.Quotation;

/** Where a noun phrase ends with all that goes on from it, and what at its end is no part of it. */
record PhraseExtents(Syntax s) {
  /** Where a noun phrase with its prepositional phrases, relative and infinitive clauses ends. */
  int end(int from, int end) {
    int at = from;
    int relatives = 0;
    while (at < end) {
      Optional<Quotation> q = s.opensAt(at);
      if (q.isPresent()) {
        at =
            Math.max(
                at + 1,
                s.words(q.get()).end() + (s.closesAt(s.words(q.get()).end()).isPresent() ? 1 : 0));
        continue;
      }
      if (s.isRelative(at)
          || at > from && s.is(at, "that") && s.tag(at).equals("IN")
          || at > from && contact(at)) {
        relatives++;
      } else if (s.finite(at) && !s.quoted(at)) {
        if (relatives == 0) {
          break;
        }
        relatives--;
        at = Math.max(at, s.mainVerb(at));
      } else if (at > from && (s.isComma(at) || s.isDash(at) || s.is(at, ";") || s.is(at, ":"))) {
        boolean list = s.isComma(at) && s.phraseAt(at + 1).isPresent() && listGoesOn(at + 1, end);
        if (!list) {
          break;
        }
      } else if (s.tag(at).equals("CC")) {
        int next = at + 1;
        while (s.isAdverb(next)) {
          next++;
        }
        boolean clause =
            relatives == 0 && s.phraseAt(next).filter(p -> s.finite(p.end())).isPresent();
        if (s.isVerb(next) && !s.tag(next).equals("VBN")
            || s.finite(next)
            || s.is(at, "but")
            || clause) {
          break;
        }
      } else if (at > from && s.isSubordinator(at) && !s.is(at, "as")) {
        break;
      }
      at++;
    }
    return withoutTime(from, trim(from, beforeDuration(from, trim(from, at))));
  }

  /** "rejected the plan | for two years", "for more than a year": how long is no part of what. */
  private int beforeDuration(int from, int end) {
    Optional<NounPhrase> last = s.phraseAt(end - 1).filter(p -> p.first() > from + 1);
    boolean counted =
        last.filter(p -> s.isTime(p) && s.tag(p.first()).equals("CD")).isPresent()
            || s.is(end, "than") && s.tag(end - 1).matches("JJR|RBR");
    int preposition = last.map(NounPhrase::first).orElse(end - 1) - 1;
    return counted && s.isPreposition(preposition) && !s.is(preposition, "of") ? preposition : end;
  }

  /** "approved the plan | Tuesday" */
  private int withoutTime(int from, int end) {
    return s.phraseAt(end - 1)
        .filter(p -> p.end() == end && p.first() > from && s.isTime(p))
        .filter(p -> s.isNoun(p.first() - 1) && s.phraseAt(p.first() - 1).isPresent())
        .map(NounPhrase::first)
        .orElse(end);
  }

  /** "the plan | he drafted": a relative clause without its pronoun. */
  private boolean contact(int at) {
    return s.tag(at).equals("PRP")
        && s.isNoun(at - 1)
        && s.phraseAt(at).filter(p -> p.first() == at && s.finite(p.end())).isPresent();
  }

  /** "A, B and C": another phrase and an "and" follow before any verb. */
  boolean listGoesOn(int from, int end) {
    for (int i = from; i < end; i++) {
      if (s.is(i, "and") || s.is(i, "or")) {
        return s.phraseAt(i + 1).isPresent();
      }
      if (s.finite(i) || s.isDash(i) || s.is(i, ";")) {
        return false;
      }
    }
    return false;
  }

  /** The end without the punctuation and the conjunctions before it. */
  int trim(int from, int at) {
    int end = at;
    while (end > from
        && (s.is(end - 1, ",")
            || s.is(end - 1, ".")
            || s.is(end - 1, ";")
            || s.is(end - 1, ":")
            || s.tag(end - 1).equals("CC")
            || s.isDash(end - 1))) {
      end--;
    }
    return end;
  }
}
