package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Cues;
import org.communique.lexicon.Frame;
import org.communique.model.NounPhrase;
import org.communique.model.Quotation;
import org.communique.model.Range;

/** Fills the slots of a frame with the words that follow a cue. */
final class Complements {
  private static final Set<String> NEGATIVE = Set.of("not", "never");

  private final Syntax s;
  private final Cues cues;

  Complements(Syntax syntax, Cues cues) {
    this.s = syntax;
    this.cues = cues;
  }

  /**
   * A frame and what fills it.
   *
   * @param frame the frame
   * @param content the tokens of its last slot, without "that" or "to"
   * @param addressees who is spoken to
   * @param quotation what is quoted, where the last slot is a quotation
   */
  record Complement(
      Frame frame, Range content, List<NounPhrase> addressees, Optional<Quotation> quotation) {}

  /**
   * @param cue the cue's token
   * @param after the token after the cue and its particle
   */
  Optional<Complement> fill(Frame frame, int cue, int after) {
    Optional<Complement> filled = match(frame, cue, after);
    return s.isNoun(cue) ? filled.filter(this::introduced).map(c -> ofNoun(c, cue)) : filled;
  }

  /** After a noun a clause without "that" is a relative clause: "the statement Kenya issued". */
  private boolean introduced(Complement c) {
    int first = c.content().first();
    List<String> slots = c.frame().slots();
    return !slots.get(slots.size() - 1).equals(Frame.CLAUSE)
        || s.isComplementiser(first)
        || s.isComplementiser(first - 1);
  }

  /** A noun may be the subject of a verb that what it governs ends before. */
  private Complement ofNoun(Complement c, int noun) {
    List<String> slots = c.frame().slots();
    boolean clause = slots.get(slots.size() - 1).equals(Frame.CLAUSE);
    Range content = NounPredicate.before(s, cues, noun, c.content(), clause);
    return c.quotation().isPresent()
        ? c
        : new Complement(c.frame(), content, c.addressees(), c.quotation());
  }

  private Optional<Complement> match(Frame frame, int cue, int after) {
    Range sentence = s.paragraph.sentenceOf(cue);
    int at = after;
    List<NounPhrase> addressees = new ArrayList<>();
    List<String> slots = frame.slots();
    for (int k = 0; k < slots.size(); k++) {
      String slot = slots.get(k);
      switch (slot) {
        case Frame.ADDRESSEE, Frame.SPEAKER -> {
          at = adverbs(at, sentence.end());
          String next = k + 1 < slots.size() ? slots.get(k + 1) : "";
          boolean acts = k + 2 < slots.size() && slots.get(k + 2).equals(Frame.ACTION);
          int end = addressee(at, sentence.end(), next, acts, addressees);
          if (end < 0) {
            return Optional.empty();
          }
          at = end;
        }
        case Frame.CLAUSE -> {
          return clause(at, sentence, cue)
              .map(r -> new Complement(frame, r, addressees, Optional.empty()));
        }
        case Frame.QUOTE -> {
          return quote(at, sentence)
              .map(q -> new Complement(frame, s.words(q), addressees, Optional.of(q)));
        }
        case Frame.PHRASE -> {
          return phrase(adverbs(at, sentence.end()), sentence)
              .map(r -> new Complement(frame, r, addressees, Optional.empty()));
        }
        case Frame.ACTION -> {
          return action(at, sentence, k > 0 ? slots.get(k - 1) : "", cue)
              .map(r -> new Complement(frame, r, addressees, Optional.empty()));
        }
        default -> {
          int found = literal(slot, at, sentence.end());
          if (found < 0) {
            return Optional.empty();
          }
          at = found + 1;
        }
      }
    }
    return Optional.empty();
  }

  private int literal(String word, int from, int end) {
    int at = adverbs(from, end);
    if (s.is(at, word)) {
      return at;
    }
    // "called on Wednesday for talks": a time may come between.
    for (int i = from + 1; i <= adjuncts(from, end); i++) {
      if (s.is(i, word) && s.phraseAt(i - 1).filter(this::whenOrWhere).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private boolean whenOrWhere(NounPhrase phrase) {
    return s.isTime(phrase) || s.tag(phrase.head()).startsWith("NNP");
  }

  /** Past the phrases of an addressee; -1 where there is none. */
  private int addressee(int from, int end, String next, boolean acts, List<NounPhrase> into) {
    Optional<NounPhrase> first = s.phraseAt(from);
    if (first.isEmpty() || s.isTime(first.get()) && !next.equals("to")) {
      return -1;
    }
    int at = from;
    boolean literal = !next.isEmpty() && next.equals(next.toLowerCase(java.util.Locale.ROOT));
    while (at < end) {
      Optional<NounPhrase> phrase = s.phraseAt(at);
      if (phrase.isPresent() && phrase.get().first() == at) {
        boolean possessor = s.tag(phrase.get().end() - 1).equals("POS");
        if (!possessor) {
          into.add(phrase.get());
        }
        at = phrase.get().end();
        if (possessor) {
          continue;
        }
      }
      if (literal && s.is(at, next) && (!next.equals("to") || verbFollows(at + 1) == acts)) {
        return at;
      }
      if ((s.isComma(at) || s.tag(at).equals("CC"))
          && s.phraseAt(at + 1).isPresent()
          && !clauseBegins(at + 1, end, literal)) {
        at++;
      } else if (s.isComma(at)
          && s.tag(at + 1).equals("CC")
          && s.phraseAt(at + 2).isPresent()
          && literal) {
        at += 2;
      } else if (s.isComma(at) && literal && s.is(at + 1, next)) {
        at++;
      } else if (s.isPreposition(at)
          && s.phraseAt(at + 1).isPresent()
          && (literal || s.is(at, "of"))) {
        at = s.phraseAt(at + 1).get().end();
      } else if (s.isAdverb(at) && literal) {
        at++;
      } else if (s.isRelative(at) && literal && past(next, at, end) > 0) {
        at = past(next, at, end);
      } else {
        break;
      }
    }
    return literal ? -1 : at;
  }

  /** "accused those who leave of x": where the word stands that comes after a relative clause. */
  private int past(String word, int from, int end) {
    for (int i = from; i < end && !s.isComma(i); i++) {
      if (s.is(i, word) && !s.quoted(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean clauseBegins(int at, int end, boolean literal) {
    return !literal && s.clauseAt(at, end);
  }

  private boolean verbFollows(int at) {
    int i = at;
    while (s.isAdverb(i) || s.isMark(i)) {
      i++;
    }
    return s.isVerb(i) || s.tag(i).equals("NN") && s.phraseAt(i + 1).isPresent();
  }

  private Optional<Range> clause(int from, Range sentence, int cue) {
    int end = sentence.end();
    int at = adverbs(from, end);
    if (s.finite(at) && !s.quoted(at)) {
      // "which it said could fail", "a move Egypt says is needed": the subject stands before the
      // cue.
      return range(at, contentEnd(at, end, cue));
    }
    int that = adjuncts(at, end);
    if (s.is(that, "that")
        && (s.tag(that).equals("IN")
            || s.clauseAt(that + 1, end)
            || s.opensAt(that + 1).isPresent())) {
      return range(that + 1, contentEnd(that + 1, end, cue));
    }
    for (int start : new int[] {at, that}) {
      boolean begins =
          s.phraseAt(start).isPresent()
              || s.isSubordinator(start)
              || s.tag(start).startsWith("W")
              || s.isMark(start) && s.phraseAt(start + 1).isPresent();
      if (begins
          && !s.is(start, "as")
          && s.clauseAt(s.isMark(start) ? start + 1 : start, end)
          && !time(start)) {
        return range(start, contentEnd(start, end, cue));
      }
    }
    // "said about half of them left", "said selling it was hard": no phrase begins the clause.
    boolean gerund = s.tag(from).equals("VBG");
    boolean quantity =
        s.isAdverb(from)
            || s.tag(from).equals("JJR")
            || s.tag(from).equals("JJ")
            || s.tag(from).equals("IN") && s.tag(from + 1).equals("CD");
    return (gerund || quantity) && s.clauseAt(from + 1, end)
        ? range(from, contentEnd(from, end, cue))
        : Optional.empty();
  }

  /** A relative clause ends where the clause around it goes on. */
  private int gapEnd(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (s.isComma(i) && !s.quoted(i) && (s.finite(i + 1) || s.tag(i + 1).equals("CC"))) {
        return i;
      }
    }
    return end;
  }

  private boolean time(int at) {
    return s.phraseAt(at).filter(p -> s.isTime(p) && !s.finite(p.end())).isPresent();
  }

  private Optional<Quotation> quote(int from, Range sentence) {
    int at = from;
    int aside = s.isComma(at) && s.isAdverb(at + 1) && s.isComma(at + 2) ? at + 2 : at;
    int[] starts = {
      adverbs(aside, sentence.end()), adjuncts(aside, sentence.end()), colonAfter(aside, sentence)
    };
    for (int start : starts) {
      int i = start;
      if (s.tag(i).equals("-LRB-") && s.tag(i + 2).equals("-RRB-")) {
        i += 3;
      }
      if (s.isComma(i) || s.tag(i).equals(":")) {
        i++;
      }
      Optional<Quotation> q = s.opensAt(i);
      if (q.isPresent()) {
        // 'said "local forces" must lead': the marks hold a part of the clause only.
        int past = s.words(q.get()).end() + 1;
        return s.finite(past) || s.isPreposition(past) && s.clauseAt(i + 1, sentence.end())
            ? Optional.empty()
            : q;
      }
    }
    // After a colon the quotation may open the next sentence.
    int last = sentence.end() - 1;
    if (s.is(last, ":") || s.isComma(last)) {
      return s.opensAt(sentence.end());
    }
    return Optional.empty();
  }

  /**
   * 'added a caveat: "…"': the colon after what the verb takes, where one stands before a
   * quotation.
   */
  private int colonAfter(int from, Range sentence) {
    int at = s.afterPhrase(from, sentence.end());
    return s.is(at, ":") && at > from ? at : from;
  }

  private Optional<Range> phrase(int from, Range sentence) {
    boolean nominal =
        s.phraseAt(from).filter(p -> !s.isTime(p)).isPresent()
            || s.tag(from).startsWith("JJ")
            || s.isMark(from) && s.opensAt(from).isPresent();
    if (!nominal || s.is(from, "it") || s.is(from, "that")) {
      return Optional.empty();
    }
    int end = phraseEnd(from, sentence.end());
    // A verb after the phrase: it begins a clause, which this cue does not take. After a
    // preposition
    // the verb is that of a noun before it: "the call for talks was ignored".
    boolean clause = s.finite(end) && !s.quoted(end) && !s.isPreposition(from - 1);
    return clause ? Optional.empty() : range(from, end);
  }

  private Optional<Range> action(int from, Range sentence, String before, int cue) {
    int at = from;
    while (s.isAdverb(at) || s.isMark(at)) {
      at++;
    }
    boolean verb =
        before.equals("to")
            ? s.tag(at).equals("VB")
                || s.tag(at).equals("VBP")
                || s.isVerb(at)
                || s.tag(at).equals("NN")
            : s.tag(at).equals("VBG");
    // "urged Sudan not to leave": without "not" the contrary would be asked.
    boolean not = before.equals("to") && NEGATIVE.contains(s.word(from - 2));
    int begin = not ? from - 2 : from;
    return verb ? range(begin, actionEnd(from, sentence.end(), cue)) : Optional.empty();
  }

  private int actionEnd(int from, int end, int cue) {
    return withoutRemark(from, contentEnd(from, end, cue));
  }

  /** An action ends before a remark on it: "halt the work, a move that …", "leave, which …". */
  int withoutRemark(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      boolean remark = s.is(i + 1, "a") || s.is(i + 1, "an") || s.is(i + 1, "which");
      if (s.isComma(i) && remark && !s.quoted(i)) {
        return i;
      }
    }
    return end;
  }

  private static Optional<Range> range(int from, int end) {
    return end > from ? Optional.of(new Range(from, end)) : Optional.empty();
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
  int contentEnd(int from, int end, int cue) {
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
    return trim(from, at);
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
      if (comma && (s.is(next, "as") || s.is(next, "while")) && s.clauseAt(next + 1, end)) {
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
      // ", he said": the reporting clause of another cue.
      if (comma && s.phraseAt(next).isPresent()) {
        int after = s.phraseAt(next).get().end();
        boolean says = s.finite(after) && cues.reports(s.word(after));
        return says && (after + 1 >= end || s.isPunctuation(after + 1));
      }
    }
    return false;
  }

  /** Where a noun phrase with its prepositional phrases, relative and infinitive clauses ends. */
  int phraseEnd(int from, int end) {
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
      if (s.isRelative(at) || at > from && s.is(at, "that") && s.tag(at).equals("IN")) {
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
    return trim(from, at);
  }

  /** "A, B and C": another phrase and an "and" follow before any verb. */
  private boolean listGoesOn(int from, int end) {
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

  private int trim(int from, int at) {
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
