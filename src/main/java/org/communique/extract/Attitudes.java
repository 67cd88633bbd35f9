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
import org.communique.model.Attitude;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Statement;
import org.communique.model.Statement.Mode;

/** What the article itself says that somebody thinks or wants, in one paragraph. */
final class Attitudes {
  private final Syntax s;
  private final Cues cues;
  private final Sources sources;
  private final Subjects subjects;
  private final Holders holders;
  private final Complements complements;
  private final Displaced displaced;

  Attitudes(Syntax syntax, Lexicon lexicon, Sources sources) {
    this.s = syntax;
    this.cues = lexicon.attitudes();
    this.sources = sources;
    this.subjects = new Subjects(syntax, lexicon);
    this.holders = new Holders(syntax, subjects);
    this.displaced = new Displaced(syntax, subjects);
    this.complements = new Complements(syntax, lexicon.cues());
  }

  /**
   * @param told the paragraph's statements: what is held in their content is a matter of theirs
   */
  List<Attitude> find(List<Statement> told) {
    return all().stream().filter(a -> told.stream().noneMatch(st -> tells(st, a))).toList();
  }

  private static boolean tells(Statement statement, Attitude attitude) {
    Span cue = attitude.cue().span();
    boolean same =
        statement.cue().filter(c -> c.span().overlaps(cue)).isPresent()
            || statement.content().get(0).equals(attitude.content());
    return same || statement.content().stream().anyMatch(c -> c.overlaps(cue));
  }

  private List<Attitude> all() {
    List<Attitude> found = new ArrayList<>();
    for (int i = 0; i < s.tokens.size(); i++) {
      if (s.quoted(i)) {
        continue;
      }
      List<Cue> entries = new ArrayList<>();
      if (s.isVerb(i)) {
        entries.addAll(cues.verb(s.word(i)));
      }
      if (s.isNoun(i)) {
        entries.addAll(cues.noun(s.word(i)));
      }
      if (s.tag(i).startsWith("JJ") || s.tag(i).equals("VBN")) {
        entries.addAll(cues.adjective(s.word(i)));
      }
      int at = i;
      entries.stream()
          .map(c -> at(at, c))
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Attitude> at(int at, Cue cue) {
    int after = s.after(at, cue);
    if (after < 0) {
      return Optional.empty();
    }
    if (s.isNoun(at)) {
      return noun(at, cue);
    }
    if (cue.makes(Effect.SUPPOSES) && (!cue.makes(Effect.HOLDS) || s.passive(at))) {
      return supposed(at, after, cue);
    }
    boolean reduced = s.tag(at).equals("VBN") && !s.finiteGroup(at);
    if (s.isVerb(at) && (s.passive(at) || reduced) && cues.adjective(s.word(at)).isEmpty()) {
      return passive(at, after, cue);
    }
    Optional<Subject> subject = s.open(at) ? Optional.empty() : holders.of(at);
    List<Mention> who = subject.map(x -> sources.speakers(x.phrases())).orElse(List.of());
    if (who.isEmpty()) {
      return Optional.empty();
    }
    return filled(at, after, cue, who)
        .or(() -> before(at, after, subject.get(), cue).map(r -> make(r, at, after, cue, who)));
  }

  /** What stands before the cue: "the style he prefers", "the talks, Norway believes, failed". */
  private Optional<Range> before(int at, int after, Subject who, Cue cue) {
    if (cue.frames(Effect.HOLDS).stream().anyMatch(f -> f.has(Frame.CLAUSE))) {
      Range sentence = s.paragraph.sentenceOf(at);
      int comma = who.first() - 1;
      boolean ends = s.isPunctuation(after) || s.isDash(after);
      if (ends && who.own() && s.isComma(comma) && s.clauseAt(sentence.first(), comma)) {
        return Optional.of(new Range(sentence.first(), comma));
      }
    }
    return s.isVerb(at) && takesPhrase(cue) ? displaced.relative(at, who, after) : Optional.empty();
  }

  private Optional<Attitude> filled(int at, int after, Cue cue, List<Mention> who) {
    return cue.frames(Effect.HOLDS).stream()
        .flatMap(f -> complements.fill(f, at, after).stream())
        .findFirst()
        .map(c -> make(c.content(), at, after, cue, who));
  }

  /** "The plan is favoured by Norway": what the object would be is the subject. */
  private Optional<Attitude> passive(int verb, int after, Cue cue) {
    Optional<Passive> by = Passive.at(s, after).filter(p -> takesPhrase(cue));
    List<Mention> who = by.map(p -> sources.speakers(p.speakers())).orElse(List.of());
    return who.isEmpty()
        ? Optional.empty()
        : displaced.passive(verb).map(r -> make(r, verb, after, cue, who));
  }

  /** "The talks are expected to fail", "the talks seem to fail": by whom nobody says. */
  private Optional<Attitude> supposed(int verb, int after, Cue cue) {
    Optional<Passive> by = Passive.at(s, after);
    if (by.isPresent()) {
      return passive(verb, after, cue);
    }
    Optional<Subject> subject = holders.of(verb).filter(x -> !s.negated(verb));
    return cue.frames(Effect.SUPPOSES).stream()
        .flatMap(f -> complements.fill(f, verb, after).stream())
        .findFirst()
        .flatMap(c -> subject.map(x -> clause(x, c)))
        .map(r -> make(r, verb, after, cue, List.of()));
  }

  private static Range clause(Subject subject, Complement rest) {
    boolean whole = !rest.frame().has(Frame.CLAUSE) && subject.own() && !subject.inverted();
    return whole ? new Range(subject.first(), rest.content().end()) : rest.content();
  }

  private static boolean takesPhrase(Cue cue) {
    return cue.frames(Effect.HOLDS).stream().anyMatch(Displaced::movable);
  }

  private Optional<Attitude> noun(int noun, Cue cue) {
    Optional<NounPhrase> own = s.phraseAt(noun).filter(p -> p.head() == noun);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    List<NounPhrase> phrases = new ArrayList<>();
    int after = NounSources.of(s, own.get(), phrases);
    if (phrases.isEmpty()) {
      phrases.addAll(NounSources.ofVerb(s, own.get(), subjects));
    }
    List<Mention> who = sources.speakers(phrases);
    return who.isEmpty() ? Optional.empty() : filled(noun, after, cue, who);
  }

  private Attitude make(Range words, int at, int after, Cue cue, List<Mention> who) {
    Span content = s.paragraph.span(words);
    boolean quoted = s.paragraph.quotations().stream().anyMatch(q -> q.outer().overlaps(content));
    return new Attitude(
        content,
        quoted ? Mode.MIXED : Mode.INDIRECT,
        cue.attitude().orElseThrow(),
        new org.communique.model.Cue(
            s.span(at, Math.max(at + 1, after)),
            cue.id(),
            Optional.empty(),
            cue.certainty(),
            s.isVerb(at) && s.negated(at) ? Optional.of("Negative") : cue.polarity()),
        who,
        s.paragraph.span(s.paragraph.sentenceOf(at)));
  }
}
