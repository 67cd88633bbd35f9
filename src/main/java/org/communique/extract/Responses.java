package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.extract.Complements.Complement;
import org.communique.extract.Subjects.Subject;
import org.communique.lexicon.Cue;
import org.communique.lexicon.Cues;
import org.communique.lexicon.Frame;
import org.communique.lexicon.Frame.Effect;
import org.communique.lexicon.Lexicon;
import org.communique.lexicon.Role;
import org.communique.lexicon.Roles;
import org.communique.lexicon.WordSet;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Proposal;
import org.communique.model.Range;
import org.communique.model.Response;
import org.communique.model.Response.Stance;
import org.communique.model.Span;
import org.communique.model.Statement;

/** Who accepts, supports, opposes or rejects what, in one paragraph. */
final class Responses {
  /** What a stance becomes under "not"; to not reject something says nothing. */
  private static final Map<Stance, Stance> NEGATED =
      Map.of(Stance.ACCEPT, Stance.REJECT, Stance.SUPPORT, Stance.OPPOSE);

  private final Syntax s;
  private final Cues cues;
  private final Roles roles;
  private final Sources sources;
  private final Subjects subjects;
  private final Complements complements;
  private final WordSet people;
  private final Given given;
  private final Verdicts verdicts;

  /**
   * @param told what is said in the paragraph
   */
  Responses(Syntax syntax, Lexicon lexicon, Sources sources, List<Statement> told) {
    this.s = syntax;
    this.cues = lexicon.cues();
    this.roles = lexicon.roles();
    this.sources = sources;
    this.subjects = new Subjects(syntax, lexicon);
    this.complements = new Complements(syntax, lexicon.cues());
    this.people = lexicon.acts().people();
    this.given = new Given(syntax);
    this.verdicts = new Verdicts(syntax, cues, sources, subjects, told);
  }

  /**
   * @param proposals what is asked for in the paragraph: whoever is asked to accept has not done so
   */
  List<Response> find(List<Proposal> proposals) {
    List<Response> found = new ArrayList<>();
    for (int i = 0; i < s.tokens.size(); i++) {
      int at = i;
      if (s.isVerb(i) && !asked(i, proposals)) {
        cues.verb(s.word(i)).stream()
            .filter(c -> c.makes(Effect.RESPONDS) && c.stance().isPresent())
            .map(c -> verb(at, c))
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(found::add);
      }
      if (s.isNoun(i)) {
        cues.noun(s.word(i)).stream()
            .filter(c -> c.makes(Effect.RESPONDS) && c.stance().isPresent())
            .map(c -> noun(at, c))
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(found::add);
      }
    }
    verdicts.find().stream()
        .filter(v -> !namesActor(v.target()))
        .map(this::verdict)
        .filter(r -> found.stream().noneMatch(f -> f.target().overlaps(r.target())))
        .toList()
        .forEach(found::add);
    return found;
  }

  /** "called on Peru to oppose the plan": no verb with a tense of its own. */
  private boolean asked(int verb, List<Proposal> proposals) {
    Span span = s.tokens.get(verb).span();
    return !s.finiteGroup(verb) && proposals.stream().anyMatch(p -> p.action().contains(span));
  }

  private Response verdict(Verdicts.Verdict v) {
    Span cue = s.span(v.at(), v.end());
    return response(v.target(), stance(v.cue()), v.cue(), cue, v.by(), v.at());
  }

  private static Stance stance(Cue cue) {
    return Stance.valueOf(cue.stance().orElseThrow().toUpperCase(Locale.ROOT));
  }

  private Optional<Response> verb(int verb, Cue cue) {
    int after = s.after(verb, cue);
    if (after < 0) {
      return Optional.empty();
    }
    Stance stance = stance(cue);
    if (s.negated(verb)) {
      stance = NEGATED.get(stance);
    }
    if (stance == null || !given.at(verb)) {
      return Optional.empty();
    }
    Optional<Integer> by = by(after, verb);
    boolean reduced = s.tag(verb).equals("VBN") && !s.finiteGroup(verb);
    if (by.isPresent() && (reduced || s.passive(verb))) {
      return passive(verb, by.get(), cue, stance);
    }
    boolean adjective = s.passive(verb) && cue.particle().isPresent();
    if (reduced || s.passive(verb) && !adjective) {
      return Optional.empty();
    }
    Optional<Subject> subject = subjects.of(verb);
    List<Mention> actors = subject.map(x -> sources.of(x.phrases())).orElse(List.of());
    if (actors.isEmpty()) {
      return Optional.empty();
    }
    for (Frame frame : cue.frames(Effect.RESPONDS)) {
      Optional<Complement> filled = complements.fill(frame, verb, after);
      if (filled.isPresent() && !namesActor(filled.get().content())) {
        Range target = beforeAs(filled.get().content());
        return Optional.of(response(target, stance, cue, s.span(verb, after), actors, verb));
      }
    }
    // "an idea that Chile rejected"
    Stance held = stance;
    return cue.frames(Effect.RESPONDS).stream().anyMatch(Displaced::movable)
        ? new Displaced(s, subjects)
            .relative(verb, subject.get(), after)
            .filter(r -> !namesActor(r))
            .map(r -> response(r, held, cue, s.span(verb, after), actors, verb))
        : Optional.empty();
  }

  /**
   * "supports Moscow", "criticised the ministers for their silence": an actor or people are no plan
   * or measure that could be answered. A document may be both: "accepts the Norwegian draft".
   */
  private boolean namesActor(Range content) {
    NounPhrase phrase = s.phraseAt(content.first()).orElse(null);
    while (phrase != null && s.tag(phrase.end() - 1).equals("POS")) {
      phrase = s.phraseAt(phrase.end()).orElse(null);
    }
    if (phrase != null && s.is(phrase.head(), "those")) {
      return true;
    }
    return phrase != null
        && !document(s.word(phrase.head()))
        && !s.tag(phrase.end()).equals("VBG")
        && (people.holds(s.tokens.get(phrase.head())) || sources.of(phrase).isPresent());
  }

  private boolean document(String noun) {
    return roles
        .at(List.of(noun), 0)
        .filter(f -> f.meanings().stream().anyMatch(r -> r.kind() == Role.Kind.DOCUMENT))
        .isPresent();
  }

  /** "dismissed the report as absurd": what comes after "as" is said of the target. */
  private Range beforeAs(Range content) {
    for (int i = content.first() + 1; i < content.end(); i++) {
      boolean and = s.is(i + 1, "well") || s.tag(i - 1).startsWith("JJ") || s.is(i - 1, "such");
      if (s.is(i, "as") && !and && !s.quoted(i)) {
        return new Range(content.first(), i);
      }
    }
    return content;
  }

  private Optional<Integer> by(int after, int verb) {
    int end = s.paragraph.sentenceOf(verb).end();
    int at = complements.extents.adverbs(after, end);
    return s.is(at, "by") && s.phraseAt(at + 1).isPresent() ? Optional.of(at) : Optional.empty();
  }

  /** "a pre-condition rejected by Egypt", "the plan was rejected by Egypt and Sudan". */
  private Optional<Response> passive(int verb, int by, Cue cue, Stance stance) {
    List<NounPhrase> who = new ArrayList<>();
    int at = by + 1;
    who.add(s.phraseAt(at).orElseThrow());
    at = s.phraseAt(at).get().end();
    while (s.is(at, "and") && s.phraseAt(at + 1).isPresent()) {
      who.add(s.phraseAt(at + 1).get());
      at = s.phraseAt(at + 1).get().end();
    }
    List<Mention> actors = sources.of(who);
    Optional<NounPhrase> target =
        s.passive(verb)
            ? subjects.of(verb).map(x -> x.phrases().get(0))
            : antecedent(s.groupStart(verb) - 1, s.paragraph.sentenceOf(verb));
    if (actors.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    Range range = new Range(target.get().first(), target.get().end());
    if (namesActor(range)) {
      return Optional.empty();
    }
    return Optional.of(response(range, stance, cue, s.span(verb, verb + 1), actors, verb));
  }

  private Optional<NounPhrase> antecedent(int from, Range sentence) {
    for (int i = from; i >= sentence.first(); i--) {
      Optional<NounPhrase> phrase = s.phraseAt(i);
      if (phrase.isPresent() && !s.isPreposition(phrase.get().first() - 1)) {
        return phrase;
      }
      if (phrase.isPresent()) {
        i = phrase.get().first();
      } else if (s.finite(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "opposition from Egypt to the plan", "Egypt's rejection of the plan". */
  private Optional<Response> noun(int noun, Cue cue) {
    Optional<NounPhrase> own = s.phraseAt(noun).filter(p -> p.head() == noun);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    List<NounPhrase> who = new ArrayList<>();
    int after = NounSources.of(s, own.get(), who);
    List<Mention> actors = sources.of(who);
    if (actors.isEmpty()) {
      return Optional.empty();
    }
    for (Frame frame : cue.frames(Effect.RESPONDS)) {
      Optional<Complement> filled = complements.fill(frame, noun, after);
      if (filled.isPresent() && !namesActor(filled.get().content())) {
        return Optional.of(
            response(
                filled.get().content(), stance(cue), cue, s.span(noun, noun + 1), actors, noun));
      }
    }
    return Optional.empty();
  }

  private Response response(
      Range target, Stance stance, Cue cue, Span cueSpan, List<Mention> actors, int at) {
    return new Response(
        s.paragraph.span(target),
        stance,
        new org.communique.model.Cue(cueSpan, cue.id(), cue.act(), cue.certainty(), cue.polarity()),
        actors,
        s.paragraph.span(s.paragraph.sentenceOf(at)));
  }
}
