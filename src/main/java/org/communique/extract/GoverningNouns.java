package org.communique.extract;

import static org.communique.extract.Reality.ACTUAL;
import static org.communique.extract.Reality.CALLED_OFF;
import static org.communique.extract.Reality.PLANNED;
import static org.communique.extract.Reality.UNREAL;

import java.util.Optional;
import org.communique.lexicon.EventWords;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Token;

/** How an event that a noun names is told, from its modifiers and from what takes it. */
final class GoverningNouns {
  private final Sentence sentence;
  private final EventWords words;
  private final StatusWords told;
  private final GoverningVerbs verbs;

  GoverningNouns(Sentence sentence, EventWords words, GoverningVerbs verbs) {
    this.sentence = sentence;
    this.words = words;
    this.told = new StatusWords(sentence, words);
    this.verbs = verbs;
  }

  Reality of(Trigger trigger) {
    NounPhrase phrase = trigger.phrase();
    if (ahead(phrase)) {
      return PLANNED;
    }
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (trigger.words().contains(i)) {
        continue;
      }
      if (told.holds(words.unreal(), i)) {
        return UNREAL;
      }
      Optional<Reality> marked = told.marked(i);
      if (marked.isPresent()) {
        return marked.get();
      }
    }
    return toldOf(phrase)
        .orElseGet(
            () ->
                governed(
                    sentence.phraseAt(trigger.words().first()).orElse(phrase),
                    definite(phrase),
                    GoverningVerbs.DEPTH));
  }

  /** "next week's | summit", "the session | next Monday", "elections | to be held". */
  private boolean ahead(NounPhrase phrase) {
    Range whole = sentence.nouns.withPossessors(phrase);
    for (int i = whole.first(); i < phrase.first() - 1; i++) {
      if (sentence.temporal(i + 1) && told.holds(words.planned(), i)) {
        return true;
      }
    }
    Optional<NounPhrase> time = sentence.phraseFrom(phrase.end());
    boolean dated = time.filter(w -> sentence.temporal(w.head())).isPresent();
    if (dated && told.holds(words.planned(), phrase.end())) {
      return true;
    }
    return sentence
        .verbAt(phrase.end())
        .filter(p -> p.form() == VerbGroup.Form.INFINITIVE && p.passive())
        .filter(p -> told.holds(words.support(), p.head()))
        .isPresent();
  }

  /** "the inquiry | into the attack | will begin": what the verb says is not said of the attack. */
  private boolean apart(NounPhrase phrase, Range subject) {
    int before = sentence.nouns.withPossessors(phrase).first() - 1;
    return before > subject.first()
        && sentence.token(before).tag().equals("IN")
        && !sentence.is(before, "of");
  }

  /** What the noun's own verb says of it: "the summit was cancelled", "talks will be held". */
  private Optional<Reality> toldOf(NounPhrase phrase) {
    for (VerbGroup p : sentence.verbs) {
      Range subject = sentence.arguments.subject(p);
      if (p.first() < phrase.end() || !subject.contains(phrase.head()) || apart(phrase, subject)) {
        continue;
      }
      if (p.passive() && told.holds(words.unreal(), p.head())) {
        return Optional.of(UNREAL);
      }
      if (p.passive() && told.holds(words.calledOff(), p.head())) {
        return Optional.of(CALLED_OFF);
      }
      if (told.holds(words.planned(), p.head()) && p.passive()) {
        return Optional.of(PLANNED);
      }
      boolean own = p.form() != VerbGroup.Form.PARTICIPLE && p.form() != VerbGroup.Form.GERUND;
      boolean will = p.modal() >= 0 && isBe(p);
      if (own && (will || told.holds(words.support(), p.head()))) {
        return Optional.of(verbs.of(p, GoverningVerbs.DEPTH));
      }
    }
    return Optional.empty();
  }

  /**
   * What stands before a noun phrase says of it.
   *
   * @param known whether the event is told as known: its own phrase is definite, or one it hangs on
   */
  Reality governed(NounPhrase phrase, boolean known, int depth) {
    int first = sentence.nouns.withPossessors(phrase).first();
    int before = sentence.nouns.moreThan(first - 1) ? first - 3 : first - 1;
    if (before < sentence.range.first() || depth == 0) {
      return ACTUAL;
    }
    if (told.holds(words.unreal(), before)) {
      return UNREAL;
    }
    String tag = sentence.token(before).tag();
    if (tag.equals("CC") || tag.equals(",")) {
      Optional<NounPhrase> left = sentence.phraseEndingAt(before);
      return left.map(l -> governed(l, known || definite(l), depth - 1))
          .orElseGet(() -> surrounding(phrase, known, depth));
    }
    Optional<VerbGroup> verb = sentence.verbAt(before);
    if (verb.isPresent()) {
      return byVerb(verb.get(), known, depth);
    }
    if (!tag.equals("IN") && !tag.equals("TO")) {
      return surrounding(phrase, known, depth);
    }
    Optional<Reality> marked = told.marked(before);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (sentence.tag(before - 1).startsWith("JJ") && told.holds(words.unreal(), before - 1)) {
      // "ready for talks"
      return UNREAL;
    }
    if (before > sentence.range.first()
        && sentence.verbAt(before - 1).isPresent()
        && !told.holds(words.past(), before)) {
      return byVerb(sentence.verbAt(before - 1).get(), known, depth);
    }
    Optional<NounPhrase> noun = sentence.phraseEndingAt(sentence.nouns.beforeTime(before));
    if (noun.isEmpty() || sentence.temporal(noun.get().head())) {
      return surrounding(phrase, known, depth);
    }
    int head = noun.get().head();
    if (told.holds(words.unreal(), head)) {
      return UNREAL;
    }
    boolean belongs =
        sentence.token(before).is("of") || tag.equals("TO") || sentence.token(before).is("for");
    return told.marked(head)
        .orElseGet(
            () ->
                belongs
                    ? governed(noun.get(), known || definite(noun.get()), depth - 1)
                    : surrounding(phrase, known, depth));
  }

  /** A bare noun shares the lot of the verb before it: "to settle disputes through talks". */
  private Reality surrounding(NounPhrase phrase, boolean known, int depth) {
    Range clause = sentence.clauseOf(phrase.first());
    Optional<VerbGroup> verb =
        sentence
            .before(phrase.first())
            .filter(v -> clause.contains(v.head()) && v.form() != VerbGroup.Form.PARTICIPLE);
    if (verb.isEmpty()) {
      // "In Saturday's election, voters will choose".
      boolean ahead =
          sentence.verbs.stream()
              .filter(v -> v.finite() && v.first() > phrase.first() && clause.contains(v.head()))
              .findFirst()
              .filter(v -> !sentence.arguments.subject(v).contains(phrase.head()))
              .filter(v -> v.modal() >= 0 && told.holds(words.planned(), v.modal()))
              .isPresent();
      return ahead && !told.holds(words.past(), sentence.nouns.withPossessors(phrase).first() - 1)
          ? PLANNED
          : ACTUAL;
    }
    boolean will = verb.get().modal() >= 0 && told.holds(words.planned(), verb.get().modal());
    if (known) {
      return will ? PLANNED : ACTUAL;
    }
    Reality above = verbs.of(verb.get(), depth - 1);
    return above == UNREAL || above == PLANNED ? above : ACTUAL;
  }

  private Reality byVerb(VerbGroup verb, boolean known, int depth) {
    if (told.holds(words.unreal(), verb.head())) {
      return UNREAL;
    }
    // "this is a second visit" tells of no plan, as "is to visit" does.
    boolean be = isBe(verb);
    Optional<Reality> marked = be ? Optional.empty() : told.marked(verb.head());
    if (marked.isPresent()) {
      return verbs.of(verb, depth - 1) == UNREAL ? UNREAL : marked.get();
    }
    boolean supported = told.holds(words.support(), verb.head());
    return !supported && known ? ACTUAL : verbs.of(verb, depth - 1);
  }

  /** A definite phrase takes for granted that what it names exists. */
  boolean definite(NounPhrase phrase) {
    Token first = sentence.token(phrase.first());
    int before = sentence.nouns.withPossessors(phrase).first() - 1;
    boolean possessed = before + 1 < phrase.first();
    boolean joined =
        before > sentence.range.first()
            && sentence.token(before).tag().equals("CC")
            && sentence.phraseEndingAt(before).filter(this::definite).isPresent();
    return possessed
        || joined
        || told.holds(words.determiners(), phrase.first())
        || first.tag().equals("PRP$");
  }

  private boolean isBe(VerbGroup verb) {
    return sentence.syntax.english.be().contains(sentence.word(verb.head()));
  }
}
