package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.lexicon.Cues;
import org.communique.lexicon.Frame;
import org.communique.model.NounPhrase;
import org.communique.model.Quotation;
import org.communique.model.Range;

/** Fills the slots of a frame with the words that follow a cue. */
final class Complements {
  private final Syntax s;
  private final Cues cues;
  final Extents extents;
  private final Addressees addressed;
  private final ContentClauses clauses;
  private final QuotedComplements quotes;

  Complements(Syntax syntax, Cues cues) {
    this.cues = cues;
    this.s = syntax;
    this.extents = new Extents(syntax, cues);
    this.addressed = new Addressees(syntax);
    this.clauses = new ContentClauses(syntax, cues, extents);
    this.quotes = new QuotedComplements(syntax, extents);
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
          int end = addressed.past(at, sentence.end(), next, acts, addressees);
          if (end < 0) {
            return Optional.empty();
          }
          at = end;
        }
        case Frame.CLAUSE -> {
          return clauses
              .of(at, sentence, cue)
              .map(r -> new Complement(frame, r, addressees, Optional.empty()));
        }
        case Frame.QUOTE -> {
          return quotes
              .after(at, sentence)
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
    int end = extents.phrases.end(from, sentence.end());
    // A verb after the phrase: it begins a clause, which this cue does not take. After a
    // preposition the verb is that of a noun before it: "the call for talks was ignored".
    boolean clause = s.finite(end) && !s.quoted(end) && !s.isPreposition(from - 1);
    return clause ? Optional.empty() : range(from, end);
  }

  /** A noun phrase, or a pronoun, and all that is held of it. */
  private Optional<Range> matter(int from, Range sentence) {
    boolean nominal = s.phraseAt(from).filter(p -> !s.isTime(p)).isPresent();
    int end = extents.phrases.end(from, sentence.end());
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
    boolean not = before.equals("to") && s.english.negations().contains(s.word(from - 2));
    int begin = not ? from - 2 : from;
    return verb ? range(begin, extents.actionEnd(from, sentence.end(), cue)) : Optional.empty();
  }

  private static Optional<Range> range(int from, int end) {
    return end > from ? Optional.of(new Range(from, end)) : Optional.empty();
  }
}
