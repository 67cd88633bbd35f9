package org.communique.extract;

import static org.communique.extract.Reality.ACTUAL;
import static org.communique.extract.Reality.DENIED;
import static org.communique.extract.Reality.PLANNED;
import static org.communique.extract.Reality.UNREAL;

import java.util.Optional;
import org.communique.lexicon.EventWords;
import org.communique.model.NounPhrase;
import org.communique.model.Range;

/** How a verb is told, from its form and from what governs it. */
final class GoverningVerbs {
  /** As far as "calls for a halt to preparations for the launch". */
  static final int DEPTH = 5;

  private final Sentence sentence;
  private final EventWords words;
  private final StatusWords told;
  final GoverningNouns nouns;

  GoverningVerbs(Sentence sentence, EventWords words) {
    this.sentence = sentence;
    this.words = words;
    this.told = new StatusWords(sentence, words);
    this.nouns = new GoverningNouns(sentence, words, this);
  }

  Reality of(VerbGroup verb) {
    return of(verb, DEPTH);
  }

  Reality of(VerbGroup p, int depth) {
    if (p.negated() || depth == 0) {
      return UNREAL;
    }
    if (p.modal() >= 0) {
      return told.holds(words.planned(), p.modal()) ? underClause(p, PLANNED) : UNREAL;
    }
    return switch (p.form()) {
      case FINITE -> finite(p, depth);
      case INFINITIVE -> infinitive(p, depth);
      case GERUND -> gerund(p, depth);
      case PARTICIPLE -> joined(p).map(j -> of(j, depth - 1)).orElse(ACTUAL);
    };
  }

  /** "could be arrested or | jailed": the verb whose auxiliaries a participle shares. */
  private Optional<VerbGroup> joined(VerbGroup p) {
    int and = p.first() - 1;
    return and > sentence.range.first() && sentence.token(and).tag().equals("CC")
        ? sentence.verbAt(and - 1).filter(VerbGroup::passive)
        : Optional.empty();
  }

  private Reality finite(VerbGroup p, int depth) {
    boolean bare = sentence.token(p.first()).tag().equals("VB");
    if (bare) {
      if (asked(p)) {
        return UNREAL;
      }
      // "Voters go to the polls": a present that the tagger took for an infinitive.
      Reality alone = sentence.arguments.subject(p).isEmpty() ? UNREAL : underClause(p, ACTUAL);
      return sentence.before(p.first()).map(j -> of(j, depth - 1)).orElse(alone);
    }
    return underClause(p, ACTUAL);
  }

  /** "demanded that the men | be freed" */
  private boolean asked(VerbGroup p) {
    Range subject = sentence.arguments.subject(p);
    int that = (subject.isEmpty() || subject.first() > p.first() ? p.first() : subject.first()) - 1;
    return that > sentence.range.first()
        && sentence.token(that).is("that")
        && sentence.before(that).filter(a -> told.holds(words.unreal(), a.head())).isPresent();
  }

  /** "if X attacks", "proposed that X withdraw", "denied that X had attacked". */
  private Reality underClause(VerbGroup p, Reality reality) {
    Range subject = sentence.arguments.subject(p);
    int first = subject.isEmpty() || subject.first() > p.first() ? p.first() : subject.first();
    for (int i = first - 1; i >= Math.max(sentence.range.first(), first - 6); i--) {
      if (told.holds(words.conditions(), i)) {
        return UNREAL;
      }
      if (sentence.token(i).tag().equals(",") || sentence.verbAt(i).isPresent()) {
        break;
      }
    }
    Optional<VerbGroup> above = sentence.before(first).filter(a -> a.finite() || a.modal() < 0);
    boolean complement =
        above.isPresent()
            && (first - above.get().end() == 0 || sentence.token(first - 1).is("that"));
    if (complement && told.holds(words.denied(), above.get().head())) {
      return DENIED;
    }
    if (complement && told.holds(words.unreal(), above.get().head())) {
      return UNREAL;
    }
    boolean bare = complement && !sentence.token(first - 1).is("that");
    if (bare && told.holds(words.support(), above.get().head())) {
      return of(above.get(), DEPTH - 1);
    }
    return reality;
  }

  private Reality infinitive(VerbGroup p, int depth) {
    Optional<VerbGroup> above = sentence.before(p.first());
    if (above.isEmpty()) {
      // A headline: "Leaders to meet in Geneva".
      return PLANNED;
    }
    int end = sentence.nouns.beforeTime(p.first());
    Optional<NounPhrase> noun = sentence.phraseEndingAt(end);
    // "in order to be freed" tells of no order.
    boolean purpose = noun.filter(n -> sentence.is(n.first(), "order")).isPresent();
    if (noun.isPresent() && !purpose && told.holds(words.planned(), noun.get().head())) {
      return nouns.governed(noun.get(), true, depth - 1) == UNREAL ? UNREAL : PLANNED;
    }
    if (noun.isPresent()) {
      return UNREAL;
    }
    if (told.holds(words.planned(), above.get().head())) {
      return of(above.get(), depth - 1) == UNREAL ? UNREAL : PLANNED;
    }
    boolean next = above.get().end() >= p.first() - 1;
    return next && told.holds(words.support(), above.get().head())
        ? of(above.get(), depth - 1)
        : UNREAL;
  }

  private Reality gerund(VerbGroup p, int depth) {
    int before = p.first() - 1;
    if (before < sentence.range.first() || told.holds(words.occasions(), p.head())) {
      return ACTUAL;
    }
    if (told.holds(words.unreal(), before)) {
      return UNREAL;
    }
    Optional<VerbGroup> above = sentence.before(p.first());
    String tag = sentence.token(before).tag();
    Optional<NounPhrase> hoped = sentence.phraseEndingAt(before);
    if (hoped.filter(n -> told.holds(words.unreal(), n.head())).isPresent()) {
      return UNREAL;
    }
    if (told.holds(words.past(), before)) {
      return ACTUAL;
    }
    if (above.isPresent() && sentence.token(before).is("before")) {
      // "will visit Oslo before meeting X": one is as sure as the other.
      return of(above.get(), depth - 1);
    }
    if (tag.equals("IN") || tag.equals("TO")) {
      Optional<NounPhrase> noun = sentence.phraseEndingAt(before);
      boolean kept = noun.isPresent() && sentence.token(before).is("from") && above.isPresent();
      if (kept && told.holds(words.unreal(), above.get().head())) {
        // "prevents the minister from meeting X"
        return UNREAL;
      }
      if (noun.isPresent()) {
        int head = noun.get().head();
        return told.holds(words.unreal(), head) ? UNREAL : told.marked(head).orElse(ACTUAL);
      }
      boolean verb = above.isPresent() && above.get().end() == before;
      return verb && told.holds(words.unreal(), above.get().head()) ? UNREAL : ACTUAL;
    }
    if (above.isPresent() && above.get().end() == p.first()) {
      int head = above.get().head();
      return told.holds(words.unreal(), head)
          ? UNREAL
          : told.marked(head).orElseGet(() -> of(above.get(), depth - 1));
    }
    Optional<VerbGroup> main = sentence.finiteBefore(p.first());
    return main.map(a -> of(a, depth - 1)).orElse(ACTUAL);
  }
}
