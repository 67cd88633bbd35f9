package org.communique.extract;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.communique.extract.Subjects.Subject;
import org.communique.extract.VerbGroup.Form;
import org.communique.model.NounPhrase;
import org.communique.model.Range;

/**
 * What a verb takes: its subject and object, read off tags and noun groups. A guess that is right
 * where the sentence is plain, and finds nobody where it is not.
 */
final class Arguments {
  private static final Range NOTHING = new Range(0, 0);
  private static final Set<String> ADVERBS = Set.of("RB", "RP");
  private static final Set<String> LINKS = Set.of("CC", "IN", "TO", ",");

  private final Sentence s;
  private final NounGroups nouns;
  private final Subjects subjects;
  private final Set<VerbGroup> asked = new HashSet<>();

  Arguments(Sentence sentence, NounGroups nouns, Subjects subjects) {
    this.s = sentence;
    this.nouns = nouns;
    this.subjects = subjects;
  }

  /** What does or is what the verb says, as the sentence has it; for a passive, who suffers it. */
  Range subject(VerbGroup p) {
    if (!asked.add(p)) {
      // Each hangs on the other: "asked when pressed" has no subject of its own.
      return NOTHING;
    }
    Range subject = subjectByPlace(p);
    asked.remove(p);
    return subject;
  }

  private Range subjectByPlace(VerbGroup p) {
    if (p.finite()) {
      return ofFinite(p);
    }
    int before = s.beforeAdverbs(p.first());
    if (before < s.range.first()) {
      return subjectOfNext(p);
    }
    String tag = s.tag(before);
    if (p.form() == Form.INFINITIVE) {
      return controller(p);
    }
    if (tag.equals("CC")) {
      return s.before(before).map(this::subject).orElse(NOTHING);
    }
    if (p.form() == Form.GERUND && s.syntax.english.genitives().contains(s.word(before))) {
      Optional<NounPhrase> accused = s.phraseEndingAt(before);
      boolean object = accused.isPresent() && s.verbAt(accused.get().first() - 1).isPresent();
      if (object) {
        return new Range(accused.get().first(), accused.get().end());
      }
    }
    before = beforeTime(before);
    tag = s.tag(before);
    if (p.form() == Form.GERUND || p.form() == Form.PARTICIPLE) {
      boolean modifiesNoun =
          s.phraseEndingAt(before + 1).isPresent() && !tag.equals("POS") && !s.temporal(before);
      if (modifiesNoun) {
        return nouns.chain(before + 1);
      }
      Optional<VerbGroup> main = s.finiteBefore(p.first());
      return main.map(this::subject).filter(r -> !r.isEmpty()).orElseGet(() -> subjectOfNext(p));
    }
    return NOTHING;
  }

  /** The subject that word order tells, with all that hangs on its nouns. */
  private Range ofFinite(VerbGroup verb) {
    Optional<Subject> found = subjects.of(verb.head());
    if (found.isEmpty()) {
      // "Around 300 men left": what looked like a preposition was none.
      return nouns.chain(s.beforeAdverbs(verb.first()) + 1);
    }
    Subject subject = found.get();
    NounPhrase first = subject.phrases().get(0);
    NounPhrase last = subject.phrases().get(subject.phrases().size() - 1);
    int limit = subject.end() <= verb.first() ? verb.first() : s.range.end();
    int end = Math.max(subject.end(), nouns.hanging(last, limit));
    Range before = nouns.chain(first.end());
    int left = before.isEmpty() ? subject.first() : Math.min(subject.first(), before.first());
    Range chain = nouns.chain(end);
    boolean whole = chain.first() <= left && chain.contains(last.head());
    return whole ? chain : new Range(left, end);
  }

  /** "A court | this week | freed": back over a time that stands bare between subject and verb. */
  private int beforeTime(int at) {
    Optional<NounPhrase> time = s.phraseEndingAt(at + 1).filter(t -> s.temporal(t.head()));
    boolean bare = time.isPresent() && s.phraseEndingAt(time.get().first()).isPresent();
    return bare ? s.beforeAdverbs(time.get().first()) : at;
  }

  private Range subjectOfNext(VerbGroup p) {
    return s.verbs.stream()
        .filter(q -> q.first() > p.head() && q.finite())
        .findFirst()
        .map(this::subject)
        .orElse(NOTHING);
  }

  /** Of "expects to meet", who expects; of "asked Y to meet", Y. */
  private Range controller(VerbGroup p) {
    Optional<VerbGroup> governor = s.before(p.first());
    if (governor.isEmpty()) {
      return subjectOfNext(p);
    }
    boolean objectBetween =
        governor.get().end() < p.first()
            && !governor.get().passive()
            && s.phraseEndingAt(p.first())
                .filter(o -> o.first() == governor.get().end())
                .isPresent();
    if (objectBetween) {
      NounPhrase object = s.phraseEndingAt(p.first()).orElseThrow();
      return new Range(object.first(), object.end());
    }
    return subject(governor.get());
  }

  /**
   * What follows a verb without a preposition, "of" and "and" included; empty where nothing does.
   */
  Range after(VerbGroup p) {
    return nouns.from(nouns.beforeNouns(p.end()), true);
  }

  /** The verb in whose list of objects a noun phrase stands: "held a summit in X, and | talks". */
  Optional<VerbGroup> listing(int first) {
    int at = first - 1;
    boolean joined = s.tag(at).equals("CC") || s.is(at, ",");
    while (joined && at >= s.range.first()) {
      Optional<VerbGroup> here = s.verbAt(at);
      if (here.isPresent()) {
        return here;
      }
      boolean link = LINKS.contains(s.tag(at));
      Optional<NounPhrase> phrase = s.phraseEndingAt(at + 1);
      if (!link && phrase.isEmpty()) {
        return Optional.empty();
      }
      at = link ? at - 1 : phrase.get().first() - 1;
    }
    return Optional.empty();
  }

  /**
   * The verb whose preposition takes a noun phrase: "followed up a month later with | a launch".
   */
  Optional<VerbGroup> viaPreposition(int first) {
    int at = first - 1;
    if (!s.tag(at).equals("IN")) {
      return Optional.empty();
    }
    at--;
    while (at >= s.range.first() && s.verbAt(at).isEmpty()) {
      Optional<NounPhrase> phrase = s.phraseEndingAt(at + 1);
      boolean time = phrase.isPresent() && s.temporal(phrase.get().head());
      if (!time && !ADVERBS.contains(s.tag(at))) {
        return Optional.empty();
      }
      at = time ? phrase.get().first() - 1 : at - 1;
    }
    return at < s.range.first() ? Optional.empty() : s.verbAt(at);
  }

  /** What the verb is done to: after it, or the subject of a passive, or what a clause modifies. */
  Range object(VerbGroup p) {
    if (p.passive()) {
      return subject(p);
    }
    Range after = after(p);
    if (!after.isEmpty() || !p.finite()) {
      return after;
    }
    Range subject = subject(p);
    boolean relativeWithoutPronoun =
        !subject.isEmpty() && s.phraseEndingAt(subject.first()).isPresent();
    return relativeWithoutPronoun ? nouns.chain(subject.first()) : NOTHING;
  }
}
