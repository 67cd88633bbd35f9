package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.extract.Complements.Complement;
import org.communique.extract.Subjects.Subject;
import org.communique.lexicon.Cue;
import org.communique.lexicon.Cues;
import org.communique.lexicon.Frame;
import org.communique.lexicon.Frame.Effect;
import org.communique.lexicon.Lexicon;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Statement;
import org.communique.model.Statement.Mode;

/**
 * The statements of one paragraph that a cue tells of: a reporting verb or noun, "according to".
 */
final class Reports {
  private final Syntax s;
  private final Cues cues;
  private final Sources sources;
  private final Subjects subjects;
  private final Complements complements;
  private final Displaced displaced;
  private final FilledFrames filled;
  private final Telling telling;
  private final Asides asides;
  private final QuotedBefore quotedBefore;
  private final Credits credits;
  private final Lexicon lexicon;
  private final boolean first;

  /**
   * @param first whether the paragraph is the article's first
   */
  Reports(Syntax syntax, Lexicon lexicon, Sources sources, boolean first) {
    this.s = syntax;
    this.lexicon = lexicon;
    this.first = first;
    this.cues = lexicon.cues();
    this.sources = sources;
    this.subjects = new Subjects(syntax, lexicon);
    this.complements = new Complements(syntax, lexicon.cues());
    this.telling = new Telling(syntax);
    this.asides = new Asides(syntax, complements.extents, telling);
    this.quotedBefore = new QuotedBefore(syntax, cues, complements.extents, telling);
    this.credits = new Credits(syntax, sources, complements.extents, telling);
    this.displaced = new Displaced(syntax, subjects);
    this.filled =
        new FilledFrames(syntax, sources, new Fragments(syntax, complements.extents), telling);
  }

  List<Statement> find() {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < s.tokens.size(); i++) {
      int at = i;
      if (s.isVerb(i)) {
        first(cues.verb(s.word(i)), c -> verb(at, c)).ifPresent(found::add);
      }
      if (s.isNoun(i)) {
        first(cues.noun(s.word(i)), c -> noun(at, c)).ifPresent(found::add);
      }
      first(cues.preposition(s.word(i)), c -> credits.at(at, c)).ifPresent(found::add);
    }
    Headline.of(s, lexicon, sources, first).map(this::headline).ifPresent(found::add);
    return found;
  }

  private Statement headline(Headline headline) {
    int colon = headline.colon();
    int end = complements.extents.contentEnd(colon + 1, s.tokens.size(), colon);
    List<Span> content = List.of(s.span(colon + 1, Math.max(end, colon + 2)));
    Cue cue = cues.preposition(s.word(colon)).get(0);
    return telling.make(content, telling.mode(content), colon, cue, headline.speakers(), List.of());
  }

  private static Optional<Statement> first(
      List<Cue> entries, java.util.function.Function<Cue, Optional<Statement>> reading) {
    return entries.stream()
        .filter(c -> c.makes(Effect.STATES))
        .map(reading)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Statement> verb(int verb, Cue cue) {
    // "the asking price": a participle before its noun reports nothing.
    boolean modifier = s.tag(verb).equals("VBG") && s.phraseAt(verb).isPresent();
    int after = modifier ? -1 : s.after(verb, cue);
    boolean ahead = s.modal(verb) && willSay(verb);
    if (after < 0 || s.negated(verb) || s.modal(verb) && !ahead) {
      return Optional.empty();
    }
    if (s.passive(verb)) {
      return Passive.at(s, after).flatMap(p -> passive(verb, cue, p).or(() -> taken(verb, cue, p)));
    }
    boolean reduced = s.tag(verb).equals("VBN") && !s.finiteGroup(verb) && !onlyVerb(verb);
    if (reduced) {
      return Passive.at(s, after).flatMap(p -> taken(verb, cue, p));
    }
    Optional<Subject> subject = evidenceBefore(verb).or(() -> subjects.of(verb));
    // What a speaker says to say is told already; what the narrator said, or somebody will say, is
    // told where it is quoted.
    boolean quotedOnly = ahead || subject.filter(this::firstPerson).isPresent();
    if (subject.isEmpty() || quotedOnly && s.quoted(verb)) {
      return Optional.empty();
    }
    Subject who = subject.get();
    // "the asking price": the verb is a part of the noun phrase.
    boolean adjective = who.phrases().stream().anyMatch(p -> p.contains(verb));
    if (adjective || cue.ofEvidence() && who.phrases().stream().noneMatch(s::isEvidence)) {
      return Optional.empty();
    }
    boolean speech = cue.frames().stream().anyMatch(f -> f.has(Frame.QUOTE));
    List<Mention> speakers =
        cue.ofEvidence() ? sources.evidence(who.phrases()) : sources.speakers(who.phrases());
    int from = who.inverted() ? Math.max(after, who.end()) : after;
    if (speech) {
      Optional<Statement> spoken = quotedBefore.at(verb, who, cue, speakers, from);
      if (spoken.isPresent()) {
        return spoken;
      }
    }
    if (speakers.isEmpty() || quotedOnly) {
      // Words in quotation marks are kept even where nobody can be named for them.
      return cue.frames(Effect.STATES).stream()
          .filter(f -> f.has(Frame.QUOTE))
          .flatMap(f -> complements.fill(f, verb, from).stream())
          .flatMap(c -> filled.statement(c, verb, cue, speakers).stream())
          .filter(st -> st.mode() == Mode.DIRECT)
          .findFirst();
    }
    boolean takesClause =
        cue.frames(Effect.STATES).stream().anyMatch(f -> f.has(Frame.CLAUSE)) && !cue.quotedOnly();
    if (takesClause) {
      Optional<Statement> around = asides.parenthesis(verb, who, cue, speakers, from);
      if (around.isPresent()) {
        return around;
      }
    }
    for (Frame frame : cue.frames(Effect.STATES)) {
      Optional<Complement> filling = complements.fill(frame, verb, from);
      if (filling.isPresent()) {
        Optional<Statement> statement = filled.told(filling.get(), verb, cue, speakers);
        if (statement.isPresent()) {
          return frame.has(Frame.CLAUSE)
              ? statement.map(st -> asides.conditional(st, who))
              : statement;
        }
      }
    }
    return takesClause
        ? asides
            .leftClause(verb, who, cue, speakers, from)
            .or(() -> asides.asClause(verb, who, cue, speakers, from))
        : takesPhrase(cue)
            ? displaced.relative(verb, who, after).map(r -> of(r, verb, cue, speakers))
            : Optional.empty();
  }

  private static boolean takesPhrase(Cue cue) {
    return !cue.quotedOnly() && cue.frames(Effect.STATES).stream().anyMatch(Displaced::movable);
  }

  /** "The plan was praised by Norway", "a plan praised by Norway". */
  private Optional<Statement> taken(int verb, Cue cue, Passive by) {
    // "a case rejected by Peru" is an answer to it and no more.
    boolean says = takesPhrase(cue) && !cue.makes(Effect.RESPONDS);
    List<Mention> speakers = says ? sources.of(by.speakers()) : List.of();
    return speakers.isEmpty()
        ? Optional.empty()
        : displaced.passive(verb).map(r -> of(r, verb, cue, speakers));
  }

  private Statement of(Range content, int verb, Cue cue, List<Mention> speakers) {
    List<Span> words = List.of(s.paragraph.span(content));
    return telling.make(words, telling.mode(words), verb, cue, speakers, List.of());
  }

  /** "polls showing a lead", "a petition calling for talks". */
  private Optional<Subject> evidenceBefore(int verb) {
    return s.tag(verb).equals("VBG")
        ? s.phraseAt(verb - 1)
            .filter(s::isEvidence)
            .map(p -> new Subject(List.of(p), p.first(), p.end(), false, true))
        : Optional.empty();
  }

  /** "he will say": what is given out before it is spoken. */
  private boolean willSay(int verb) {
    for (int i = s.groupStart(verb); i < verb; i++) {
      if (s.tag(i).equals("MD")) {
        return s.is(i, "will") || s.is(i, "'ll");
      }
    }
    return false;
  }

  /** Whether no other verb can head the sentence, so that a participle is a past tense mistaken. */
  private boolean onlyVerb(int verb) {
    Range sentence = s.paragraph.sentenceOf(verb);
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (s.finite(i) && !s.isRelative(s.groupStart(i) - 1) && !s.quoted(i)) {
        return false;
      }
    }
    return s.phraseAt(verb + 1).isPresent();
  }

  /** "I said", "we propose". */
  private boolean firstPerson(Subject who) {
    String word = s.word(who.phrases().get(0).head());
    return word.equals("i") || word.equals("we") || word.equals("you");
  }

  private Optional<Statement> passive(int verb, Cue cue, Passive by) {
    List<Mention> speakers = sources.of(by.speakers());
    List<NounPhrase> subject = subjects.of(verb).map(Subject::phrases).orElse(List.of());
    return cue.frames(Effect.STATES).stream()
        .filter(f -> !speakers.isEmpty() && !subject.isEmpty())
        .flatMap(f -> by.fill(f, verb, complements, subject).stream())
        .flatMap(c -> filled.statement(c, verb, cue, speakers).stream())
        .findFirst();
  }

  /** "an announcement by North Korea that …", "Peru's warning that …". */
  private Optional<Statement> noun(int noun, Cue cue) {
    Optional<NounPhrase> own = s.phraseAt(noun).filter(p -> p.head() == noun);
    if (own.isEmpty() || s.quoted(noun)) {
      return Optional.empty();
    }
    List<NounPhrase> who = new ArrayList<>();
    int after = NounSources.of(s, own.get(), who);
    if (who.isEmpty()) {
      who.addAll(NounSources.ofVerb(s, own.get(), subjects));
    }
    List<Mention> speakers = sources.of(who);
    if (speakers.isEmpty()) {
      return Optional.empty();
    }
    for (Frame frame : cue.frames(Effect.STATES)) {
      Optional<Complement> filling = complements.fill(frame, noun, after);
      if (filling.isPresent()) {
        return filled.statement(filling.get(), noun, cue, speakers);
      }
    }
    return Optional.empty();
  }
}
