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
import org.communique.lexicon.WordSet;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Proposal;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Statement;

/** Who asks for what of whom, in one paragraph. */
final class Proposals {
  private final Syntax s;
  private final Cues cues;
  private final WordSet people;
  private final Given given;
  private final Sources sources;
  private final Subjects subjects;
  private final Complements complements;
  private final List<Statement> statements;
  private final Plans plans;
  private final AskedClauses clauses;
  private final Necessity necessity;
  private final List<Proposal> found = new ArrayList<>();

  private Proposals(
      Syntax syntax, Lexicon lexicon, Sources sources, List<Statement> statements, Plans plans) {
    this.s = syntax;
    this.cues = lexicon.cues();
    this.people = lexicon.acts().people();
    this.given = new Given(syntax);
    this.sources = sources;
    this.subjects = new Subjects(syntax, lexicon);
    this.complements = new Complements(syntax, lexicon.cues());
    this.statements = statements;
    this.plans = plans;
    this.clauses = new AskedClauses(syntax, sources, subjects, complements, people);
    this.necessity = new Necessity(syntax, sources, subjects, complements, statements, people);
  }

  static List<Proposal> find(
      Syntax syntax, Lexicon lexicon, Sources sources, List<Statement> statements, Plans plans) {
    Proposals p = new Proposals(syntax, lexicon, sources, statements, plans);
    for (int i = 0; i < syntax.tokens.size(); i++) {
      p.at(i);
    }
    plans
        .in(syntax, sources, p.clauses, p.subjects, statements)
        .forEach(
            t -> p.add(t.asked().action(), t.cue(), t.words(), t.by(), t.asked().addressees()));
    return p.found;
  }

  private void at(int i) {
    if (s.isVerb(i)) {
      cues.verb(s.word(i)).stream().filter(c -> c.makes(Effect.PROPOSES)).forEach(c -> verb(i, c));
    }
    if (s.isNoun(i)) {
      cues.noun(s.word(i)).stream().filter(c -> c.makes(Effect.PROPOSES)).forEach(c -> noun(i, c));
    }
    cues.modal(s.word(i))
        .forEach(
            c ->
                necessity
                    .at(i, c)
                    .ifPresent(
                        d ->
                            add(
                                d.asked().action(),
                                c,
                                s.span(i, d.cueEnd()),
                                d.by(),
                                d.asked().addressees())));
  }

  private void verb(int verb, Cue cue) {
    int after = s.after(verb, cue);
    if (after < 0 || s.negated(verb) || s.modal(verb) || given.supposed(verb)) {
      return;
    }
    if (s.passive(verb)) {
      Passive.at(s, after).ifPresent(p -> passive(verb, cue, after, p));
      return;
    }
    boolean reduced = s.tag(verb).equals("VBN") && !s.finiteGroup(verb);
    Optional<Subject> subject = reduced ? Optional.empty() : subjects.of(verb);
    if (subject.isEmpty() || s.quoted(verb) && !s.quoted(subject.get().first())) {
      // Words inside a quotation have their subject there.
      return;
    }
    List<Mention> proposers = speakersFor(verb, sources.of(subject.get().phrases()), subject.get());
    int from = subject.get().inverted() ? Math.max(after, subject.get().end()) : after;
    take(cue, verb, after, from, proposers);
  }

  private void noun(int noun, Cue cue) {
    Optional<NounPhrase> own = s.phraseAt(noun).filter(p -> p.head() == noun);
    if (own.isEmpty()) {
      return;
    }
    List<NounPhrase> who = new ArrayList<>();
    int after = NounSources.of(s, own.get(), who);
    if (who.isEmpty() && s.is(after, "of")) {
      // "the proposal of Norway and Sweden to freeze the catch"
      List<NounPhrase> owners = new ArrayList<>();
      int end = NounSources.after(s, after, owners);
      boolean all = owners.stream().allMatch(o -> sources.of(o).isPresent());
      after = all && !owners.isEmpty() ? end : after;
      who = all ? owners : who;
    }
    boolean ours = who.size() == 1 && s.english.firstPerson().contains(s.word(who.get(0).head()));
    take(cue, noun, noun + 1, after, ours ? speakerAt(noun) : sources.of(who));
  }

  private void passive(int verb, Cue cue, int cueEnd, Passive by) {
    List<Mention> proposers = sources.of(by.speakers());
    List<NounPhrase> subject = subjects.of(verb).map(Subject::phrases).orElse(List.of());
    cue.frames(Effect.PROPOSES).stream()
        .filter(f -> !proposers.isEmpty() && !subject.isEmpty())
        .flatMap(f -> by.fill(f, verb, complements, subject).stream())
        .findFirst()
        .ifPresent(c -> add(c, cue, s.span(verb, cueEnd), proposers));
  }

  private void take(Cue cue, int at, int cueEnd, int from, List<Mention> proposers) {
    for (Frame frame : cue.frames(Effect.PROPOSES)) {
      Optional<Complement> filled = complements.fill(frame, at, from);
      if (filled.isPresent() && !proposers.isEmpty()) {
        add(filled.get(), cue, s.span(at, cueEnd), proposers);
        return;
      }
    }
  }

  /** Inside a quotation "we urge" and "China urges" are the words of whoever is quoted. */
  private List<Mention> speakersFor(int verb, List<Mention> subject, Subject who) {
    boolean first = s.english.firstPerson().contains(s.word(who.phrases().get(0).head()));
    return first && !speakerAt(verb).isEmpty() ? speakerAt(verb) : subject;
  }

  /** Who says the words that hold a token; nobody where they are the reporter's. */
  private List<Mention> speakerAt(int token) {
    Span at = s.tokens.get(token).span();
    return statements.stream()
        .filter(st -> st.content().stream().anyMatch(c -> c.contains(at)))
        .findFirst()
        .map(Statement::speakers)
        .orElse(List.of());
  }

  private void add(Complement c, Cue cue, Span cueSpan, List<Mention> proposers) {
    Range content = c.content();
    String slot = c.frame().slots().get(c.frame().slots().size() - 1);
    if (slot.equals(Frame.CLAUSE)) {
      clauses.of(content).forEach(a -> add(a.action(), cue, cueSpan, proposers, a.addressees()));
      return;
    }
    if (!c.addressees().isEmpty() && c.addressees().stream().allMatch(s::isTime)) {
      // "wants more time to think"
      return;
    }
    List<Mention> addressees = sources.asked(c.addressees(), people);
    int split = forTo(content);
    if (split > 0) {
      // "for A to do x and for B to do y": one proposal for each.
      int to = s.infinitiveAfter(split);
      List<Mention> second = sources.of(s.phrases(split + 1, to));
      add(new Range(content.first(), split - 1), cue, cueSpan, proposers, addressees);
      add(new Range(to + 1, content.end()), cue, cueSpan, proposers, second);
      return;
    }
    add(content, cue, cueSpan, proposers, addressees);
  }

  /** Where "and for B to" begins inside a content; -1 where it does not. */
  private int forTo(Range content) {
    for (int i = content.first() + 1; i < content.end(); i++) {
      if (s.is(i, "for") && s.tag(i - 1).equals("CC") && s.infinitiveAfter(i) > 0) {
        return i;
      }
    }
    return -1;
  }

  private void add(
      Range action, Cue cue, Span cueSpan, List<Mention> proposers, List<Mention> addressees) {
    if (action.isEmpty()) {
      return;
    }
    Span span = s.paragraph.span(action);
    boolean twice = found.stream().anyMatch(p -> p.action().overlaps(span));
    if (!twice) {
      Span sentence = s.paragraph.span(s.paragraph.sentenceOf(action.first()));
      found.add(
          new Proposal(
              span,
              cue.kind().orElse("Request"),
              new org.communique.model.Cue(
                  cueSpan, cue.id(), cue.act(), cue.certainty(), cue.polarity()),
              plans.behind(proposers),
              addressees,
              s.condition(action).map(s.paragraph::span),
              sentence.to(cueSpan)));
    }
  }
}
