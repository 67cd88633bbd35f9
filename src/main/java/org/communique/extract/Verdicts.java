package org.communique.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.extract.Subjects.Subject;
import org.communique.lexicon.Cue;
import org.communique.lexicon.Cues;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Statement;

/** Who holds what to be unacceptable: "called the tariffs illegal", "said the delay was absurd". */
final class Verdicts {
  private final Syntax s;
  private final Cues cues;
  private final Sources sources;
  private final Subjects subjects;
  private final List<Statement> statements;

  Verdicts(
      Syntax syntax, Cues cues, Sources sources, Subjects subjects, List<Statement> statements) {
    this.s = syntax;
    this.cues = cues;
    this.sources = sources;
    this.subjects = subjects;
    this.statements = statements;
  }

  /**
   * What somebody judges.
   *
   * @param cue the entry of the judging word
   * @param at its first token
   * @param end one past its last token
   * @param target what is judged
   * @param by who judges
   */
  record Verdict(Cue cue, int at, int end, Range target, List<Mention> by) {}

  List<Verdict> find() {
    List<Verdict> found = new ArrayList<>();
    for (int i = 0; i < s.tokens.size(); i++) {
      int word = i;
      for (Cue cue : cues.verdict(s.word(i))) {
        int end = s.after(i, cue);
        Optional<Verdict> verdict =
            end < 0
                ? Optional.empty()
                : named(cue, i, end, found).or(() -> predicated(cue, word, end));
        verdict.filter(v -> !v.by().isEmpty()).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "called the tariffs illegal and the delay absurd". */
  private Optional<Verdict> named(Cue cue, int word, int end, List<Verdict> before) {
    int at = word;
    while (s.isMark(at - 1) || s.isAdverb(at - 1) || s.is(at - 1, "as") || s.is(at - 1, "a")) {
      at--;
    }
    int first = objectEndingAt(at);
    // "called the “illegal acts” of Peru": no verdict but part of a name.
    boolean attributive = s.phraseAt(word).filter(p -> p.head() > word).isPresent();
    if (first < 0 || attributive && s.tag(at - 1).equals("DT")) {
      return Optional.empty();
    }
    Range target = new Range(first, at);
    int verb = first - 1;
    if (describes(verb) && !s.passive(verb)) {
      List<Mention> by = subjects.of(verb).map(Subject::phrases).map(sources::of).orElse(List.of());
      return Optional.of(new Verdict(cue, word, end, target, by));
    }
    boolean joined = s.tag(verb).equals("CC") && !before.isEmpty();
    int last = joined ? before.get(before.size() - 1).end() : -1;
    return joined && (last == verb || last == verb - 1)
        ? Optional.of(new Verdict(cue, word, end, target, before.get(before.size() - 1).by()))
        : Optional.empty();
  }

  private boolean describes(int verb) {
    return s.isVerb(verb)
        && cues.verb(s.word(verb)).stream()
            .anyMatch(c -> c.act().filter("Describe"::equals).isPresent());
  }

  /** Where the noun phrase with its prepositional phrases begins that ends here; -1 if none. */
  private int objectEndingAt(int end) {
    int at = end;
    while (s.phraseAt(at - 1).isPresent()) {
      NounPhrase phrase = s.phraseAt(at - 1).get();
      at = phrase.first();
      boolean hangs = s.isPreposition(at - 1) || s.tag(at - 1).equals("POS");
      if (!hangs) {
        return at;
      }
      at = s.isPreposition(at - 1) ? at - 1 : at;
    }
    return -1;
  }

  /** "said the tariffs were illegal": whoever says so judges. */
  private Optional<Verdict> predicated(Cue cue, int word, int end) {
    int be = word - 1;
    while (s.isMark(be) || s.isAdverb(be) && !s.is(be, "not")) {
      be--;
    }
    if (!s.isAuxiliary(be) || !cues.verb(s.word(be)).stream().anyMatch(Verdicts::copula)) {
      return Optional.empty();
    }
    Span token = s.tokens.get(word).span();
    List<Mention> by =
        statements.stream()
            .filter(st -> st.content().stream().anyMatch(c -> c.contains(token)))
            .min(Comparator.comparingInt(st -> st.content().get(0).length()))
            .map(Statement::speakers)
            .orElse(List.of());
    int group = s.groupStart(be);
    return subjects
        .of(be)
        .filter(x -> s.isNoun(x.phrases().get(0).head()))
        .filter(x -> x.own() && x.end() <= group)
        .map(x -> new Verdict(cue, word, end, new Range(x.first(), group), by));
  }

  private static boolean copula(Cue cue) {
    return cue.lemma().equals("be");
  }
}
