package org.communique.extract;

import static org.communique.extract.Reality.ACTUAL;
import static org.communique.extract.Reality.CALLED_OFF;
import static org.communique.extract.Reality.DENIED;
import static org.communique.extract.Reality.PLANNED;
import static org.communique.extract.Reality.UNREAL;

import java.util.Optional;
import org.communique.lexicon.EventWords;
import org.communique.lexicon.WordSet;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Token;

/**
 * Decides whether an event is told as one that took place, from the words that govern it: what is
 * proposed, feared, negated or merely possible is none.
 */
final class Governor {
  /** As far as "calls for a halt to preparations for the launch". */
  private static final int DEPTH = 5;

  private final Sentence sentence;
  private final EventWords words;

  Governor(Sentence sentence, EventWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  Reality of(Trigger trigger) {
    Reality reality = trigger.verb().map(v -> ofVerb(v, DEPTH)).orElseGet(() -> ofNoun(trigger));
    return (reality == PLANNED || modalClause(trigger)) && draft() ? UNREAL : reality;
  }

  private boolean modalClause(Trigger trigger) {
    Range clause = sentence.clauseOf(trigger.anchor());
    return sentence.verbs.stream().anyMatch(p -> p.modal() >= 0 && clause.contains(p.head()));
  }

  /** "Under the plan, troops will leave": what a draft says will be is asked for. */
  private boolean draft() {
    for (int i = sentence.range.first(); i < sentence.range.end(); i++) {
      if (holds(words.terms(), i)) {
        int from = i + 1;
        boolean paper =
            sentence
                .phraseFrom(from)
                .or(() -> sentence.phraseFrom(from + 1))
                .filter(p -> holds(words.drafts(), p.head()))
                .isPresent();
        if (paper) {
          return true;
        }
      }
    }
    return sentence.verbs.stream()
        .filter(VerbGroup::finite)
        .findFirst()
        .map(sentence.arguments::subject)
        .filter(s -> !s.isEmpty() && holds(words.drafts(), s.end() - 1))
        .isPresent();
  }

  private Reality ofVerb(VerbGroup p, int depth) {
    if (p.negated() || depth == 0) {
      return UNREAL;
    }
    if (p.modal() >= 0) {
      return holds(words.planned(), p.modal()) ? underClause(p, PLANNED) : UNREAL;
    }
    return switch (p.form()) {
      case FINITE -> finite(p, depth);
      case INFINITIVE -> infinitive(p, depth);
      case GERUND -> gerund(p, depth);
      case PARTICIPLE -> joined(p).map(j -> ofVerb(j, depth - 1)).orElse(ACTUAL);
    };
  }

  /** "could be arrested or | jailed": the verb whose auxiliaries a participle shares. */
  private Optional<VerbGroup> joined(VerbGroup p) {
    int and = p.first() - 1;
    return and > sentence.range.first() && token(and).tag().equals("CC")
        ? sentence.verbAt(and - 1).filter(VerbGroup::passive)
        : Optional.empty();
  }

  private Reality finite(VerbGroup p, int depth) {
    boolean bare = token(p.first()).tag().equals("VB");
    if (bare) {
      if (asked(p)) {
        return UNREAL;
      }
      return sentence.before(p.first()).map(j -> ofVerb(j, depth - 1)).orElse(UNREAL);
    }
    return underClause(p, ACTUAL);
  }

  /** "demanded that the men | be freed" */
  private boolean asked(VerbGroup p) {
    Range subject = sentence.arguments.subject(p);
    int that = (subject.isEmpty() || subject.first() > p.first() ? p.first() : subject.first()) - 1;
    return that > sentence.range.first()
        && token(that).is("that")
        && sentence.before(that).filter(a -> holds(words.unreal(), a.head())).isPresent();
  }

  /** "if X attacks", "proposed that X withdraw", "denied that X had attacked". */
  private Reality underClause(VerbGroup p, Reality reality) {
    Range subject = sentence.arguments.subject(p);
    int first = subject.isEmpty() || subject.first() > p.first() ? p.first() : subject.first();
    for (int i = first - 1; i >= Math.max(sentence.range.first(), first - 6); i--) {
      if (holds(words.conditions(), i)) {
        return UNREAL;
      }
      if (token(i).tag().equals(",") || sentence.verbAt(i).isPresent()) {
        break;
      }
    }
    Optional<VerbGroup> above = sentence.before(first).filter(a -> a.finite() || a.modal() < 0);
    boolean complement =
        above.isPresent() && (first - above.get().end() == 0 || token(first - 1).is("that"));
    if (complement && holds(words.denied(), above.get().head())) {
      return DENIED;
    }
    if (complement && holds(words.unreal(), above.get().head())) {
      return UNREAL;
    }
    boolean bare = complement && !token(first - 1).is("that");
    if (bare && holds(words.support(), above.get().head())) {
      return ofVerb(above.get(), DEPTH - 1);
    }
    return reality;
  }

  private Reality infinitive(VerbGroup p, int depth) {
    Optional<VerbGroup> above = sentence.before(p.first());
    if (above.isEmpty()) {
      // A headline: "Leaders to meet in Geneva".
      return PLANNED;
    }
    int end = overTime(p.first());
    Optional<NounPhrase> noun = sentence.phraseEndingAt(end);
    if (noun.isPresent() && holds(words.planned(), noun.get().head())) {
      return governed(noun.get(), true, depth - 1) == UNREAL ? UNREAL : PLANNED;
    }
    if (noun.isPresent()) {
      return UNREAL;
    }
    if (holds(words.planned(), above.get().head())) {
      return ofVerb(above.get(), depth - 1) == UNREAL ? UNREAL : PLANNED;
    }
    boolean next = above.get().end() >= p.first() - 1;
    return next && holds(words.support(), above.get().head())
        ? ofVerb(above.get(), depth - 1)
        : UNREAL;
  }

  /** Back over "on Friday", "last month". */
  private int overTime(int end) {
    Optional<NounPhrase> phrase = sentence.phraseEndingAt(end);
    if (phrase.isEmpty() || !sentence.temporal(phrase.get().head())) {
      return end;
    }
    int first = phrase.get().first();
    boolean preposition = first > sentence.range.first() && token(first - 1).tag().equals("IN");
    return preposition ? first - 1 : first;
  }

  private Reality gerund(VerbGroup p, int depth) {
    int before = p.first() - 1;
    if (before < sentence.range.first() || holds(words.occasions(), p.head())) {
      return ACTUAL;
    }
    if (holds(words.unreal(), before)) {
      return UNREAL;
    }
    Optional<VerbGroup> above = sentence.before(p.first());
    String tag = token(before).tag();
    Optional<NounPhrase> hoped = sentence.phraseEndingAt(before);
    if (hoped.filter(n -> holds(words.unreal(), n.head())).isPresent()) {
      return UNREAL;
    }
    if (holds(words.past(), before)) {
      return ACTUAL;
    }
    if (above.isPresent() && token(before).is("before")) {
      // "will visit Oslo before meeting X": one is as sure as the other.
      return ofVerb(above.get(), depth - 1);
    }
    if (tag.equals("IN") || tag.equals("TO")) {
      Optional<NounPhrase> noun = sentence.phraseEndingAt(before);
      boolean kept = noun.isPresent() && token(before).is("from") && above.isPresent();
      if (kept && holds(words.unreal(), above.get().head())) {
        // "prevents the minister from meeting X"
        return UNREAL;
      }
      if (noun.isPresent()) {
        int head = noun.get().head();
        return holds(words.unreal(), head) ? UNREAL : marked(head).orElse(ACTUAL);
      }
      boolean verb = above.isPresent() && above.get().end() == before;
      return verb && holds(words.unreal(), above.get().head()) ? UNREAL : ACTUAL;
    }
    if (above.isPresent() && above.get().end() == p.first()) {
      int head = above.get().head();
      return holds(words.unreal(), head)
          ? UNREAL
          : marked(head).orElseGet(() -> ofVerb(above.get(), depth - 1));
    }
    Optional<VerbGroup> main = sentence.finiteBefore(p.first());
    return main.map(a -> ofVerb(a, depth - 1)).orElse(ACTUAL);
  }

  /** The status that a governing word gives to what it governs, if it gives one. */
  private Optional<Reality> marked(int at) {
    if (holds(words.denied(), at)) {
      return Optional.of(DENIED);
    }
    if (holds(words.calledOff(), at)) {
      return Optional.of(CALLED_OFF);
    }
    return holds(words.planned(), at) ? Optional.of(PLANNED) : Optional.empty();
  }

  private Reality ofNoun(Trigger trigger) {
    NounPhrase phrase = trigger.phrase();
    if (ahead(phrase)) {
      return PLANNED;
    }
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (trigger.words().contains(i)) {
        continue;
      }
      if (holds(words.unreal(), i)) {
        return UNREAL;
      }
      Optional<Reality> marked = marked(i);
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
                    DEPTH));
  }

  /** "next week's | summit", "elections | to be held". */
  private boolean ahead(NounPhrase phrase) {
    Range whole = sentence.nouns.withPossessors(phrase);
    for (int i = whole.first(); i < phrase.first() - 1; i++) {
      if (sentence.temporal(i + 1) && holds(words.planned(), i)) {
        return true;
      }
    }
    return sentence
        .verbAt(phrase.end())
        .filter(p -> p.form() == VerbGroup.Form.INFINITIVE && p.passive())
        .filter(p -> holds(words.support(), p.head()))
        .isPresent();
  }

  /** What the noun's own verb says of it: "the summit was cancelled", "talks will be held". */
  private Optional<Reality> toldOf(NounPhrase phrase) {
    for (VerbGroup p : sentence.verbs) {
      if (p.first() < phrase.end() || !sentence.arguments.subject(p).contains(phrase.head())) {
        continue;
      }
      if (p.passive() && holds(words.unreal(), p.head())) {
        return Optional.of(UNREAL);
      }
      if (p.passive() && holds(words.calledOff(), p.head())) {
        return Optional.of(CALLED_OFF);
      }
      if (holds(words.planned(), p.head()) && p.passive()) {
        return Optional.of(PLANNED);
      }
      boolean own = p.form() != VerbGroup.Form.PARTICIPLE && p.form() != VerbGroup.Form.GERUND;
      boolean will = p.modal() >= 0 && VerbGroups.isBe(token(p.head()));
      if (own && (will || holds(words.support(), p.head()))) {
        return Optional.of(ofVerb(p, DEPTH));
      }
    }
    return Optional.empty();
  }

  /**
   * What stands before a noun phrase says of it.
   *
   * @param known whether the event is told as known: its own phrase is definite, or one it hangs on
   */
  private Reality governed(NounPhrase phrase, boolean known, int depth) {
    int first = sentence.nouns.withPossessors(phrase).first();
    int before = sentence.nouns.moreThan(first - 1) ? first - 3 : first - 1;
    if (before < sentence.range.first() || depth == 0) {
      return ACTUAL;
    }
    if (holds(words.unreal(), before)) {
      return UNREAL;
    }
    String tag = token(before).tag();
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
    Optional<Reality> marked = marked(before);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (before > sentence.range.first()
        && sentence.verbAt(before - 1).isPresent()
        && !holds(words.past(), before)) {
      return byVerb(sentence.verbAt(before - 1).get(), known, depth);
    }
    Optional<NounPhrase> noun = sentence.phraseEndingAt(overTime(before));
    if (noun.isEmpty() || sentence.temporal(noun.get().head())) {
      return surrounding(phrase, known, depth);
    }
    int head = noun.get().head();
    if (holds(words.unreal(), head)) {
      return UNREAL;
    }
    boolean belongs = token(before).is("of") || tag.equals("TO") || token(before).is("for");
    return marked(head)
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
              .filter(v -> v.modal() >= 0 && holds(words.planned(), v.modal()))
              .isPresent();
      return ahead && !holds(words.past(), sentence.nouns.withPossessors(phrase).first() - 1)
          ? PLANNED
          : ACTUAL;
    }
    boolean will = verb.get().modal() >= 0 && holds(words.planned(), verb.get().modal());
    if (known) {
      return will ? PLANNED : ACTUAL;
    }
    Reality above = ofVerb(verb.get(), depth - 1);
    return above == UNREAL || above == PLANNED ? above : ACTUAL;
  }

  private Reality byVerb(VerbGroup verb, boolean known, int depth) {
    if (holds(words.unreal(), verb.head())) {
      return UNREAL;
    }
    // "this is a second visit" tells of no plan, as "is to visit" does.
    boolean be = VerbGroups.isBe(token(verb.head()));
    Optional<Reality> marked = be ? Optional.empty() : marked(verb.head());
    if (marked.isPresent()) {
      return ofVerb(verb, depth - 1) == UNREAL ? UNREAL : marked.get();
    }
    boolean supported = holds(words.support(), verb.head());
    return !supported && known ? ACTUAL : ofVerb(verb, depth - 1);
  }

  /** A definite phrase takes for granted that what it names exists. */
  boolean definite(NounPhrase phrase) {
    Token first = token(phrase.first());
    int before = sentence.nouns.withPossessors(phrase).first() - 1;
    boolean possessed = before + 1 < phrase.first();
    boolean joined =
        before > sentence.range.first()
            && token(before).tag().equals("CC")
            && sentence.phraseEndingAt(before).filter(this::definite).isPresent();
    return possessed
        || joined
        || holds(words.determiners(), phrase.first())
        || first.tag().equals("PRP$");
  }

  private boolean holds(WordSet set, int at) {
    return set.holds(token(at));
  }

  private Token token(int at) {
    return sentence.paragraph.tokens().get(at);
  }
}
