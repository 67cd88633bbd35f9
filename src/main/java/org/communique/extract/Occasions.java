package org.communique.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.model.Actor;
import org.communique.model.Event;
import org.communique.model.Event.Participant;
import org.communique.model.Event.When;
import org.communique.model.Event.Where;
import org.communique.model.Range;
import org.communique.model.Span;

/** Puts the mentions of one occasion of an article together. */
final class Occasions {
  private final List<List<Occurrence>> occasions = new ArrayList<>();

  private Occasions() {}

  /** One event for each occasion, in the order of their triggers. */
  static List<Event> of(List<Occurrence> occurrences) {
    Occasions occasions = new Occasions();
    occurrences.forEach(occasions::put);
    return occasions.occasions.stream()
        .map(Occasions::event)
        .sorted(Comparator.comparing(Event::trigger).thenComparing(Event::type))
        .toList();
  }

  private void put(Occurrence occurrence) {
    for (int i = occasions.size() - 1; i >= 0; i--) {
      if (same(occasions.get(i), occurrence)) {
        occasions.get(i).add(occurrence);
        return;
      }
    }
    List<Occurrence> occasion = new ArrayList<>();
    occasion.add(occurrence);
    occasions.add(occasion);
  }

  private static boolean same(List<Occurrence> occasion, Occurrence next) {
    if (!occasion.get(0).type().equals(next.type()) || occasion.get(0).status() != next.status()) {
      return false;
    }
    if (next.trigger().verb().isPresent() && elsewhere(next.trigger().sentence())) {
      return false;
    }
    Set<String> actors = new HashSet<>();
    occasion.forEach(o -> actors.addAll(o.actors()));
    Set<String> others = next.actors();
    boolean together =
        others.isEmpty()
            || actors.isEmpty()
            || actors.containsAll(others)
            || others.containsAll(actors);
    Optional<String> date =
        occasion.stream().flatMap(o -> o.date().stream()).map(When::iso).findFirst();
    Optional<String> place =
        occasion.stream().flatMap(o -> o.place().stream()).map(Where::key).findFirst();
    boolean dated = date.isPresent() && next.date().isPresent();
    boolean dateFits = !dated || fits(date.get(), next.date().get().iso());
    boolean placeFits =
        place.isEmpty() || next.place().isEmpty() || place.get().equals(next.place().get().key());
    if (!together || !dateFits || !placeFits) {
      return false;
    }
    boolean sameSentence =
        occasion.get(occasion.size() - 1).trigger().sentence() == next.trigger().sentence();
    if (sameSentence && others.isEmpty() && next.trigger().verb().isEmpty() && !dated) {
      return true;
    }
    boolean shared = others.stream().anyMatch(actors::contains);
    boolean bare = others.isEmpty() && next.date().isEmpty() && next.place().isEmpty();
    boolean samePlace = place.isPresent() && next.place().isPresent();
    boolean tellsMore =
        next.date().isPresent() && date.isEmpty() || next.place().isPresent() && place.isEmpty();
    boolean sameWord = occasion.stream().anyMatch(o -> o.word().equals(next.word()));
    return next.takenUp() && (shared || bare) && (!tellsMore || sameWord)
        || dated && (shared || others.isEmpty() || actors.isEmpty())
        || samePlace && shared && actors.equals(others);
  }

  /** "Elsewhere, a bomb exploded": another occasion, though of the same day. */
  private static boolean elsewhere(Sentence sentence) {
    return sentence.syntax.english.elsewhere().contains(sentence.word(sentence.range.first()));
  }

  /** Of two dates one may be less exact: 2016-07 fits 2016-07-09. */
  private static boolean fits(String a, String b) {
    return a.startsWith(b) || b.startsWith(a);
  }

  private static Event event(List<Occurrence> occasion) {
    Occurrence clearest = occasion.get(0);
    for (Occurrence o : occasion) {
      if (o.clarity() > clearest.clarity()) {
        clearest = o;
      }
    }
    List<Span> mentions = new ArrayList<>();
    Map<String, Participant> participants = new LinkedHashMap<>();
    add(clearest, participants);
    for (Occurrence o : occasion) {
      if (o != clearest) {
        mentions.add(o.trigger().span());
        add(o, participants);
      }
    }
    Optional<When> date =
        clearest.date().or(() -> occasion.stream().flatMap(o -> o.date().stream()).findFirst());
    Optional<Where> place =
        clearest.place().or(() -> occasion.stream().flatMap(o -> o.place().stream()).findFirst());
    List<Participant> inOrder =
        participants.values().stream().sorted(Comparator.comparing(Participant::role)).toList();
    Range sentence = clearest.trigger().sentence().range;
    return new Event(
        clearest.type(),
        clearest.trigger().span(),
        mentions,
        inOrder,
        date,
        place,
        clearest.status(),
        clearest.trigger().sentence().paragraph.span(sentence));
  }

  /** Somebody already named is not named again by a later mention. */
  private static void add(Occurrence occurrence, Map<String, Participant> participants) {
    for (Participant p : occurrence.participants()) {
      List<String> keys = p.mention().actors().stream().map(Actor::key).toList();
      boolean known =
          participants.values().stream()
              .flatMap(q -> q.mention().actors().stream())
              .map(Actor::key)
              .toList()
              .containsAll(keys);
      if (!known) {
        participants.put(String.join(" ", keys), p);
      }
    }
  }
}
