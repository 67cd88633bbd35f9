package org.communique.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Mention.Basis;

/** Whose a phrase of the scene is, and what the actors that it names belong to. */
final class Belonging {
  private final Scene scene;

  Belonging(Scene scene) {
    this.scene = scene;
  }

  /** A body or state itself; of a person, what that person belongs to. */
  Optional<Actor> whole(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON
            || actor.kind() == Actor.Kind.GROUP && !actor.authority()
        ? actor.partOf().flatMap(scene::actorOf).flatMap(this::whole)
        : Optional.of(actor);
  }

  /** The person whose the phrase is, where the article tells who: "Merkel's spokesman". */
  Optional<Actor> principal(Nominal n) {
    return scene
        .syntax
        .at(n.complement())
        .flatMap(scene::resolve)
        .or(() -> possessor(n).flatMap(scene::resolve))
        .filter(Occurrence::one)
        .filter(o -> o.mention().basis() != Basis.DESCRIPTION)
        .map(Occurrence::actor)
        .filter(actor -> actor.kind() == Actor.Kind.PERSON);
  }

  private Optional<Nominal> possessor(Nominal n) {
    return scene.nominals.stream()
        .filter(
            o ->
                o != n
                    && o.first() == n.first()
                    && o.head() < n.coreFirst()
                    && (scene.reading.tag(o.end()).equals("POS")
                        || o.sort() == Nominal.Sort.PRONOUN))
        .findFirst();
  }

  /** The body or state that the words of a range name; a body rather than its state. */
  Optional<Actor> part(int from, int to) {
    Optional<Actor> best = Optional.empty();
    for (Nominal o : scene.nominals) {
      if (o.first() >= from && o.end() <= to + 1 && o.head() < to) {
        Optional<Actor> actor =
            scene.resolve(o).filter(Occurrence::one).map(Occurrence::actor).flatMap(this::whole);
        if (actor.isPresent() && (best.isEmpty() || best.get().kind() == Actor.Kind.STATE)) {
          best = actor;
        }
      }
    }
    return best;
  }

  Optional<Actor> owner(Nominal n) {
    return part(n.first(), n.coreFirst());
  }

  /** The state that an actor is or belongs to. */
  Optional<Actor> stateOf(Actor actor) {
    Actor at = actor;
    for (int depth = 0; depth < 4; depth++) {
      if (at.kind() == Actor.Kind.STATE) {
        return Optional.of(at);
      }
      Optional<Actor> up = at.partOf().flatMap(scene::actorOf);
      if (up.isEmpty()) {
        return Optional.empty();
      }
      at = up.get();
    }
    return Optional.empty();
  }

  /**
   * The states and bodies that a phrase belongs to: possessors, adjectives, what "of" ties to it.
   */
  List<Actor> owners(Nominal n) {
    List<Actor> owners = new ArrayList<>();
    List<Actor> possessors = new ArrayList<>();
    if (n.complement() >= 0) {
      scene
          .syntax
          .at(n.complement())
          .flatMap(scene::resolve)
          .ifPresent(o -> o.actors().forEach(a -> whole(a).ifPresent(owners::add)));
      for (Nominal o : scene.nominals) {
        boolean joined = o.first() > n.complement() && o.end() <= n.end();
        if (joined && o.sort() == Nominal.Sort.KNOWN) {
          scene.resolve(o).ifPresent(found -> found.actors().forEach(owners::add));
        }
      }
      if (!owners.isEmpty()) {
        return Scene.distinct(owners);
      }
    }
    List<Nominal> inner = new ArrayList<>();
    for (Nominal o : scene.nominals) {
      if (o != n && o.first() >= n.first() && o.head() < n.coreFirst()) {
        inner.add(o);
      }
    }
    // The widest only: in "Russia's foreign ministry spokesman" the ministry, not Russia.
    for (Nominal o : inner) {
      boolean inOther =
          inner.stream()
              .anyMatch(
                  p ->
                      p != o
                          && p.first() <= o.first()
                          && o.end() <= p.end()
                          && p.end() - p.first() > o.end() - o.first());
      if (!inOther) {
        Optional<Occurrence> found = scene.resolve(o);
        if (o.sort() == Nominal.Sort.PRONOUN) {
          found.ifPresent(f -> f.actors().forEach(a -> whole(a).ifPresent(possessors::add)));
        } else {
          found.ifPresent(f -> f.actors().forEach(a -> whole(a).ifPresent(owners::add)));
        }
      }
    }
    // "their South Korean counterparts" are South Korean, whosever counterparts they are.
    List<Actor> all = Scene.distinct(owners.isEmpty() ? possessors : owners);
    // A body of a state: the state says whose, the body is what they belong to.
    List<Actor> bodies =
        all.stream().filter(a -> a.kind() != Actor.Kind.STATE && a.partOf().isPresent()).toList();
    return all.stream()
        .filter(a -> bodies.stream().noneMatch(b -> b.partOf().filter(a.key()::equals).isPresent()))
        .toList();
  }

  /** Whether no pronoun or noun tells whose the phrase is: "its ministry", "the state's army". */
  boolean ownedByName(Nominal n) {
    return scene.nominals.stream()
        .filter(o -> o != n && o.first() >= n.first() && o.end() <= n.end())
        .map(o -> scene.done.get(o.head()))
        .filter(java.util.Objects::nonNull)
        .noneMatch(o -> o.mention().basis() == Basis.PRONOUN || o.mention().basis() == Basis.NOUN);
  }

  private static final Set<String> LEFT_OUT =
      Set.of(
          "the", "a", "an", "some", "many", "several", "this", "that", "these", "those", "both",
          "all", "any", "no");

  /** The phrase without its determiner, pronouns and metonyms in it replaced by whom they mean. */
  String label(Nominal n) {
    int from = n.first();
    Optional<Nominal> owner = possessor(n);
    if (owner.isPresent()
        && scene.done.get(owner.get().head()) != null
        && scene.done.get(owner.get().head()).one()) {
      int rest = owner.get().end() + (scene.reading.tag(owner.get().end()).equals("POS") ? 1 : 0);
      return scene.done.get(owner.get().head()).actor().label()
          + "\u2019s "
          + scene.reading.text(rest, n.end());
    }
    while (from < n.coreFirst()
        && LEFT_OUT.contains(scene.reading.word(from).toLowerCase(Locale.ROOT))) {
      from++;
    }
    String text = scene.reading.text(from, n.end());
    boolean common =
        scene.reading.sentenceStart(from)
            && scene.reading.mark(from).filter(Mark::isName).isEmpty();
    return common && !scene.reading.tag(from).startsWith("NNP")
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }
}
