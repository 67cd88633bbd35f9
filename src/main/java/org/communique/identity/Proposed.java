package org.communique.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * A proposal of an article.
 *
 * @param action its words
 * @param plan that it is a part of
 * @param proposers who wants it
 * @param doers who is to act: the addressees, who offers, or else whom the action names
 * @param deeds what is to be done about which topics
 * @param words beginnings of the words of the action, without names and words that tell nothing
 * @param names by which the plan goes
 * @param answers responses to it in its article
 * @param negated whether something is not to be done
 */
record Proposed(
    Node node,
    Story story,
    String action,
    Plan plan,
    List<Who> proposers,
    List<Who> doers,
    List<Deed> deeds,
    Set<String> words,
    Set<String> names,
    Set<Node> answers,
    boolean negated)
    implements Member {
  private static final double ENOUGH = 0.6;

  /** Days between articles that may still tell of the same call, and of the same initiative. */
  private static final int CALL = 7;

  private static final int SEASON = 90;
  private static final int LONG = 400;

  @Override
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (Node side : Who.sides(proposers)) {
      for (Deed deed : deeds) {
        keys.add("deed " + Graphs.tail(side) + " " + Graphs.tail(deed.broadest()));
      }
      for (Node doer : Who.sides(doers)) {
        words.forEach(
            w -> keys.add("word " + Graphs.tail(side) + " " + Graphs.tail(doer) + " " + w));
      }
    }
    names.forEach(n -> keys.add("name " + n));
    List<Node> halves = new ArrayList<>(plan.halves());
    halves.sort((a, b) -> a.toString().compareTo(b.toString()));
    for (int i = 0; i < halves.size(); i++) {
      for (int j = i + 1; j < halves.size(); j++) {
        keys.add("exchange " + Graphs.tail(halves.get(i)) + " " + Graphs.tail(halves.get(j)));
      }
    }
    return keys;
  }

  @Override
  public Set<String> lookups() {
    return keys();
  }

  @Override
  public Optional<Link> like(Member member) {
    if (!(member instanceof Proposed other)) {
      return Optional.empty();
    }
    Signs signs = new Signs();
    if (story.equals(other.story) && plan.key().equals(other.plan.key())) {
      signs.add(Likeness.SAME_PLAN, 0.9, Set.of());
      return signs.link(this, other, ENOUGH);
    }
    if (contradicts(other)) {
      return Optional.empty();
    }
    boolean specific = what(other, signs);
    who(other, signs);
    time(other, signs);
    return says(signs, specific, other) ? signs.link(this, other, ENOUGH) : Optional.empty();
  }

  /** Whether it is the same that is wanted, and by somebody that shows it is the same plan. */
  private boolean says(Signs signs, boolean specific, Proposed other) {
    boolean proposers = signs.has(Likeness.SHARED_PROPOSERS);
    boolean doers = signs.has(Likeness.SHARED_DOERS);
    boolean known = signs.has(Likeness.SHARED_NAMES) || signs.has(Likeness.SAME_EXCHANGE);
    boolean atOnce = story.equals(other.story) || days(other).filter(d -> d <= CALL).isPresent();
    return specific && (proposers || known)
        || signs.has(Likeness.SHARED_NAMES) && (proposers || doers)
        || signs.has(Likeness.SHARED_WORDS) && proposers && doers
        || signs.has(Likeness.SHARED_ACTION) && proposers && doers && atOnce;
  }

  /** Returns whether more is shared than what everybody asks of everybody. */
  private boolean what(Proposed other, Signs signs) {
    boolean specific = false;
    Set<Node> told = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    for (Deed deed : deeds) {
      for (Deed wanted : other.deeds) {
        double likeness = deed.likeness(wanted);
        Node shared = broader(deed, wanted);
        if (likeness > 0 && told.add(shared)) {
          Set<Node> about = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
          about.add(shared);
          about.addAll(Who.both(deed.measures(), wanted.measures()));
          boolean first = !signs.has(Likeness.SHARED_ACTION);
          double weight = deed.general() ? 0.2 : first ? likeness : likeness / 2;
          signs.add(Likeness.SHARED_ACTION, weight, about);
          specific |= !deed.general();
        }
      }
    }
    words(other, signs);
    Set<String> called = Who.both(names, other.names);
    if (!called.isEmpty()) {
      signs.addText(Likeness.SHARED_NAMES, 0.6, called);
    }
    Set<Node> halves = Who.both(plan.halves(), other.plan.halves());
    if (halves.size() > 1) {
      signs.add(Likeness.SAME_EXCHANGE, 0.4, halves);
    } else if (plan.isExchange() != other.plan.isExchange()) {
      signs.discount(0.85);
    }
    return specific;
  }

  private static Node broader(Deed deed, Deed wanted) {
    return deed.lineage().contains(wanted.topic()) ? wanted.topic() : deed.topic();
  }

  private void words(Proposed other, Signs signs) {
    Set<String> same = Who.both(words, other.words);
    int fewer = Math.min(words.size(), other.words.size());
    boolean most = same.size() > 1 && same.size() * 4 >= fewer * 3;
    if (most || same.size() > 2 && same.size() * 2 >= fewer) {
      signs.addText(Likeness.SHARED_WORDS, most ? 0.5 : 0.4, same);
    }
  }

  private void who(Proposed other, Signs signs) {
    boolean others = Who.otherPeople(proposers, other.proposers);
    for (Node person : Who.commonPeople(proposers, other.proposers)) {
      signs.add(Likeness.SHARED_PROPOSERS, 0.15, Set.of(person));
    }
    int told = 0;
    for (Node side : Who.common(proposers, other.proposers)) {
      if (told++ < 2) {
        signs.add(Likeness.SHARED_PROPOSERS, others ? 0.15 : 0.25, Set.of(side));
      }
    }
    double weight = 0.25;
    for (Node side : Who.common(doers, other.doers)) {
      signs.add(Likeness.SHARED_DOERS, weight, Set.of(side));
      weight /= 2;
    }
  }

  private void time(Proposed other, Signs signs) {
    Optional<Long> days = days(other);
    if (story.equals(other.story) || days.isEmpty()) {
      return;
    }
    if (days.get() <= CALL) {
      signs.addText(Likeness.NEAR_IN_TIME, 0.25, Set.of());
    } else if (days.get() > SEASON) {
      signs.discount(0.85);
    }
  }

  private Optional<Long> days(Proposed other) {
    return story.published().flatMap(d -> other.story.published().map(o -> When.days(d, o)));
  }

  @Override
  public boolean contradicts(Member member) {
    if (!(member instanceof Proposed other)) {
      return true;
    }
    boolean known = plan.isExchange() && other.plan.isExchange();
    boolean named = !Who.both(names, other.names).isEmpty();
    return negated != other.negated
        || !known && !named && days(other).filter(d -> d > LONG).isPresent()
        || !named && apart(plan.doers(), other.plan.doers());
  }

  private static boolean apart(Set<Node> some, Set<Node> others) {
    return !some.isEmpty() && !others.isEmpty() && Who.both(some, others).isEmpty();
  }
}
