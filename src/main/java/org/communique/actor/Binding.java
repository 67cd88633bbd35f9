package org.communique.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Cue;
import org.communique.lexicon.Frame;
import org.communique.model.Actor;

/** Whom a pronoun must mean or can not mean by where it stands in its sentence. */
final class Binding {
  private static final Set<String> NOMINATIVE = Set.of("he", "she", "they");

  private final Scene scene;

  Binding(Scene scene) {
    this.scene = scene;
  }

  /** Keys of the actors that a pronoun can not mean. */
  Set<String> barred(Nominal n) {
    List<Nominal> others = new ArrayList<>();
    if (object(n) && ofVerb(n)) {
      addressed(n).or(() -> clauseSubject(n)).ifPresent(others::add);
    }
    if (scene.reading.quoted(n.head())) {
      quoting(n.head()).ifPresent(others::add);
    }
    Set<String> keys = new HashSet<>();
    for (Nominal other : others) {
      scene.resolve(other).ifPresent(o -> o.actors().stream().map(Actor::key).forEach(keys::add));
    }
    if (others.isEmpty() && scene.reading.quoted(n.head()) && allQuoted()) {
      scene
          .discourse
          .last(o -> o.paragraph() < scene.paragraph && o.main() && !o.quoted() && o.one())
          .ifPresent(o -> keys.add(o.actor().key()));
    }
    return keys;
  }

  /** "him", but not "himself", "his" or "he". */
  boolean object(Nominal n) {
    Reading reading = scene.reading;
    String word = reading.word(n.head()).toLowerCase(Locale.ROOT);
    return reading.tag(n.head()).equals("PRP")
        && !NOMINATIVE.contains(word)
        && !word.contains("sel")
        && !reading.finiteVerb(n.end())
        && !(reading.tag(n.end()).equals("RB") && reading.finiteVerb(n.end() + 1));
  }

  /** "met him", "met with him"; the subject of "failed after a coup against him" may be meant. */
  private boolean ofVerb(Nominal n) {
    int before = n.head() - 1;
    String tag = scene.reading.tag(before);
    int verb = tag.equals("IN") || tag.equals("TO") || tag.equals("RP") ? before - 1 : before;
    return scene.reading.tag(verb).startsWith("VB");
  }

  /** "X told reporters that Y would help him": Y. */
  private Optional<Nominal> clauseSubject(Nominal n) {
    for (int verb = n.head() - 1; inClause(verb, n.head()); verb--) {
      int at = verb;
      if (scene.reading.finiteVerb(verb)) {
        return scene.nominals.stream()
            .filter(o -> o.end() <= at && inClause(o.head(), at) && scene.syntax.subject(o))
            .filter(o -> !scene.syntax.inside(o))
            .reduce((a, b) -> b);
      }
    }
    return Optional.empty();
  }

  private boolean inClause(int token, int from) {
    return token >= 0
        && scene.reading.sentence(token) == scene.reading.sentence(from)
        && scene.reading.quoted(token) == scene.reading.quoted(from);
  }

  /** "China urged Japan to keep its word", "called for Japan to": who is to act. */
  Optional<Nominal> addressed(Nominal n) {
    boolean finite = false;
    for (int i = n.head() - 1; inClause(i, n.head()) && !finite; i--) {
      finite = scene.reading.finiteVerb(i);
      int end = i;
      boolean infinitive = scene.reading.is(i, "to") && scene.reading.tag(i + 1).startsWith("VB");
      boolean base = scene.reading.tag(i).equals("VB") || scene.reading.tag(i).equals("VBP");
      if (infinitive || base) {
        Optional<Nominal> doer =
            scene.nominals.stream()
                .filter(o -> o.end() == end && !scene.syntax.inside(o))
                .filter(o -> infinitive ? asked(o) : scene.reading.is(o.first() - 1, "that"))
                .findFirst();
        if (doer.isPresent()) {
          return doer;
        }
      }
    }
    return Optional.empty();
  }

  /** "urged X to", "called on X to", "pressure on X to". */
  private boolean asked(Nominal o) {
    int before = o.first() - 1;
    return takes(before, "") || takes(before - 1, scene.reading.word(before));
  }

  private boolean takes(int cue, String preposition) {
    String word = scene.reading.word(cue);
    if (word.isEmpty()) {
      return false;
    }
    return scene.cues.verb(word).stream().anyMatch(c -> addresses(c, preposition))
        || scene.cues.noun(word).stream().anyMatch(c -> addresses(c, preposition));
  }

  private static boolean addresses(Cue cue, String preposition) {
    return cue.frames(Frame.Effect.PROPOSES).stream()
        .map(Frame::slots)
        .anyMatch(
            slots ->
                preposition.isEmpty()
                    ? slots.get(0).equals(Frame.ADDRESSEE)
                    : slots.size() > 1
                        && slots.get(0).equals(preposition)
                        && slots.get(1).equals(Frame.ADDRESSEE));
  }

  /** "accused it of": a verb that takes whom somebody speaks to or of. */
  boolean spokenTo(Nominal n) {
    String verb = scene.reading.word(n.head() - 1);
    return !verb.isEmpty()
        && scene.cues.verb(verb).stream()
            .flatMap(c -> c.frames().stream())
            .anyMatch(
                f ->
                    f.slots().get(0).equals(Frame.ADDRESSEE)
                        && (f.has(Frame.CLAUSE) || f.has(Frame.ACTION) || f.has("of")));
  }

  /** The phrase that names who says the quotation round a token: right after it or before it. */
  private Optional<Nominal> quoting(int token) {
    int first = token;
    while (first > 0 && scene.reading.quoted(first - 1)) {
      first--;
    }
    int end = token + 1;
    while (end < scene.reading.size() && scene.reading.quoted(end)) {
      end++;
    }
    int after = scene.reading.is(end, ",") ? end + 1 : end;
    Optional<Nominal> next =
        scene.nominals.stream()
            .filter(
                o -> o.first() == after && says(o.end()) || o.first() == after + 1 && says(after))
            .filter(o -> !scene.syntax.inside(o))
            .findFirst();
    if (next.isPresent()) {
      return next;
    }
    int start = first;
    Optional<Nominal> before =
        scene.nominals.stream()
            .filter(
                o ->
                    o.end() < start
                        && start - o.end() < 8
                        && !scene.reading.quoted(o.head())
                        && says(o.end())
                        && !scene.syntax.inside(o))
            .reduce((a, b) -> b);
    // "..." said X. "...": the words that follow are X's as well.
    int last = first - 1;
    while (last >= 0 && !scene.reading.quoted(last)) {
      last--;
    }
    return before.isPresent() || last < 0 ? before : quoting(last);
  }

  private boolean says(int verb) {
    return scene.reading.finiteVerb(verb) && scene.cues.reports(scene.reading.word(verb));
  }

  private boolean allQuoted() {
    for (int i = 0; i < scene.reading.size(); i++) {
      if (!scene.reading.quoted(i)) {
        return false;
      }
    }
    return true;
  }
}
