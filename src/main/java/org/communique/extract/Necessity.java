package org.communique.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.extract.Subjects.Subject;
import org.communique.lexicon.Cue;
import org.communique.lexicon.WordSet;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Statement;

/** "must", "should", "it is time to" in what somebody said: the speaker asks it of the subject. */
final class Necessity {
  private final Syntax s;
  private final Sources sources;
  private final Subjects subjects;
  private final Complements complements;
  private final List<Statement> statements;
  private final WordSet people;

  Necessity(
      Syntax syntax,
      Sources sources,
      Subjects subjects,
      Complements complements,
      List<Statement> statements,
      WordSet people) {
    this.s = syntax;
    this.sources = sources;
    this.subjects = subjects;
    this.complements = complements;
    this.statements = statements;
    this.people = people;
  }

  /**
   * @param asked what is asked
   * @param by who says so
   * @param cueEnd one past the last token of the cue
   */
  record Demand(Asked asked, List<Mention> by, int cueEnd) {}

  Optional<Demand> at(int at, Cue cue) {
    int after = s.after(at, cue);
    boolean tense = s.tag(at).equals("VBD") && cue.particle().filter("to"::equals).isPresent();
    boolean told = tense || s.negated(at) && !s.tag(at).equals("MD");
    if (after < 0 || told || !(s.tag(at).equals("MD") || s.isVerb(at))) {
      // "had to leave" tells what happened.
      return Optional.empty();
    }
    Optional<Statement> statement = innermost(at);
    Optional<Subject> subject = subjects.of(at);
    if (statement.isEmpty() || subject.isEmpty() || nobody(subject.get())) {
      return Optional.empty();
    }
    int cueEnd = after;
    List<NounPhrase> forWhom = new ArrayList<>();
    int to = s.is(after, "for") ? s.infinitiveAfter(after) : -1;
    if (to > 0) {
      forWhom.addAll(s.phrases(after + 1, to));
      after = to + 1;
    } else if (s.is(after, "to") && !s.is(after - 1, "to")) {
      after++;
    }
    int verb = s.mainVerb(after);
    int end = complements.extents.contentEnd(after, limit(statement.get(), at), at);
    if (s.is(after, "have") && s.tag(verb).equals("VBN")) {
      // "should have been freed" tells of a chance that is gone.
      return Optional.empty();
    }
    boolean state = s.is(after, "be") && !s.isVerb(after + 1);
    if (verb < 0 || end <= after || state) {
      return Optional.empty();
    }
    boolean passive = s.is(after, "be") && s.tag(verb).equals("VBN");
    Range action = new Range(passive ? subject.get().first() : after, end);
    List<Mention> addressees =
        passive ? List.of() : addressees(statement.get(), subject.get(), forWhom);
    return Optional.of(
        new Demand(new Asked(action, addressees), statement.get().speakers(), cueEnd));
  }

  /** The shortest statement whose words hold a token, with a speaker. */
  private Optional<Statement> innermost(int token) {
    Span word = s.tokens.get(token).span();
    return statements.stream()
        .filter(st -> st.content().stream().anyMatch(c -> c.contains(word)))
        .min(Comparator.comparingInt(st -> st.content().get(0).length()))
        .filter(st -> !st.speakers().isEmpty());
  }

  private int limit(Statement statement, int at) {
    Span word = s.tokens.get(at).span();
    Span content =
        statement.content().stream().filter(c -> c.contains(word)).findFirst().orElseThrow();
    return Math.min(s.paragraph.sentenceOf(at).end(), s.paragraph.tokensIn(content).end());
  }

  /** "told Peru it should leave": "it" is who was told. */
  private List<Mention> addressees(Statement told, Subject subject, List<NounPhrase> forWhom) {
    if (!forWhom.isEmpty()) {
      return sources.asked(forWhom, people);
    }
    boolean pronoun = s.tag(subject.phrases().get(0).head()).equals("PRP");
    return pronoun && !told.addressees().isEmpty()
        ? told.addressees()
        : sources.asked(subject.phrases(), people);
  }

  private boolean nobody(Subject subject) {
    String word = s.word(subject.phrases().get(0).head());
    return word.equals("i") || word.equals("there");
  }
}
