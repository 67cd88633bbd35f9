package org.communique.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Authority;
import org.communique.lexicon.Cues;
import org.communique.lexicon.Gender;
import org.communique.lexicon.Name;
import org.communique.lexicon.Role;
import org.communique.model.Actor;
import org.communique.model.Article;
import org.communique.model.Block;
import org.communique.model.Keys;
import org.communique.model.Mention;
import org.communique.model.Mention.Basis;

/** One reading of an article from its first word to its last. */
final class Scene {
  final Article article;
  final Authority authority;
  final Roster roster;
  final Cues cues;
  final Discourse discourse = new Discourse();
  final Belonging belonging = new Belonging(this);

  /** Whether names are only collected: nobody is looked up in the roster yet. */
  final boolean collecting;

  /** Keys of the states that the article names in full. */
  final Set<String> named = new HashSet<>();

  final PersonNames personNames = new PersonNames(this);
  final GroupNouns groupNouns = new GroupNouns(this);
  private final KnownNames knownNames = new KnownNames(this);
  final PersonNouns personNouns = new PersonNouns(this);
  private final BodyNouns bodyNouns = new BodyNouns(this);
  private final Apposition apposition = new Apposition(this);
  private final Documents documents = new Documents(this);
  private final Pronouns pronouns = new Pronouns(this);
  private final Map<String, Actor> ownActors = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  // The paragraph that is being read.
  Reading reading;
  Syntax syntax;
  List<Nominal> nominals;
  int paragraph;

  /** What the phrases of the paragraph mean, by their heads; null where that is not known. */
  Map<Integer, Occurrence> done;

  private int sentenceBase;

  Scene(Article article, Authority authority, Cues cues, Roster roster, boolean collecting) {
    this.article = article;
    this.authority = authority;
    this.cues = cues;
    this.roster = roster;
    this.collecting = collecting;
  }

  List<Mention> play(List<Reading> readings, List<List<Nominal>> all) {
    for (int i = 0; i < readings.size(); i++) {
      names(readings.get(i), all.get(i));
    }
    for (int i = 0; i < readings.size(); i++) {
      reading = readings.get(i);
      paragraph = i;
      nominals = all.get(i);
      syntax = new Syntax(reading, nominals);
      done = new LinkedHashMap<>();
      nominals.forEach(this::resolve);
      sentenceBase += reading.paragraph.sentences().size();
    }
    return mentions;
  }

  /** Which states the article names in full: what "the North" or "Korea" may mean. */
  void names(Reading reading, List<Nominal> all) {
    for (Nominal n : all) {
      reading
          .mark(n.coreFirst())
          .filter(m -> n.sort() == Nominal.Sort.KNOWN)
          .filter(m -> m.names().stream().map(Name::actor).distinct().count() == 1)
          .ifPresent(
              m ->
                  m.names().stream()
                      .filter(x -> x.kind() == Name.Kind.NAME || x.kind() == Name.Kind.ADJECTIVE)
                      .forEach(x -> named.add(x.actor())));
    }
  }

  Optional<Occurrence> resolve(Nominal n) {
    if (done.containsKey(n.head())) {
      return Optional.ofNullable(done.get(n.head()));
    }
    done.put(n.head(), null);
    if (n.complement() >= 0) {
      syntax.at(n.complement()).ifPresent(this::resolve);
    }
    Optional<Meaning> found =
        switch (n.sort()) {
          case KNOWN -> knownNames.known(n);
          case PERSON -> personNames.person(n);
          case BODY ->
              Optional.of(
                  own(n, Actor.Kind.ORGANIZATION, belonging.owner(n), syntax.name(n), Basis.NAME));
          case NOUN -> noun(n);
          case QUANTITY ->
              Optional.of(
                  own(
                      n,
                      Actor.Kind.GROUP,
                      Optional.empty(),
                      reading.text(n.first(), n.end()),
                      Basis.DESCRIPTION));
          case PRONOUN -> pronouns.pronoun(n);
        };
    return found.map(f -> tell(n, f));
  }

  private Occurrence tell(Nominal n, Meaning found) {
    Mention mention = new Mention(syntax.span(n), found.basis(), found.actors());
    mentions.add(mention);
    Occurrence occurrence =
        new Occurrence(
            mention,
            paragraph,
            sentence(n.head()),
            n.head(),
            syntax.subject(n) || syntax.accordingTo(n),
            syntax.main(n),
            reading.quoted(n.head()),
            syntax.inside(n),
            syntax.predicate(n),
            n.role().flatMap(Role::gender),
            n.role().map(Role::key));
    done.put(n.head(), occurrence);
    if (reading.paragraph.block().kind() != Block.Kind.CAPTION) {
      discourse.add(occurrence);
      join(n, occurrence);
    }
    return occurrence;
  }

  int sentence(int token) {
    return sentenceBase + reading.sentence(token);
  }

  /** Two phrases joined by "and" make an antecedent of two for "they" and "the two sides". */
  private void join(Nominal n, Occurrence occurrence) {
    if (!reading.is(n.first() - 1, "and")) {
      return;
    }
    for (int i = discourse.past().size() - 2; i >= 0; i--) {
      Occurrence o = discourse.past().get(i);
      if (o.paragraph() != paragraph) {
        return;
      }
      Optional<Nominal> before = syntax.at(o.token()).filter(b -> b.end() == n.first() - 1);
      if (before.isPresent() && o.one() && occurrence.one()) {
        List<Actor> both = distinct(List.of(o.actor(), occurrence.actor()));
        if (both.size() == 2) {
          discourse.add(
              new Occurrence(
                  new Mention(
                      o.mention().span().to(occurrence.mention().span()),
                      o.mention().basis(),
                      both),
                  paragraph,
                  occurrence.sentence(),
                  occurrence.token(),
                  occurrence.subject(),
                  occurrence.main(),
                  occurrence.quoted(),
                  occurrence.owner(),
                  false,
                  Optional.empty(),
                  o.noun().equals(occurrence.noun()) ? o.noun() : Optional.empty()));
        }
        return;
      }
    }
  }

  /** Of the person whom the words mean, where known. */
  Optional<Gender> gender(Occurrence o) {
    return authority
        .person(o.actor().key())
        .flatMap(p -> p.gender())
        .or(() -> roster.of(o.actor()).flatMap(Figure::gender))
        .or(o::gender);
  }

  /** A known gender never agrees with the other, an unknown one with both. */
  boolean agrees(Occurrence o, Optional<Gender> gender) {
    Optional<Gender> known = gender(o);
    return known.isEmpty() || gender.isEmpty() || known.equals(gender);
  }

  static List<Actor> distinct(List<Actor> actors) {
    Map<String, Actor> all = new LinkedHashMap<>();
    actors.forEach(a -> all.put(a.key(), a));
    return List.copyOf(all.values());
  }

  /** An actor of the authority, or one that the article made. */
  Optional<Actor> actorOf(String key) {
    return authority.actor(key).or(() -> Optional.ofNullable(ownActors.get(key)));
  }

  Optional<Meaning> noun(Nominal n) {
    Role role = n.role().orElseThrow();
    int first = reading.phrase(n.head()).map(p -> p.first()).orElse(n.first());
    boolean two =
        reading.is(first, "both")
            || syntax.between(first, n.coreFirst(), "two")
                && (syntax.demonstrative(first) || reading.tag(first).equals("PRP$"))
            || reading
                    .mark(n.coreFirst())
                    .flatMap(m -> m.role(Role.Kind.SIDE))
                    .filter(r -> r.plural() && r.key().equals("side"))
                    .isPresent()
                && reading.is(first, "the")
                // "the opposing sides" are not who just spoke together.
                && first + 1 == n.coreFirst();
    if (two && role.plural() && !syntax.indefinite(first)) {
      Optional<Meaning> pair = groupNouns.pair(n, role);
      if (pair.isPresent()) {
        return pair;
      }
    }
    if (syntax.titles.before(n)) {
      return Optional.empty();
    }
    Optional<Meaning> beside = role.plural() ? Optional.empty() : apposition.of(n, role);
    if (beside.isPresent()) {
      return beside;
    }
    if (syntax.predicate(n) && (syntax.indefinite(n.first()) || n.first() == n.coreFirst())) {
      return Optional.empty();
    }
    return switch (role.kind()) {
      case PERSON -> role.plural() ? groupNouns.group(n) : personNouns.oneOf(n, role, first);
      case GROUP -> groupNouns.group(n);
      case SIDE -> side(n, role, first);
      case BODY -> bodyNouns.body(n, role, first);
      case STATE -> bodyNouns.state(n, role, first);
      case DOCUMENT -> documents.document(n, role, first);
      default -> Optional.empty();
    };
  }

  private Optional<Meaning> side(Nominal n, Role role, int first) {
    boolean ally = role.key().equals("ally");
    if (role.plural()) {
      Optional<Meaning> pair =
          ally
                  && reading.is(first, "the")
                  && first + 1 == n.coreFirst()
                  && !reading.tag(n.end()).equals("IN")
              ? groupNouns.partners(n)
              : Optional.empty();
      return pair.or(() -> groupNouns.group(n));
    }
    return ally ? personNouns.oneOf(n, role, first) : bodyNouns.body(n, role, first);
  }

  Meaning own(Nominal n, Actor.Kind kind, Optional<Actor> part, String label, Basis basis) {
    return new Meaning(basis, List.of(made(kind, part, label)));
  }

  Actor made(Actor.Kind kind, Optional<Actor> part, String label) {
    String key = Keys.local(article.id(), label);
    return ownActors.computeIfAbsent(
        key, k -> new Actor(k, kind, label, part.map(Actor::key), Optional.empty(), false));
  }
}
