package org.communique.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.lexicon.ActMood;
import org.communique.lexicon.ActType;
import org.communique.lexicon.ActTypes;
import org.communique.lexicon.EventTypes;
import org.communique.lexicon.EventWords;
import org.communique.lexicon.Mood;
import org.communique.model.Act;
import org.communique.model.Cast;
import org.communique.model.Cue;
import org.communique.model.Mention;

/** Finds who does or says what to whom, with the codes of event data. Safe for many threads. */
final class Acts {
  /** Of several readings of a verb the one that takes most words is the likeliest. */
  private static final Comparator<Trigger> CLEAREST =
      Comparator.<Trigger>comparingInt(t -> -t.pattern().words().size())
          .thenComparingInt(t -> -t.pattern().atLeast())
          .thenComparing(t -> t.type().name())
          .thenComparing(t -> t.pattern().source());

  private final ActTypes types;
  private final EventWords words;
  private final Triggers triggers;
  private final Map<String, ActType> byName;

  Acts(ActTypes types, EventWords words) {
    this.types = types;
    this.words = words;
    this.triggers =
        new Triggers(new EventTypes(types.types().stream().map(ActType::words).toList(), words));
    this.byName =
        types.types().stream()
            .collect(Collectors.toMap(t -> t.words().name(), Function.identity()));
  }

  /** In reading order; of two that say the same of the same two in a sentence only one. */
  List<Act> find(
      List<Sentence> sentences, Cast cast, Optional<LocalDate> published, Strangers strangers) {
    List<Act> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      found.addAll(in(sentence, cast, published, strangers));
    }
    return found;
  }

  private List<Act> in(
      Sentence sentence, Cast cast, Optional<LocalDate> published, Strangers strangers) {
    List<Trigger> all = triggers.in(sentence, cast);
    if (all.isEmpty()) {
      return List.of();
    }
    Map<Integer, List<Trigger>> byAnchor = new LinkedHashMap<>();
    all.stream()
        .sorted(Comparator.comparingInt(Trigger::anchor).thenComparing(CLEAREST))
        .forEach(t -> byAnchor.computeIfAbsent(t.anchor(), k -> new ArrayList<>()).add(t));
    Circumstances around = new Circumstances(sentence, cast, words, all);
    Moods moods = new Moods(sentence, types.moods(), words);
    Parties parties = new Parties(sentence, cast, types.people(), strangers);
    List<Act> acts = new ArrayList<>();
    for (List<Trigger> readings : byAnchor.values()) {
      readings.stream()
          .flatMap(t -> act(t, moods, parties, around, published).stream())
          .findFirst()
          .ifPresent(a -> addTo(acts, a));
    }
    return acts;
  }

  private Optional<Act> act(
      Trigger trigger,
      Moods moods,
      Parties parties,
      Circumstances around,
      Optional<LocalDate> published) {
    Mood mood = moods.of(trigger);
    Optional<String> cameo = code(trigger, mood);
    if (cameo.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = trigger.sentence();
    return Dyad.of(trigger, parties, types)
        .map(
            sides ->
                new Act(
                    new Cue(trigger.span(), trigger.type().name()),
                    cameo.get(),
                    types.plover().get(cameo.get()),
                    sides.sources(),
                    sides.targets(),
                    sides.thing(),
                    around.when(trigger, published, tense(trigger, mood), Optional.empty()),
                    sentence.paragraph.span(sentence.range)));
  }

  private static Tense tense(Trigger trigger, Mood mood) {
    if (mood == Mood.INTENDED || mood == Mood.THREATENED) {
      return Tense.FUTURE;
    }
    return trigger.verb().isPresent() ? Tense.PAST : Tense.OPEN;
  }

  private Optional<String> code(Trigger trigger, Mood mood) {
    ActType type = byName.get(trigger.type().name());
    if (mood == Mood.DONE || mood == Mood.CARRIED) {
      return Optional.of(type.cameo());
    }
    return types.moods().stream()
        .filter(m -> m.mood() == mood)
        .map(ActMood::codes)
        .findFirst()
        .flatMap(codes -> Optional.ofNullable(codes.get(type.plover())));
  }

  private static void addTo(List<Act> acts, Act act) {
    for (int i = 0; i < acts.size(); i++) {
      Act other = acts.get(i);
      if (other.plover().equals(act.plover())
          && actors(other.sources()).equals(actors(act.sources()))
          && actors(other.targets()).equals(actors(act.targets()))
          && other.thing().equals(act.thing())) {
        if (general(other) && !general(act)) {
          acts.set(i, act);
        }
        return;
      }
    }
    acts.add(act);
  }

  /** CAMEO ends its unspecific codes in 0. */
  private static boolean general(Act act) {
    return act.cameo().endsWith("0");
  }

  private static List<?> actors(List<Mention> mentions) {
    return mentions.stream().flatMap(m -> m.actors().stream()).distinct().toList();
  }
}
