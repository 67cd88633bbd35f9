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
  final Extents extents;

  Complements(Syntax syntax, Cues cues) {
    this.cues = cues;
    this.s = syntax;
    this.extents = new Extents(syntax, cues);
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
    return s.isNoun(cue)
        ? filled.filter(this::introduced).map(c -> ofNoun(c, cue))
        : filled.map(c -> ofVerb(c, cue));
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

  /** A verb may stand in a clause that another goes on after. */
  private Complement ofVerb(Complement c, int verb) {
    List<String> slots = c.frame().slots();
    boolean clause = slots.get(slots.size() - 1).equals(Frame.CLAUSE);
    return c.quotation().isPresent()
        ? c
        : new Complement(
            c.frame(),
            Enclosed.before(s, cues, verb, c.content(), clause),
            c.addressees(),
            c.quotation());
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
          at = extents.adverbs(at, sentence.end());
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
          return phrase(extents.adverbs(at, sentence.end()), sentence)
              .map(r -> new Complement(frame, r, addressees, Optional.empty()));
        }
        case Frame.MATTER -> {
          return matter(extents.adverbs(at, sentence.end()), sentence)
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
    int at = extents.adverbs(from, end);
    if (s.is(at, word)) {
      return at;
    }
    // "called on Wednesday for talks": a time may come between.
    for (int i = from + 1; i <= extents.adjuncts(from, end); i++) {
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
      } else if ((s.isRelative(at) || s.tag(at).equals("VBN") || s.tag(at).equals("VBG"))
          && literal
          && past(next, at, end) > 0) {
        at = past(next, at, end);
      } else {
        break;
      }
    }
    return literal ? -1 : at;
  }

  /**
   * "accused those who leave of x", "asked the men held in Oslo to wait": where the word stands
   * that comes after a relative clause.
   */
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
    int at = extents.adverbs(from, end);
    if (s.finite(at) && !s.quoted(at)) {
      // "which it said could fail", "a move Egypt says is needed": the subject stands before the
      // cue.
      return range(at, extents.contentEnd(at, end, cue));
    }
    int that = afterAside(extents.adjuncts(at, end), end);
    if (s.is(that, "that")
        && (s.tag(that).equals("IN")
            || s.clauseAt(that + 1, end)
            || s.opensAt(that + 1).isPresent())) {
      return range(that + 1, extents.contentEnd(that + 1, end, cue));
    }
    for (int start : new int[] {at, that}) {
      boolean begins =
          s.phraseAt(start).isPresent()
              || s.tag(start).equals("DT") && s.finite(start + 1)
              || s.isSubordinator(start)
              || s.tag(start).startsWith("W")
              || s.isMark(start) && s.phraseAt(start + 1).isPresent();
      if (begins
          && !s.is(start, "as")
          && s.clauseAt(s.isMark(start) ? start + 1 : start, end)
          && !time(start)) {
        return range(start, extents.contentEnd(start, end, cue));
      }
    }
    // "said about half of them left", "said selling it was hard": no phrase begins the clause.
    boolean gerund = s.tag(from).equals("VBG") && !cues.reports(s.word(from));
    boolean quantity =
        s.isAdverb(from)
            || s.tag(from).equals("JJR")
            || s.tag(from).equals("JJ")
            || s.isPreposition(from)
                && (s.tag(from + 1).equals("CD")
                    || s.phraseAt(from + 1).filter(s::isQuantity).isPresent());
    return (gerund || quantity) && s.clauseAt(from + 1, end)
        ? range(from, extents.contentEnd(from, end, cue))
        : Optional.empty();
  }

  /** "said, for example, that": past an aside of a few words before "that". */
  private int afterAside(int at, int end) {
    for (int i = at + 1; s.isComma(at) && i < Math.min(end, at + 5); i++) {
      if (s.isComma(i)) {
        return s.is(i + 1, "that") ? i + 1 : at;
      }
    }
    return at;
  }

  private boolean time(int at) {
    return s.phraseAt(at)
        .filter(p -> s.isTime(p) && !s.finite(p.end()))
        .filter(p -> !s.isPreposition(p.end()) && !s.is(p.end(), "to"))
        .isPresent();
  }

  private Optional<Quotation> quote(int from, Range sentence) {
    int at = from;
    int aside = s.isComma(at) && s.isAdverb(at + 1) && s.isComma(at + 2) ? at + 2 : at;
    int[] starts = {
      extents.adverbs(aside, sentence.end()),
      extents.adjuncts(aside, sentence.end()),
      aside(extents.adjuncts(aside, sentence.end()), sentence),
      colonAfter(aside, sentence)
    };
    for (int start : starts) {
      int i = start;
      if (s.tag(i).equals("-LRB-") && s.tag(i + 2).equals("-RRB-")) {
        i += 3;
      }
      boolean pause = s.isComma(i) || s.tag(i).equals(":");
      // 'noted the "long delays": the marks hold the whole phrase but for its determiner.
      boolean determined = s.tag(i).equals("DT") || s.tag(i).equals("PRP$");
      if (pause || determined) {
        i++;
      }
      Optional<Quotation> q = s.opensAt(i);
      if (q.isPresent()) {
        // 'said "local forces" must lead': the marks hold a part of the clause only.
        int past = s.words(q.get()).end() + 1;
        // "chants of 'no war' were heard": the verb is that of the noun before.
        boolean part = s.finite(past) && !s.isPreposition(from - 1);
        return part || s.isPreposition(past) && s.clauseAt(i + 1, sentence.end())
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

  /** 'said on Monday, in a letter, "…"': the quotation after an aside, where it is a sentence. */
  private int aside(int comma, Range sentence) {
    int at = s.isComma(comma) ? s.afterAside(comma, sentence.end()) : comma;
    boolean capital =
        s.opensAt(at)
            .map(s::words)
            .filter(w -> !w.isEmpty())
            .filter(w -> Character.isUpperCase(s.tokens.get(w.first()).form().charAt(0)))
            .isPresent();
    return capital ? at : comma;
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
    // "rejected that demand", which the tagger takes for "rejected that demand rose".
    boolean determiner =
        s.is(from, "that")
            && s.phraseAt(from + 1).isPresent()
            && !s.clauseAt(from + 1, sentence.end());
    boolean nominal =
        determiner
            || s.phraseAt(from).filter(p -> !s.isTime(p)).isPresent()
            || s.tag(from).startsWith("JJ")
            || s.isMark(from) && s.opensAt(from).isPresent();
    if (!nominal || s.is(from, "it") || s.is(from, "that") && !determiner) {
      return Optional.empty();
    }
    int end = extents.phraseEnd(from, sentence.end());
    // A verb after the phrase: it begins a clause, which this cue does not take. After a
    // preposition
    // the verb is that of a noun before it: "the call for talks was ignored".
    boolean clause = s.finite(end) && !s.quoted(end) && !s.isPreposition(from - 1);
    return clause ? Optional.empty() : range(from, end);
  }

  /** A noun phrase, or a pronoun, and all that is held of it. */
  private Optional<Range> matter(int from, Range sentence) {
    boolean nominal = s.phraseAt(from).filter(p -> !s.isTime(p)).isPresent();
    int end = extents.phraseEnd(from, sentence.end());
    boolean clause = s.finite(end) && !s.quoted(end);
    return nominal && !clause ? range(from, end) : Optional.empty();
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
    return verb ? range(begin, extents.actionEnd(from, sentence.end(), cue)) : Optional.empty();
  }

  private static Optional<Range> range(int from, int end) {
    return end > from ? Optional.of(new Range(from, end)) : Optional.empty();
  }
}
