package org.communique.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.lexicon.Role;
import org.communique.model.Actor;
import org.communique.model.Block;
import org.communique.model.Mention.Basis;

/** Words that somebody issued stand for who issued them: "the joint statement said". */
final class Documents {
  private final Scene scene;

  Documents(Scene scene) {
    this.scene = scene;
  }

  private final Map<String, List<Actor>> issuers = new HashMap<>();

  Optional<Meaning> document(Nominal n, Role role, int first) {
    String noun = scene.reading.word(n.head()).toLowerCase(Locale.ROOT);
    if (scene.syntax.verbAfterName(n)) {
      return Optional.empty();
    }
    List<Actor> by = issuers(n, role, first);
    if (!by.isEmpty()) {
      if (scene.reading.paragraph.block().kind() != Block.Kind.HEADLINE) {
        issuers.put(noun, by);
        issuers.put(role.key(), by);
      }
      return Optional.of(new Meaning(Basis.NOUN, by));
    }
    boolean source =
        scene.syntax.subject(n)
            || scene.reading.is(n.first() - 1, "to")
            || scene.reading.is(first, "the");
    boolean plan =
        role.key().equals("plan")
            && !(scene.syntax.subject(n) && scene.syntax.demonstrative(first));
    return !source || plan
        ? Optional.empty()
        : Optional.of(
            scene.own(
                n,
                Actor.Kind.GROUP,
                Optional.empty(),
                scene.belonging.label(n),
                Basis.DESCRIPTION));
  }

  private List<Actor> issuers(Nominal n, Role role, int first) {
    String noun = scene.reading.word(n.head()).toLowerCase(Locale.ROOT);
    List<Actor> owners = documentOwners(n);
    if (!owners.isEmpty()) {
      return owners;
    }
    for (int i = n.coreEnd(); i < Math.min(n.coreEnd() + 6, scene.reading.size()); i++) {
      boolean of = scene.reading.is(i, "of") && i == n.coreEnd() && role.key().equals("plan");
      if (of || scene.reading.is(i, "by") || scene.reading.is(i, "from") && i == n.coreEnd()) {
        int from = i + 1;
        List<Actor> named = allFrom(from);
        if (!named.isEmpty()) {
          return named;
        }
      }
      if (scene.reading.tag(i).equals(",") || scene.reading.tag(i).equals(".")) {
        break;
      }
    }
    if (scene.syntax.demonstrative(first)
        && bare(n, first)
        && !scene.reading.is(n.coreEnd(), "of")
        && (issuers.containsKey(noun) || issuers.containsKey(role.key()))) {
      return issuers.getOrDefault(noun, issuers.getOrDefault(role.key(), List.of()));
    }
    if (scene.reading.is(n.first() - 1, "in") && role.key().equals("statement")) {
      List<Occurrence> subjects =
          scene.discourse.of(scene.sentence(n.head())).stream()
              .filter(
                  o -> o.subject() && !o.quoted() && !o.owner() && o.paragraph() == scene.paragraph)
              .toList();
      if (!subjects.isEmpty()) {
        return subjects.get(subjects.size() - 1).actors();
      }
      // "In a statement, the ministry said"
      return scene.nominals.stream()
          .filter(
              o ->
                  o.first() > n.head()
                      && scene.reading.sentence(o.head()) == scene.reading.sentence(n.head())
                      && !scene.syntax.inside(o)
                      && scene.syntax.subject(o))
          .findFirst()
          .flatMap(scene::resolve)
          .map(Occurrence::actors)
          .orElse(List.of());
    }
    return List.of();
  }

  /** "the joint statement", but not "the ninth such resolution": one that was told of before. */
  private boolean bare(Nominal n, int first) {
    for (int i = first + 1; i < n.coreFirst(); i++) {
      if (!scene.reading.is(i, "same") && !scene.reading.is(i, "joint")) {
        return false;
      }
    }
    return true;
  }

  /** Whom the phrases that begin at a token mean, joined ones all together. */
  private List<Actor> allFrom(int token) {
    List<Actor> all = new ArrayList<>();
    int at = token;
    while (true) {
      int first = at;
      Optional<Nominal> next =
          scene.nominals.stream()
              .filter(o -> o.first() == first)
              .max((a, b) -> Integer.compare(a.end(), b.end()));
      if (next.isEmpty()) {
        return Scene.distinct(all);
      }
      Optional<Occurrence> found = scene.resolve(next.get());
      if (found.isEmpty()) {
        return List.of();
      }
      all.addAll(found.get().actors());
      at = next.get().end() + 1;
      if (!scene.reading.is(at - 1, "and") && !scene.reading.is(at - 1, ",")) {
        return Scene.distinct(all);
      }
    }
  }

  private List<Actor> documentOwners(Nominal n) {
    List<Actor> all = new ArrayList<>();
    for (Nominal o : scene.nominals) {
      if (o != n && o.first() >= n.first() && o.head() < n.coreFirst()) {
        boolean inOther =
            scene.nominals.stream()
                .anyMatch(
                    p ->
                        p != o
                            && p != n
                            && p.first() >= n.first()
                            && p.head() < n.coreFirst()
                            && p.first() <= o.first()
                            && o.end() <= p.end()
                            && p.end() - p.first() > o.end() - o.first());
        if (!inOther) {
          scene.resolve(o).ifPresent(found -> all.addAll(found.actors()));
        }
      }
    }
    return Scene.distinct(all);
  }
}
