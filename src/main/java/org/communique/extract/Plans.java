package org.communique.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.extract.Subjects.Subject;
import org.communique.lexicon.Cue;
import org.communique.lexicon.Cues;
import org.communique.lexicon.Frame.Effect;
import org.communique.lexicon.Inflection;
import org.communique.lexicon.Lexicon;
import org.communique.model.Actor;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Statement;

/**
 * What plans would have others do: "the plan would see A do x", "a deal under which B would do y",
 * "under the proposal, C would do z". Remembers through an article whose plan it is.
 */
final class Plans {
  private final Cues cues;
  private final Inflection inflection;
  private final List<List<Mention>> everyone = new ArrayList<>();
  private final Map<String, Cue> papers = new HashMap<>();
  private List<Mention> authors = List.of();

  Plans(Lexicon lexicon) {
    this.cues = lexicon.cues();
    this.inflection = lexicon.inflection();
  }

  /** Takes notice of whose plans a paragraph names, before any is asked for its terms. */
  void meet(Syntax s, Sources sources, Subjects subjects) {
    for (int i = 0; i < s.tokens.size(); i++) {
      Optional<Cue> cue = plan(s, i);
      if (cue.isPresent()) {
        NounPhrase phrase = s.phraseAt(i).orElseThrow();
        authors(s, sources, subjects, phrase).filter(a -> !a.isEmpty()).ifPresent(everyone::add);
        sources.of(phrase).ifPresent(m -> paper(m, cue.get()));
        // "a draft of the plan"
        s.phraseAt(phrase.first() - 2)
            .filter(d -> s.is(phrase.first() - 1, "of") && s.isEvidence(d))
            .flatMap(sources::of)
            .ifPresent(m -> paper(m, cue.get()));
      }
    }
  }

  private void paper(Mention mention, Cue plan) {
    mention.actors().stream()
        .filter(a -> !a.authority() && a.kind() == Actor.Kind.GROUP)
        .forEach(a -> papers.putIfAbsent(a.key(), plan));
  }

  /** Whoever stands behind those who ask: of a plan that asks, whose plan it is. */
  List<Mention> behind(List<Mention> proposers) {
    return !proposers.isEmpty() && proposers.stream().allMatch(this::isPaper) && !known().isEmpty()
        ? known()
        : proposers;
  }

  private boolean isPaper(Mention mention) {
    return mention.actors().stream().allMatch(a -> papers.containsKey(a.key()));
  }

  /** Whose plan was named last, or else the only one that the article names. */
  List<Mention> known() {
    return authors.isEmpty() ? only() : authors;
  }

  /** Whose plan is meant where nobody was named yet: theirs of whom alone the article names one. */
  private List<Mention> only() {
    return everyone.stream().map(Plans::sides).distinct().count() == 1
        ? everyone.get(0)
        : List.of();
  }

  /** The keys of the states or bodies that these people belong to, or are. */
  private static Set<String> sides(List<Mention> mentions) {
    return mentions.stream()
        .flatMap(m -> m.actors().stream())
        .map(a -> a.partOf().orElse(a.key()))
        .collect(Collectors.toSet());
  }

  /**
   * What a plan asks.
   *
   * @param cue the entry of the plan's noun
   * @param words that noun, or the verb by which the plan says so
   * @param asked what is asked of whom
   * @param by whose plan it is; nobody where the article does not tell
   */
  record Term(Cue cue, Span words, Asked asked, List<Mention> by) {}

  /** The terms of the plans that one paragraph tells. */
  List<Term> in(
      Syntax s,
      Sources sources,
      AskedClauses clauses,
      Subjects subjects,
      List<Statement> statements) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < s.tokens.size(); i++) {
      Optional<Cue> cue = plan(s, i);
      if (cue.isPresent()) {
        NounPhrase phrase = s.phraseAt(i).orElseThrow();
        authors(s, sources, subjects, phrase).filter(a -> !a.isEmpty()).ifPresent(a -> authors = a);
        int noun = i;
        content(s, phrase)
            .map(clauses::of)
            .orElse(List.of())
            .forEach(
                asked -> terms.add(new Term(cue.get(), s.span(noun, noun + 1), asked, known())));
      }
    }
    statements.forEach(st -> terms.addAll(paperSays(s, st, clauses)));
    terms.removeIf(t -> t.by().isEmpty() && t.asked().addressees().isEmpty());
    return terms;
  }

  /**
   * "A draft of the plan says that B would do x", "It says that": terms without the plan's name.
   */
  private List<Term> paperSays(Syntax s, Statement st, AskedClauses clauses) {
    boolean says = !st.speakers().isEmpty() && st.speakers().stream().allMatch(this::isPaper);
    if (!says || st.cue().isEmpty()) {
      return List.of();
    }
    Cue plan = papers.get(st.speakers().get(0).actors().get(0).key());
    Range content = s.paragraph.tokensIn(st.content().get(0));
    return would(s, content.first(), content.end()).map(clauses::of).orElse(List.of()).stream()
        .map(asked -> new Term(plan, st.cue().get().span(), asked, known()))
        .toList();
  }

  /** The entry of a noun that names a plan or proposal, where a token is one. */
  private Optional<Cue> plan(Syntax s, int i) {
    boolean head = s.isNoun(i) && s.phraseAt(i).filter(p -> p.head() == i).isPresent();
    return head
        ? cues.noun(s.word(i)).stream().filter(c -> c.makes(Effect.PROPOSES)).findFirst()
        : Optional.empty();
  }

  /** Whose plan it is, where the words around it tell. */
  private Optional<List<Mention>> authors(
      Syntax s, Sources sources, Subjects subjects, NounPhrase phrase) {
    List<NounPhrase> who = new ArrayList<>();
    int after = NounSources.of(s, phrase, who);
    if (!who.isEmpty()) {
      return Optional.of(sources.of(who));
    }
    if (s.is(after, "of")) {
      List<NounPhrase> of = new ArrayList<>();
      NounSources.after(s, after, of);
      List<Mention> owners = sources.of(of);
      if (!owners.isEmpty()) {
        return Optional.of(owners);
      }
    }
    List<Mention> inside =
        sources.inside(phrase).stream()
            .filter(m -> m.actors().stream().anyMatch(a -> a.kind() == Actor.Kind.STATE))
            .toList();
    if (!inside.isEmpty()) {
      return Optional.of(inside);
    }
    if (s.isRelative(after) || s.is(after, "that")) {
      // "the plan that Egypt had put forward"
      int end = s.paragraph.sentenceOf(after).end();
      int verb = after + 1;
      while (verb < end && !s.finite(verb)) {
        verb++;
      }
      int put = s.mainVerb(verb);
      boolean makes = put > 0 && inflection.authors().contains(s.word(put)) && !s.passive(put);
      Optional<Subject> owner = makes ? subjects.of(put) : Optional.empty();
      if (owner.isPresent()) {
        return owner.map(x -> sources.of(x.phrases()));
      }
    }
    // "a plan drafted by Egypt", "the plan was drafted by Egypt"
    int made = s.isAuxiliary(after) ? s.mainVerb(after) : after;
    if (inflection.authors().contains(s.word(made)) && s.is(made + 1, "by")) {
      List<NounPhrase> by = new ArrayList<>();
      NounSources.after(s, made + 1, by);
      return Optional.of(sources.of(by));
    }
    for (int i = phrase.first() - 1; i >= s.paragraph.sentenceOf(phrase.head()).first(); i--) {
      if (s.isVerb(i) && s.phraseAt(i).isEmpty()) {
        // "was involved in drafting the plan": whose plan it is stays open.
        boolean makes =
            inflection.authors().contains(s.word(i))
                && !s.passive(i)
                && !s.isPreposition(s.groupStart(i) - 1);
        Optional<Subject> subject = makes ? subjects.of(i) : Optional.empty();
        return subject.map(x -> sources.of(x.phrases()));
      }
    }
    return Optional.empty();
  }

  /** The clauses that tell what the plan would have done. */
  private Optional<Range> content(Syntax s, NounPhrase plan) {
    Range sentence = s.paragraph.sentenceOf(plan.head());
    int after = s.afterPhrase(plan.first(), sentence.end());
    if (under(s, plan.first() - 1)) {
      int start = s.isComma(after) ? after + 1 : after;
      return would(s, start, end(s, start, sentence));
    }
    for (int i = plan.end(); i < sentence.end() - 2; i++) {
      if (under(s, i) && s.tag(i + 1).equals("WDT")) {
        return would(s, i + 2, end(s, i + 2, sentence));
      }
      if (s.is(i, ":") && !s.opensAt(i + 1).isPresent()) {
        return would(s, i + 1, end(s, i + 1, sentence));
      }
      if (i == after && s.tag(i).equals("MD") && inflection.foresees().contains(s.word(i + 1))) {
        return Optional.of(new Range(i + 2, end(s, i + 2, sentence)));
      }
    }
    return Optional.empty();
  }

  private static boolean under(Syntax s, int i) {
    return s.english.terms().contains(s.word(i)) || s.is(i, "by") && s.tag(i + 1).equals("WDT");
  }

  /** The clause, where it tells what is to be and not what is. */
  private static Optional<Range> would(Syntax s, int from, int end) {
    for (int i = from; i < end; i++) {
      if (s.finite(i)) {
        boolean wish = s.tag(i).equals("MD") && !s.english.possibilities().contains(s.word(i));
        return wish ? Optional.of(new Range(from, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int end(Syntax s, int from, Range sentence) {
    int end = sentence.end();
    while (end > from && s.isPunctuation(end - 1)) {
      end--;
    }
    return Math.max(from, end);
  }
}
