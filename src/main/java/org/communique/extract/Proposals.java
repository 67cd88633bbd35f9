package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.extract.Complements.Complement;
import org.communique.extract.Subjects.Subject;
import org.communique.lexicon.Cue;
import org.communique.lexicon.Cues;
import org.communique.lexicon.Frame;
import org.communique.lexicon.Frame.Effect;
import org.communique.lexicon.Lexicon;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Proposal;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Statement;

/** Who asks for what of whom, in one paragraph. */
final class Proposals {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our");

  private final Syntax s;
  private final Cues cues;
  private final Sources sources;
  private final Subjects subjects;
  private final Complements complements;
  private final List<Statement> statements;
  private final List<Proposal> found = new ArrayList<>();

  private Proposals(Syntax syntax, Lexicon lexicon, Sources sources, List<Statement> statements) {
    this.s = syntax;
    this.cues = lexicon.cues();
    this.sources = sources;
    this.subjects = new Subjects(syntax, lexicon);
    this.complements = new Complements(syntax, lexicon.cues());
    this.statements = statements;
  }

  static List<Proposal> find(
      Syntax syntax, Lexicon lexicon, Sources sources, List<Statement> statements) {
    Proposals p = new Proposals(syntax, lexicon, sources, statements);
    for (int i = 0; i < syntax.tokens.size(); i++) {
      p.at(i);
    }
    return p.found;
  }

  private void at(int i) {
    if (s.isVerb(i)) {
      cues.verb(s.word(i)).stream().filter(c -> c.makes(Effect.PROPOSES)).forEach(c -> verb(i, c));
    }
    if (s.isNoun(i)) {
      cues.noun(s.word(i)).stream().filter(c -> c.makes(Effect.PROPOSES)).forEach(c -> noun(i, c));
    }
    cues.modal(s.word(i)).forEach(c -> modal(i, c));
  }

  private void verb(int verb, Cue cue) {
    int after = s.after(verb, cue);
    if (after < 0 || s.negated(verb) || s.passive(verb) || s.modal(verb)) {
      return;
    }
    boolean reduced = s.tag(verb).equals("VBN") && !s.finiteGroup(verb);
    Optional<Subject> subject = reduced ? Optional.empty() : subjects.of(verb);
    if (subject.isEmpty()) {
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
    boolean ours = who.size() == 1 && FIRST_PERSON.contains(s.word(who.get(0).head()));
    take(cue, noun, noun + 1, after, ours ? speakerAt(noun) : sources.of(who));
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
    boolean first = FIRST_PERSON.contains(s.word(who.phrases().get(0).head()));
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
      clauses(content, cue, cueSpan, proposers);
      return;
    }
    List<Mention> addressees = sources.of(c.addressees());
    int split = forTo(content);
    if (split > 0) {
      // "for A to do x and for B to do y": one proposal for each.
      int to = infinitiveAfter(split, content.end());
      List<Mention> second = sources.of(phrases(split + 1, to));
      add(new Range(content.first(), split - 1), cue, cueSpan, proposers, addressees);
      add(new Range(to + 1, content.end()), cue, cueSpan, proposers, second);
      return;
    }
    add(content, cue, cueSpan, proposers, addressees);
  }

  /** Where "and for B to" begins inside a content; -1 where it does not. */
  private int forTo(Range content) {
    for (int i = content.first() + 1; i < content.end(); i++) {
      if (s.is(i, "for") && s.tag(i - 1).equals("CC") && infinitiveAfter(i, content.end()) > 0) {
        return i;
      }
    }
    return -1;
  }

  private int infinitiveAfter(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (s.tag(i).equals("TO") && s.tag(i + 1).startsWith("VB")) {
        return i;
      }
      if (s.finite(i)) {
        return -1;
      }
    }
    return -1;
  }

  private List<NounPhrase> phrases(int from, int to) {
    return s.paragraph.phrases().stream()
        .filter(p -> p.first() >= from && p.end() <= to && !s.tag(p.end() - 1).equals("POS"))
        .toList();
  }

  /** "that A do x, and B refrain from y": each subject is to do what its verb says. */
  private void clauses(Range content, Cue cue, Span cueSpan, List<Mention> proposers) {
    int at = content.first();
    while (s.isMark(at)) {
      at++;
    }
    int verb = -1;
    for (int i = at; i < content.end(); i++) {
      boolean heads = s.isVerb(i) || s.tag(i).equals("MD");
      if (heads && s.phraseAt(i).isEmpty() && !s.tag(i).equals("VBG") && !s.tag(i).equals("VBN")) {
        verb = i;
        break;
      }
    }
    if (verb <= at) {
      return;
    }
    Optional<Subject> subject = subjects.of(Math.max(verb, s.mainVerb(verb)));
    List<Mention> addressees = subject.map(x -> sources.of(x.phrases())).orElse(List.of());
    int action = s.tag(verb).equals("MD") ? verb + 1 : verb;
    int next = nextClause(action, content.end());
    if (next > 0) {
      add(new Range(action, next), cue, cueSpan, proposers, addressees);
      int start = next;
      while (s.isComma(start) || s.tag(start).equals("CC")) {
        start++;
      }
      clauses(new Range(start, content.end()), cue, cueSpan, proposers);
    } else {
      boolean passive = s.is(action, "be") && s.tag(action + 1).equals("VBN");
      add(
          new Range(passive ? content.first() : action, content.end()),
          cue,
          cueSpan,
          proposers,
          addressees);
    }
  }

  /** Where ", and B verb" begins: a new subject with a verb of its own. */
  private int nextClause(int from, int end) {
    for (int i = from + 1; i < end - 2; i++) {
      if (s.tag(i).equals("CC")
          && s.phraseAt(i + 1).isPresent()
          && !s.quoted(i) == !s.quoted(from)) {
        int after = s.phraseAt(i + 1).get().end();
        if (s.tag(after).equals("CC") && s.phraseAt(after + 1).isPresent()) {
          after = s.phraseAt(after + 1).get().end();
        }
        while (s.isAdverb(after)) {
          after++;
        }
        boolean verb =
            s.tag(after).equals("VB") || s.tag(after).equals("VBP") || s.tag(after).equals("VBZ");
        if (verb && sources.of(s.phraseAt(i + 1).get()).isPresent()) {
          return s.isComma(i - 1) ? i - 1 : i;
        }
      }
    }
    return -1;
  }

  /** "must", "should", "needs to" in what somebody said: the speaker asks it of the subject. */
  private void modal(int at, Cue cue) {
    int after = s.after(at, cue);
    if (after < 0 || !(s.tag(at).equals("MD") || s.isVerb(at))) {
      return;
    }
    Span word = s.tokens.get(at).span();
    Optional<Statement> statement =
        statements.stream()
            .filter(st -> st.content().stream().anyMatch(c -> c.contains(word)))
            .min(java.util.Comparator.comparingInt(st -> st.content().get(0).length()));
    if (statement.isEmpty() || statement.get().speakers().isEmpty()) {
      return;
    }
    if (s.tag(at).equals("VBD") && cue.particle().filter("to"::equals).isPresent()
        || s.negated(at) && !s.tag(at).equals("MD")) {
      // "had to leave" tells what happened.
      return;
    }
    List<NounPhrase> forWhom = new ArrayList<>();
    int to = s.is(after, "for") ? infinitiveAfter(after, s.paragraph.sentenceOf(at).end()) : -1;
    if (to > 0) {
      forWhom.addAll(phrases(after + 1, to));
      after = to + 1;
    } else if (s.is(after, "to") && !s.is(after - 1, "to")) {
      after++;
    }
    int verb = s.mainVerb(after);
    Optional<Subject> subject = subjects.of(at);
    if (verb < 0 || subject.isEmpty() || first(subject.get())) {
      return;
    }
    Span content =
        statement.get().content().stream().filter(c -> c.contains(word)).findFirst().orElseThrow();
    int limit = s.paragraph.sentenceOf(at).end();
    int end =
        complements.contentEnd(after, Math.min(limit, s.paragraph.tokensIn(content).end()), at);
    boolean state = s.is(after, "be") && !s.isVerb(after + 1);
    if (end <= after || state) {
      return;
    }
    boolean passive = s.is(after, "be") && s.tag(verb).equals("VBN");
    int begin = passive ? subject.get().first() : after;
    boolean told =
        s.tag(subject.get().phrases().get(0).head()).equals("PRP")
            && !statement.get().addressees().isEmpty();
    List<Mention> addressees =
        passive
            ? List.of()
            : !forWhom.isEmpty()
                ? sources.of(forWhom)
                : told ? statement.get().addressees() : sources.of(subject.get().phrases());
    add(new Range(begin, end), cue, s.span(at, after), statement.get().speakers(), addressees);
  }

  private boolean first(Subject subject) {
    String word = s.word(subject.phrases().get(0).head());
    return word.equals("i") || word.equals("there");
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
              new org.communique.model.Cue(cueSpan, cue.id()),
              proposers,
              addressees,
              Optional.empty(),
              sentence.to(cueSpan)));
    }
  }
}
