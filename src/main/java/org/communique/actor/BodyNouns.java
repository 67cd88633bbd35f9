package org.communique.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.communique.lexicon.Institution;
import org.communique.lexicon.Role;
import org.communique.model.Actor;
import org.communique.model.Mention.Basis;

/** Nouns for bodies and states: "the Russian foreign ministry", "the council", "the country". */
final class BodyNouns {
  /** How many sentences back "the ministries" may reach. */
  private static final int SEVERAL_REACH = 5;

  private final Scene scene;

  BodyNouns(Scene scene) {
    this.scene = scene;
  }

  Optional<Meaning> body(Nominal n, Role role, int first) {
    List<Actor> owners = scene.belonging.owners(n);
    Mark mark = scene.reading.mark(n.coreFirst()).orElseThrow();
    // "A ministry statement": what is indefinite is the statement.
    boolean modifier =
        scene.reading.phrase(n.head()).filter(p -> p.head() >= n.coreEnd()).isPresent();
    if (role.plural() && owners.isEmpty() && scene.syntax.demonstrative(first)) {
      Optional<Occurrence> several = several(n, role);
      if (several.isPresent()) {
        return several.map(o -> new Meaning(Basis.NOUN, o.actors()));
      }
    }
    Optional<Meaning> own = owners.isEmpty() ? ofSpeaker(n, mark) : Optional.empty();
    if (own.isPresent()) {
      return own;
    }
    if (owners.isEmpty()
        && (modifier && role.key().equals("ministry") || !scene.syntax.indefinite(first))
        && (scene.syntax.demonstrative(first)
            || first == n.coreFirst()
            || scene.syntax.inside(n))) {
      Optional<Occurrence> before =
          scene.collecting || role.plural() || scene.syntax.otherNoun(first, n.coreFirst())
              ? Optional.empty()
              : sameBody(n, mark, Optional.empty());
      if (before.isPresent()) {
        return Optional.of(new Meaning(Basis.NOUN, before.get().actors()));
      }
      if (scene.syntax.demonstrative(first) && !role.plural()) {
        Optional<Occurrence> any =
            n.coreFirst() == first + 1 && (role.key().equals("body") || role.key().equals("outlet"))
                ? lastBody(n, role.key().equals("outlet"))
                : Optional.empty();
        if (any.isPresent()) {
          return Optional.of(new Meaning(Basis.NOUN, any.get().actors()));
        }
      }
    }
    if (role.standsFor() && scene.syntax.nounBefore(n)) {
      return Optional.empty();
    }
    List<Actor> actors = new ArrayList<>();
    for (Actor owner : owners) {
      Optional<Actor> state = scene.belonging.stateOf(owner);
      Optional<Actor> institution =
          state.flatMap(
              s ->
                  templates(mark).stream()
                      .flatMap(t -> scene.authority.institution(t, s.key()).stream())
                      .findFirst());
      if (role.standsFor() && state.isPresent()) {
        actors.add(state.get());
      } else if (institution.isPresent()) {
        actors.add(institution.get());
      } else if (role.kind() == Role.Kind.SIDE) {
        actors.add(owner);
      }
    }
    if (!actors.isEmpty()) {
      return Optional.of(
          new Meaning(
              scene.belonging.ownedByName(n) ? Basis.NAME : Basis.NOUN, Scene.distinct(actors)));
    }
    if (!owners.isEmpty() && !scene.collecting && mark.institutions().isEmpty()) {
      Optional<Occurrence> before = sameBody(n, mark, owners.stream().findFirst());
      if (before.isPresent()) {
        return Optional.of(new Meaning(Basis.NOUN, before.get().actors()));
      }
    }
    if (role.plural()) {
      return scene.groupNouns.group(n);
    }
    boolean bare = owners.isEmpty() && first == n.coreFirst() && !scene.reading.capital(first);
    if (role.kind() == Role.Kind.SIDE
        || !owned(n)
            && owners.isEmpty()
            && (bare || modifier || scene.syntax.inside(n) || !scene.syntax.source(n))) {
      return Optional.empty();
    }
    return Optional.of(
        scene.own(
            n,
            Actor.Kind.ORGANIZATION,
            owners.stream().findFirst(),
            scene.belonging.label(n),
            owners.isEmpty() ? Basis.DESCRIPTION : Basis.NAME));
  }

  /** Whether somebody's name stands in the phrase before its noun: "the Sanders campaign". */
  private boolean owned(Nominal n) {
    return scene.nominals.stream()
        .anyMatch(
            o ->
                o != n
                    && o.first() >= n.first()
                    && o.head() < n.coreFirst()
                    && scene.done.get(o.head()) != null);
  }

  /** The kinds of institution that a noun names, in the singular or plural. */
  private List<String> templates(Mark mark) {
    List<Institution> all = new ArrayList<>(mark.institutions());
    for (Role role : mark.roles()) {
      List<String> words = List.of(role.singular().split(" "));
      scene
          .authority
          .institution(words, 0)
          .filter(f -> f.length() == words.size())
          .ifPresent(f -> all.addAll(f.meanings()));
    }
    return all.stream().map(Institution::template).distinct().toList();
  }

  /** The last body whose noun ends alike: "the ministry" after "the Russian foreign ministry". */
  private Optional<Occurrence> sameBody(Nominal n, Mark mark, Optional<Actor> owner) {
    String noun = scene.reading.word(mark.end() - 1).toLowerCase(Locale.ROOT);
    Optional<String> speaking = owner.isPresent() ? Optional.empty() : speaking(n).map(Actor::key);
    List<String> templates = templates(mark);
    Predicate<Occurrence> same =
        o ->
            o.one()
                && o.actor().kind() == Actor.Kind.ORGANIZATION
                && scene.sentence(n.head()) - o.sentence() < 15
                && (endsWith(o.actor().label(), noun)
                    || endsWith(o.mention().span().in(scene.article.text()), noun))
                && sameKind(o.actor(), mark, templates)
                && (owner.isEmpty()
                    || scene
                        .belonging
                        .stateOf(o.actor())
                        .map(Actor::key)
                        .equals(scene.belonging.stateOf(owner.get()).map(Actor::key)));
    return scene
        .discourse
        .last(
            o ->
                same.test(o)
                    && speaking.isPresent()
                    && scene.belonging.stateOf(o.actor()).map(Actor::key).equals(speaking))
        .or(() -> scene.discourse.last(same));
  }

  /** "the foreign ministry" is no defence ministry, "the ministry" may be either. */
  private static boolean sameKind(Actor actor, Mark mark, List<String> templates) {
    return mark.end() - mark.first() == 1
        || !actor.authority()
        || templates.isEmpty()
        || templates.stream().anyMatch(t -> actor.key().endsWith("-" + t));
  }

  static boolean endsWith(String label, String noun) {
    String text = label.toLowerCase(Locale.ROOT);
    return text.equals(noun) || text.endsWith(" " + noun) || text.startsWith(noun + " of ");
  }

  /** "the newspaper", "the group": the last that may be called so. */
  private Optional<Occurrence> lastBody(Nominal n, boolean outlet) {
    return scene.discourse.likeliest(
        scene.sentence(n.head()),
        scene.reading.quoted(n.head()),
        o ->
            o.is(Actor.Kind.ORGANIZATION)
                && !o.owner()
                && isOutlet(o) == outlet
                && (outlet || scene.belonging.stateOf(o.actor()).isEmpty()));
  }

  private boolean isOutlet(Occurrence o) {
    if (scene.authority.outlet(o.actor().key())) {
      return true;
    }
    List<String> words = List.of(o.actor().label().split(" "));
    return scene
        .reading
        .roles
        .at(words, words.size() - 1)
        .filter(f -> f.meanings().stream().anyMatch(r -> r.key().equals("outlet")))
        .isPresent();
  }

  /** "the ministries": the last several that were called so. */
  private Optional<Occurrence> several(Nominal n, Role role) {
    return scene.discourse.last(
        o ->
            !o.one()
                && scene.sentence(n.head()) - o.sentence() <= SEVERAL_REACH
                && o.noun().filter(role.key()::equals).isPresent()
                && o.actors().stream().allMatch(a -> a.kind() == Actor.Kind.ORGANIZATION));
  }

  /**
   * "China said so. A foreign ministry spokesman told": the ministry of the state that speaks, if
   * the article has not named another since.
   */
  private Optional<Meaning> ofSpeaker(Nominal n, Mark mark) {
    List<String> templates = templates(mark);
    boolean one = mark.end() - mark.first() > 1 && scene.syntax.inside(n);
    if (!one || templates.isEmpty() || scene.collecting) {
      return Optional.empty();
    }
    Optional<Occurrence> called =
        scene.discourse.last(
            o ->
                o.is(Actor.Kind.ORGANIZATION)
                    && templates.stream().anyMatch(t -> o.actor().key().endsWith("-" + t))
                    && scene.sentence(n.head()) - o.sentence() < 15);
    Optional<Actor> speaking = speaking(n);
    Optional<Actor> theirs =
        speaking.flatMap(
            s ->
                templates.stream()
                    .flatMap(t -> scene.authority.institution(t, s.key()).stream())
                    .findFirst());
    boolean disputed =
        called.isPresent()
            && theirs.isPresent()
            && !called.get().actor().key().equals(theirs.get().key());
    return disputed
        ? called
            .filter(o -> scene.sentence(n.head()) - o.sentence() <= 1)
            .map(o -> new Meaning(Basis.NOUN, o.actors()))
            .or(() -> theirs.map(t -> new Meaning(Basis.NOUN, List.of(t))))
        : theirs.map(t -> new Meaning(Basis.NOUN, List.of(t)));
  }

  /** The state whose words or deeds the sentences before tell. */
  private Optional<Actor> speaking(Nominal n) {
    return scene
        .discourse
        .likeliest(
            scene.sentence(n.head()),
            scene.reading.quoted(n.head()),
            o ->
                o.subject()
                    && o.one()
                    && scene.belonging.stateOf(o.actor()).isPresent()
                    && !o.issued())
        .flatMap(o -> scene.belonging.stateOf(o.actor()));
  }

  Optional<Meaning> state(Nominal n, Role role, int first) {
    if (role.plural()) {
      return scene.groupNouns.group(n);
    }
    // "the Syrian government": whose it is tells more than what was named before.
    Optional<Role> body = scene.reading.mark(n.coreFirst()).flatMap(m -> m.role(Role.Kind.BODY));
    if (body.filter(Role::standsFor).isPresent() && !scene.belonging.owners(n).isEmpty()) {
      return body(n, body.get(), first);
    }
    boolean described = false;
    for (int i = first + 1; i < n.coreFirst(); i++) {
      described |= scene.reading.capital(i) || scene.reading.mark(i).isPresent();
    }
    if (described || !scene.syntax.demonstrative(first) || scene.reading.is(n.coreEnd(), "of")) {
      return Optional.empty();
    }
    return scene
        .discourse
        .likeliest(
            scene.sentence(n.head()),
            scene.reading.quoted(n.head()),
            o -> o.is(Actor.Kind.STATE) && !o.issued())
        .map(o -> new Meaning(Basis.NOUN, o.actors()));
  }
}
