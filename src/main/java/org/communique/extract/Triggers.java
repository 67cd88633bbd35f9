package org.communique.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.EventType;
import org.communique.lexicon.EventTypes;
import org.communique.lexicon.TriggerPattern;
import org.communique.lexicon.TriggerPattern.Word;
import org.communique.model.Cast;
import org.communique.model.Range;

/** Finds the words of a sentence that match a pattern of an event type. */
final class Triggers {
  private record Entry(EventType type, TriggerPattern pattern) {}

  private final Map<String, List<Entry>> byAnchor = new HashMap<>();

  Triggers(EventTypes types) {
    for (EventType type : types.types()) {
      for (TriggerPattern pattern : type.patterns()) {
        Word anchor = pattern.words().get(pattern.anchor());
        Set<String> forms = new HashSet<>(anchor.verbs());
        forms.addAll(anchor.nouns());
        forms.addAll(anchor.exact());
        Entry entry = new Entry(type, pattern);
        forms.forEach(f -> byAnchor.computeIfAbsent(f, k -> new ArrayList<>()).add(entry));
      }
    }
  }

  /** The triggers of a sentence in reading order; of one type at most one at each anchor. */
  List<Trigger> in(Sentence sentence, Cast cast) {
    List<Trigger> found = new ArrayList<>();
    for (int i = sentence.range.first(); i < sentence.range.end(); i++) {
      String form = sentence.paragraph.tokens().get(i).form().toLowerCase(Locale.ROOT);
      Map<String, Trigger> best = new HashMap<>();
      for (Entry entry : byAnchor.getOrDefault(form, List.of())) {
        Optional<Trigger> trigger = new Match(sentence, cast, entry.type()).of(entry.pattern(), i);
        trigger.ifPresent(t -> best.merge(t.type().name(), t, Triggers::clearer));
      }
      best.values().stream()
          .filter(t -> !excluded(t, cast))
          .sorted(Comparator.comparing(t -> t.type().name()))
          .forEach(found::add);
    }
    return found.stream()
        .filter(t -> found.stream().noneMatch(o -> holds(o, t) || tells(o, t)))
        .toList();
  }

  /** Whether a verb's noun is a trigger of the same type by itself: "held | military exercises". */
  private static boolean tells(Trigger noun, Trigger verb) {
    return noun.type().equals(verb.type())
        && noun.verb().isEmpty()
        && !verb.words().contains(noun.anchor())
        && verb.verb()
            .filter(
                v ->
                    verb.sentence().arguments.object(v).contains(noun.anchor())
                        || verb.passive() && verb.sufferer().contains(noun.anchor()))
            .isPresent();
  }

  /** Whether one trigger of a type holds another of it: "imposed sanctions" and "sanctions". */
  private static boolean holds(Trigger wide, Trigger narrow) {
    return wide != narrow
        && wide.type().equals(narrow.type())
        && wide.words().first() <= narrow.words().first()
        && narrow.words().end() <= wide.words().end()
        && !wide.words().equals(narrow.words());
  }

  private static Trigger clearer(Trigger a, Trigger b) {
    boolean second =
        a.pattern().weak() && !b.pattern().weak()
            || a.pattern().weak() == b.pattern().weak()
                && (a.pattern().words().size() < b.pattern().words().size()
                    || a.pattern().words().size() == b.pattern().words().size()
                        && a.pattern().atLeast() > b.pattern().atLeast());
    return second ? b : a;
  }

  private static boolean excluded(Trigger trigger, Cast cast) {
    Match match = new Match(trigger.sentence(), cast, trigger.type());
    Range words = trigger.words();
    for (TriggerPattern not : trigger.type().not()) {
      for (int i = words.first(); i < words.end(); i++) {
        if (match.covers(not, i)) {
          return true;
        }
      }
    }
    return false;
  }
}
