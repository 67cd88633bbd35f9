package org.communique.extract;

import java.util.Optional;
import org.communique.lexicon.Cues;
import org.communique.model.NounPhrase;
import org.communique.model.Quotation;

/** Where what a cue takes ends, and what may stand between the cue and it. */
final class Extents {
  private final Syntax s;
  private final Cues cues;
  final PhraseExtents phrases;

  Extents(Syntax syntax, Cues cues) {
    this.s = syntax;
    this.cues = cues;
    this.phrases = new PhraseExtents(syntax);
  }

  /** A relative clause ends where the clause around it goes on. */
  int gapEnd(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (s.isComma(i) && !s.quoted(i) && (s.finite(i + 1) || s.tag(i + 1).equals("CC"))) {
        return i;
      }
    }
    return end;
  }

  int actionEnd(int from, int end, int cue) {
    return withoutRemark(from, contentEnd(from, end, cue));
  }

  /** An action ends before a remark on it: "halt the work, a move that …", "leave, which …". */
  int withoutRemark(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      boolean remark = s.is(i + 1, "a") || s.is(i + 1, "an") || s.is(i + 1, "which");
      if (s.isComma(i) && !s.quoted(i) && (remark || tells(i + 1, end))) {
        return i;
      }
    }
    return end;
  }

  /** ", and the chief of staff has agreed", ", but that": a clause that tells what is. */
  private boolean tells(int from, int end) {
    boolean joined = s.tag(from).equals("CC");
    int at = joined ? from + 1 : from;
    if (joined && s.is(at, "that")) {
      return true;
    }
    boolean subject =
        s.phraseAt(at)
            .filter(p -> p.first() == at && (joined || s.tag(at).equals("PRP")))
            .isPresent();
    int verb = subject ? s.afterPhrase(at, end) : end;
    while (verb < end && s.isAdverb(verb)) {
      verb++;
    }
    // "and Peru leave" goes on with what is to be done.
    String tag = verb < end ? s.tag(verb) : "";
    return tag.equals("VBZ") || tag.equals("VBD");
  }

  /** Past adverbs: "said again and again". */
  int adverbs(int from, int end) {
    int at = from;
    while (at < end
        && (s.isAdverb(at) && !s.isMark(at)
            || s.tag(at).equals("CC") && s.isAdverb(at - 1) && s.isAdverb(at + 1))) {
      at++;
    }
    return at;
  }

  /** Past adverbs, times and prepositional phrases: "said late on Friday in a statement". */
  int adjuncts(int from, int end) {
    int at = from;
    while (at < end) {
      Optional<NounPhrase> phrase = s.phraseAt(at);
      if (s.isAdverb(at)) {
        at++;
      } else if (phrase.isPresent() && phrase.get().first() == at && s.isTime(phrase.get())) {
        at = phrase.get().end();
      } else if ((s.isPreposition(at) || s.isSubordinator(at) && noClause(at + 1))
          && s.phraseAt(at + 1).isPresent()) {
        at = s.phraseAt(at + 1).get().end();
      } else if (at > from && s.tag(at - 1).equals("POS") && phrase.isPresent()) {
        at = phrase.get().end();
      } else if (s.is(at, "and")
          && at > from
          && s.phraseAt(at + 1).isPresent()
          && !s.clauseAt(at + 1, end)) {
        at = s.phraseAt(at + 1).get().end();
      } else {
        break;
      }
    }
    return at;
  }

  /** "after the talks": the phrase begins no clause. */
  private boolean noClause(int at) {
    return s.phraseAt(at).filter(p -> !s.finite(p.end())).isPresent();
  }

  /**
   * Where the words that a cue governs end: at the end of the sentence, or before the next cue of
   * the same speaker, a dash, or a remark of the reporter's.
   */
  int contentEnd(int from, int sentenceEnd, int cue) {
    // '"They propose that all leave," he said': what is quoted ends with its quotation.
    int end =
        s.quotationAt(cue)
            .map(q -> Math.min(sentenceEnd, s.words(q).end()))
            .filter(e -> e > from)
            .orElse(sentenceEnd);
    int at = from;
    String tag = s.tag(cue);
    while (at < end) {
      Optional<Quotation> q = s.opensAt(at);
      if (q.isPresent() && at >= from) {
        at = Math.max(at + 1, s.words(q.get()).end());
        continue;
      }
      if (at > from && stops(at, end, tag)) {
        break;
      }
      if (s.isDash(at) && at > from && !s.tag(at).equals("CD")) {
        int close = closingDash(at, end);
        if (close < 0) {
          break;
        }
        at = close;
      }
      at++;
    }
    return phrases.trim(from, at);
  }

  /** "said … and she accused", "said … and Peru says": another report begins, without a comma. */
  private boolean again(int at, String tense) {
    Optional<NounPhrase> who = s.phraseAt(at).filter(p -> p.first() == at);
    int end = who.map(NounPhrase::end).orElse(-1);
    if (end < 0 || !s.finite(end) || !s.tag(at - 1).equals("CC")) {
      return false;
    }
    boolean name = s.tag(who.get().head()).startsWith("NNP");
    boolean same = s.tag(end).equals(tense) && s.tag(at).equals("PRP");
    int verb = s.mainVerb(end);
    return verb > 0 && cues.reports(s.word(verb)) && (same || name && s.tag(end).equals("VBZ"));
  }

  /** ", as Peru called for talks": the report of somebody else. */
  private boolean reported(int from, int end) {
    int verb = s.mainVerb(s.afterPhrase(from, end));
    return verb > 0 && !cues.verb(s.word(verb)).isEmpty();
  }

  private boolean aside(int at, int end) {
    boolean noun = s.tag(at).equals("DT") || s.tag(at).equals("NN");
    return noun && !s.clauseAt(at, end) && !phrases.listGoesOn(at, end);
  }

  private int closingDash(int open, int end) {
    for (int i = open + 1; i < end; i++) {
      if (s.isDash(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean stops(int at, int end, String tag) {
    boolean comma = s.isComma(at) || s.isMark(at) && s.isComma(at - 1);
    if (comma || s.tag(at).equals("CC")) {
      int next = at + 1;
      if (comma && s.tag(next).equals("CC")) {
        next++;
      }
      while (s.isAdverb(next)) {
        next++;
      }
      boolean reporting = s.isVerb(next) && !s.quoted(next) && cues.reports(s.word(next));
      if (reporting && comma && s.tag(next).equals("VBG")) {
        return true;
      }
      String tense = tag.equals("VBN") ? "VBD" : tag;
      if (reporting
          && s.tag(next).equals(tense)
          && (s.tag(next).equals("VBD")
              || s.tag(next).equals("VBZ")
              || s.tag(next).equals("VBG"))) {
        return true;
      }
      boolean clause = comma && s.clauseAt(next + 1, end);
      if (clause && (s.is(next, "while") || s.is(next, "as") && reported(next + 1, end))) {
        return true;
      }
      if (comma
          && (s.is(next, "according")
              || s.is(next, "though")
              || s.is(next, "although")
              || s.is(next, "citing"))) {
        return true;
      }
      if (comma && s.tag(next - 1).equals("CC") && s.phraseAt(next).isPresent()) {
        // ", and he added": another report begins.
        int verb = s.mainVerb(s.phraseAt(next).get().end());
        if (verb > 0 && cues.reports(s.word(verb)) && s.finiteGroup(verb)) {
          return true;
        }
      }
      if (s.isMark(at) && comma && s.phraseAt(next).isPresent() && aside(next, end)) {
        // '… "lies," a word that …': the reporter's remark on what is quoted.
        return true;
      }
      if (!comma && again(next, tense)) {
        return true;
      }
      if (comma && s.tag(next).equals("NNS") && s.is(next + 1, "that")) {
        // ", claims that nobody could prove": a remark of the reporter's.
        return true;
      }
      // ", he said": the reporting clause of another cue.
      if (comma && s.phraseAt(next).isPresent()) {
        int after = s.phraseAt(next).get().end();
        boolean says = s.finite(after) && cues.reports(s.word(after));
        return says && (after + 1 >= end || s.isPunctuation(after + 1));
      }
    }
    return false;
  }
}
