package org.communique.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * An event of an article.
 *
 * @param type in the scheme of event types
 * @param sort name of the type, or of the one that articles use for it as well
 * @param recurring whether the same actors may have several of that type on one day
 * @param topical whether what it is about tells it from others
 * @param all who takes part
 * @param agents who of them acts
 * @param recipients who of them is acted upon
 * @param nearby sides that the sentence names
 * @param planned whether it is yet to come
 * @param ordinals which one in a row it is called
 * @param count how many it is said to be
 * @param topics what the words around it are about, beside what all events of the type are about
 * @param words beginnings of the words that name it
 */
record Happening(
    Node node,
    Story story,
    Node type,
    String sort,
    boolean recurring,
    boolean topical,
    List<Who> all,
    List<Who> agents,
    List<Who> recipients,
    Set<Node> nearby,
    Optional<When> date,
    Optional<Spot> place,
    boolean planned,
    Set<Integer> ordinals,
    Optional<Integer> count,
    Set<Node> topics,
    Set<String> words)
    implements Member {
  private static final double ENOUGH = 0.55;
  private static final String ANY_TIME = "any";
  private static final String NO_TIME = "none";

  @Override
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (String key : sideKeys()) {
      keys.add(key + ANY_TIME);
      keys.add(key + slot().orElse(NO_TIME));
      ordinals.forEach(n -> keys.add(key + "#" + n));
    }
    return keys;
  }

  @Override
  public Set<String> lookups() {
    Set<String> lookups = new TreeSet<>();
    for (String key : sideKeys()) {
      if (slot().isEmpty()) {
        lookups.add(key + ANY_TIME);
      } else {
        lookups.add(key + NO_TIME);
        When.near(slot().get()).forEach(s -> lookups.add(key + s));
      }
      ordinals.forEach(n -> lookups.add(key + "#" + n));
    }
    return lookups;
  }

  private Optional<String> slot() {
    return When.slot(date, story.published());
  }

  private Set<String> sideKeys() {
    Set<Node> sides = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    sides.addAll(nearby);
    sides.addAll(Who.sides(all));
    return sides.stream()
        .map(s -> sort + " " + Graphs.tail(s) + " ")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Who, what, and at least one thing that tells which: when, where, or how it is marked out. */
  @Override
  public Optional<Link> like(Member member) {
    if (!(member instanceof Happening other)
        || !sort.equals(other.sort)
        || story.equals(other.story)
        || contradicts(other)) {
      return Optional.empty();
    }
    Signs signs = new Signs();
    who(other, signs);
    context(other, signs);
    boolean named = signs.has(Likeness.SHARED_ACTORS) || signs.has(Likeness.NAMED_NEARBY);
    int marks = time(other, signs) + where(other, signs) + which(other, signs);
    return named && marks >= marksNeeded(other)
        ? signs.link(this, other, ENOUGH)
        : Optional.empty();
  }

  private void who(Happening other, Signs signs) {
    Set<Node> sides = Who.common(all, other.all);
    Set<Node> people = Who.commonPeople(all, other.all);
    for (Node person : people) {
      signs.add(Likeness.SHARED_ACTORS, 0.35, Set.of(person));
    }
    sides.removeAll(
        all.stream()
            .filter(w -> people.contains(w.actor()))
            .map(Who::side)
            .collect(Collectors.toSet()));
    for (Node side : sides) {
      signs.add(Likeness.SHARED_ACTORS, 0.25, Set.of(side));
    }
    if (all.isEmpty() || other.all.isEmpty()) {
      Set<Node> near = Who.both(around(), other.around());
      if (!near.isEmpty()) {
        signs.add(Likeness.NAMED_NEARBY, 0.2, near);
      }
    }
  }

  /** Where no date tells when, the people who are in the news together do a little. */
  private void context(Happening other, Signs signs) {
    Set<Node> people = Who.both(story.people(), other.story.people());
    people.removeAll(all.stream().map(Who::actor).collect(Collectors.toSet()));
    if (when(other) == When.Relation.UNKNOWN && people.size() > 1) {
      signs.add(Likeness.SHARED_CONTEXT, 0.15, people);
    }
  }

  private Set<Node> around() {
    return all.isEmpty() ? nearby : Who.sides(all);
  }

  private int time(Happening other, Signs signs) {
    switch (when(other)) {
      case SAME_DAY -> signs.addText(Likeness.SAME_DAY, 0.6, Set.of(date.get().iso()));
      case SAME_MONTH -> signs.addText(Likeness.SAME_MONTH, 0.4, Set.of(month(other)));
      case SAME_YEAR -> signs.addText(Likeness.SAME_YEAR, 0.2, Set.of(year()));
      case NEAR -> signs.addText(Likeness.NEAR_IN_TIME, 0.35, Set.of());
      default -> {}
    }
    return signs.has(Likeness.SAME_DAY)
            || signs.has(Likeness.SAME_MONTH)
            || signs.has(Likeness.NEAR_IN_TIME)
        ? 1
        : 0;
  }

  private String month(Happening other) {
    return date.get().iso().length() < other.date.get().iso().length()
        ? date.get().iso()
        : other.date.get().iso().substring(0, 7);
  }

  private String year() {
    return date.get().iso().substring(0, 4);
  }

  private int where(Happening other, Signs signs) {
    if (place.isEmpty() || other.place.isEmpty()) {
      return 0;
    }
    if (place.get().same(other.place.get())) {
      signs.add(Likeness.SAME_PLACE, 0.4, List.of(place.get().place(), other.place.get().place()));
      return 1;
    }
    if (place.get().holds(other.place.get())) {
      signs.add(
          Likeness.SAME_COUNTRY, 0.15, List.of(place.get().place(), other.place.get().place()));
    }
    return 0;
  }

  private int which(Happening other, Signs signs) {
    int marks = 0;
    Set<Integer> numbers = Who.both(ordinals, other.ordinals);
    if (!numbers.isEmpty()) {
      signs.add(Likeness.SAME_ORDINAL, 0.5, numbers.stream().map(Graphs::number).toList());
      marks++;
    }
    Set<Node> about = Who.both(topics, other.topics);
    if (!about.isEmpty()) {
      signs.add(Likeness.SHARED_TOPICS, about.size() > 1 ? 0.45 : 0.35, about);
      marks += topical ? 1 : 0;
      // A year alone tells little, but few things of a kind are about the same in one year.
      marks += topical && signs.has(Likeness.SAME_YEAR) ? 1 : 0;
    }
    if (words.size() > 1 && words.equals(other.words)) {
      signs.addText(Likeness.SHARED_WORDS, 0.25, words);
    }
    return marks;
  }

  /** Whether all take part in the same way. */
  private boolean mutual() {
    return agents.isEmpty() && recipients.isEmpty() && all.size() > 1;
  }

  /** How many things must tell which of its kind it is. */
  private int marksNeeded(Happening other) {
    boolean undated = story.published().isEmpty() || other.story.published().isEmpty();
    boolean timed = when(other) != When.Relation.UNKNOWN;
    boolean alone =
        agents.isEmpty() && other.agents.isEmpty() && Who.common(all, other.all).size() < 2;
    return alone || recurring && !undated || !timed && !undated ? 2 : 1;
  }

  private When.Relation when(Happening other) {
    if (date.isPresent() && other.date.isPresent()) {
      return date.get().to(other.date.get());
    }
    if (date.isPresent()) {
      return date.get().told(other.story, other.planned);
    }
    return other.date.isPresent()
        ? other.date.get().told(story, planned)
        : When.told(story, other.story);
  }

  @Override
  public boolean contradicts(Member member) {
    if (!(member instanceof Happening other) || !sort.equals(other.sort)) {
      return true;
    }
    return when(other) == When.Relation.APART
        || apart(agents, other.agents)
        || apart(recipients, other.recipients)
        || mutual() && other.mutual() && fewShared(other)
        || Who.otherPeople(all, other.all)
        || differ(ordinals, other.ordinals)
        || differ(count.stream().collect(Collectors.toSet()), other.counts())
        || placedApart(other);
  }

  private Set<Integer> counts() {
    return count.stream().collect(Collectors.toSet());
  }

  private static boolean apart(List<Who> some, List<Who> others) {
    return !some.isEmpty() && !others.isEmpty() && Who.common(some, others).isEmpty();
  }

  /** Of two sides or more in each, one in common is too few. */
  private boolean fewShared(Happening other) {
    int shared = Who.common(all, other.all).size();
    int fewer = Math.min(Who.sides(all).size(), Who.sides(other.all).size());
    return shared < Math.min(2, fewer);
  }

  private static boolean differ(Set<Integer> some, Set<Integer> others) {
    return !some.isEmpty() && !others.isEmpty() && Who.both(some, others).isEmpty();
  }

  private boolean placedApart(Happening other) {
    if (place.isEmpty() || other.place.isEmpty()) {
      return false;
    }
    Spot here = place.get();
    Spot there = other.place.get();
    return here.elsewhere(there) || recurring && !here.same(there) && !here.holds(there);
  }
}
