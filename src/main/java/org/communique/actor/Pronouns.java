package org.communique.actor;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.lexicon.Pronoun;
import org.communique.model.Actor;
import org.communique.model.Mention.Basis;

/** Pronouns of the third person, and relative ones. */
final class Pronouns {
  /** How many sentences back "they" may reach. */
  private static final int GROUP_REACH = 3;

  private final Scene scene;
  private final Binding binding;
  private final Things things;

  Pronouns(Scene scene) {
    this.scene = scene;
    binding = new Binding(scene);
    things = new Things(scene, binding);
  }

  Optional<Meaning> pronoun(Nominal n) {
    if (scene.reading.tag(n.head()).startsWith("W")) {
      return relative(n);
    }
    Pronoun pronoun = scene.reading.roles.pronoun(scene.reading.word(n.head())).orElseThrow();
    boolean it = pronoun.taken() == Pronoun.Taken.BODY;
    boolean speaks = things.speaks(n);
    if (it && !speaks && (new Expletive(scene.reading).at(n.head()) || things.mayBe(n))) {
      return Optional.empty();
    }
    Optional<Meaning> ahead = ahead(n, pronoun);
    if (ahead.isPresent()) {
      return ahead;
    }
    Optional<Meaning> told = told(n, pronoun).or(() -> asked(n, pronoun));
    if (told.isPresent()) {
      return told;
    }
    int sentence = scene.sentence(n.head());
    boolean quoted = scene.reading.quoted(n.head());
    boolean aside = aside(n.head());
    boolean possessive = scene.reading.tag(n.head()).equals("PRP$");
    Set<String> barred = binding.barred(n);
    Predicate<Occurrence> free = o -> !o.one() || !barred.contains(o.actor().key());
    Optional<Occurrence> before =
        switch (pronoun.taken()) {
          case PERSON ->
              scene.discourse.likeliest(
                  sentence,
                  quoted,
                  o ->
                      free.test(o)
                          && o.is(Actor.Kind.PERSON)
                          && scene.agrees(o, pronoun.gender())
                          && (quoted || !o.quoted() || o.sentence() == sentence && !speaks));
          case BODY ->
              scene
                  .discourse
                  .likeliest(
                      sentence,
                      quoted,
                      o ->
                          free.test(o)
                              && (o.issued()
                                  ? isDocument(o)
                                      && (speaks
                                          || possessive
                                          || o.main() && o.sentence() == sentence)
                                  : o.is(Actor.Kind.STATE) || o.is(Actor.Kind.ORGANIZATION))
                              && (!aside || o.sentence() != sentence || o.main()))
                  .filter(o -> possessive || taken(o, sentence));
          case GROUP ->
              scene.discourse.likeliest(
                  sentence,
                  quoted,
                  o ->
                      sentence - o.sentence() <= GROUP_REACH
                          && !o.issued()
                          && (!o.one() || o.is(Actor.Kind.GROUP)));
        };
    return before.map(o -> new Meaning(Basis.PRONOUN, o.actors()));
  }

  /** "It" takes up what a sentence is about, and not the "Iranian" of "the Iranian minister". */
  private static boolean taken(Occurrence o, int sentence) {
    return !o.owner() && (o.subject() || o.sentence() == sentence);
  }

  /** ", as it repeated": a clause that hangs on the main one takes up its subject. */
  private boolean aside(int pronoun) {
    return scene.reading.tag(pronoun - 1).equals("IN") && scene.reading.is(pronoun - 2, ",");
  }

  /** "the minister, who": whom the phrase right before means. */
  private Optional<Meaning> relative(Nominal n) {
    int before = scene.reading.is(n.head() - 1, ",") ? n.head() - 1 : n.head();
    return scene.nominals.stream()
        .filter(o -> o.end() == before && !scene.syntax.inside(o))
        .findFirst()
        .flatMap(scene::resolve)
        .map(o -> new Meaning(Basis.PRONOUN, o.actors()));
  }

  /** "China told Japan on Friday it should": who is told is to act. */
  private Optional<Meaning> told(Nominal n, Pronoun pronoun) {
    boolean duty =
        scene.reading.is(n.head() + 1, "should") || scene.reading.is(n.head() + 1, "must");
    int at = n.head();
    while (duty && at > 0 && (scene.reading.is(at - 1, "that") || scene.syntax.timeBefore(at))) {
      at--;
    }
    int end = at;
    return scene.nominals.stream()
        .filter(o -> duty && o.end() == end && scene.reading.tag(o.first() - 1).startsWith("VB"))
        .findFirst()
        .flatMap(scene::resolve)
        .filter(o -> o.one() && fits(o, pronoun))
        .map(o -> new Meaning(Basis.PRONOUN, o.actors()));
  }

  /** "China urged Japan to keep its word": who is asked to act. */
  private Optional<Meaning> asked(Nominal n, Pronoun pronoun) {
    return Optional.of(n)
        .filter(o -> scene.reading.tag(n.head()).equals("PRP$"))
        .flatMap(binding::addressed)
        .flatMap(scene::resolve)
        .filter(o -> o.one() && fits(o, pronoun))
        .map(o -> new Meaning(Basis.PRONOUN, o.actors()));
  }

  /** "In his speech on Thursday, X said": the subject after the comma is meant. */
  private Optional<Meaning> ahead(Nominal n, Pronoun pronoun) {
    int start = n.head();
    while (start > 0 && scene.reading.sentence(start - 1) == scene.reading.sentence(n.head())) {
      start--;
    }
    String tag = scene.reading.tag(start);
    boolean opening =
        tag.equals("IN") || tag.equals("VBG") || tag.equals("VBN") || tag.equals("TO");
    if (!opening || scene.reading.quoted(n.head()) || !scene.reading.tag(n.head()).equals("PRP$")) {
      return Optional.empty();
    }
    int comma = n.head();
    while (comma < scene.reading.size() && !scene.reading.is(comma, ",")) {
      if (scene.reading.finiteVerb(comma) || scene.reading.tag(comma).equals(".")) {
        return Optional.empty();
      }
      comma++;
    }
    int after = comma + 1;
    return scene.nominals.stream()
        .filter(
            o ->
                o.first() == after
                    && (o.sort() == Nominal.Sort.PERSON || o.sort() == Nominal.Sort.KNOWN)
                    && scene.syntax.subject(o))
        .findFirst()
        .flatMap(scene::resolve)
        .filter(o -> o.one() && fits(o, pronoun))
        .map(o -> new Meaning(Basis.PRONOUN, o.actors()));
  }

  private boolean fits(Occurrence o, Pronoun pronoun) {
    return switch (pronoun.taken()) {
      case PERSON -> o.is(Actor.Kind.PERSON) && scene.agrees(o, pronoun.gender());
      case BODY -> o.is(Actor.Kind.STATE) || o.is(Actor.Kind.ORGANIZATION);
      case GROUP -> false;
    };
  }

  private static boolean isDocument(Occurrence o) {
    return o.noun().filter(Set.of("statement", "report")::contains).isPresent();
  }
}
