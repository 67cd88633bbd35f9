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
import org.communique.lexicon.TriggerPattern.Link;
import org.communique.lexicon.TriggerPattern.Word;
import org.communique.model.Cast;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Token;

/** Finds the words of a sentence that match a pattern of an event type. */
final class Triggers {
  private static final int GAP = 6;

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
  List<Trigger> in(Grammar grammar, Cast cast) {
    List<Trigger> found = new ArrayList<>();
    for (int i = grammar.sentence.first(); i < grammar.sentence.end(); i++) {
      String form = grammar.paragraph.tokens().get(i).form().toLowerCase(Locale.ROOT);
      Map<String, Trigger> best = new HashMap<>();
      for (Entry entry : byAnchor.getOrDefault(form, List.of())) {
        Optional<Trigger> trigger = new Match(grammar, cast, entry.type()).of(entry.pattern(), i);
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
                    verb.grammar().object(v).contains(noun.anchor())
                        || verb.passive() && verb.grammar().subject(v).contains(noun.anchor()))
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
    Match match = new Match(trigger.grammar(), cast, trigger.type());
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

  /** One attempt to lay a pattern over a sentence. */
  private record Match(Grammar grammar, Cast cast, EventType type) {

    Optional<Trigger> of(TriggerPattern pattern, int anchor) {
      Optional<int[]> places = places(pattern, anchor);
      if (places.isEmpty()) {
        return Optional.empty();
      }
      int first = anchor;
      int end = anchor + 1;
      for (int place : places.get()) {
        first = Math.min(first, place);
        end = Math.max(end, place + 1);
      }
      Optional<Predicate> verb = grammar.predicateAt(anchor).filter(p -> p.head() == anchor);
      if (verb.isEmpty() && modifies(end)) {
        return Optional.empty();
      }
      boolean passive = verb.isPresent() && (verb.get().passive() || misread(pattern, anchor));
      for (Word word : pattern.words()) {
        if (word.link() == Link.OBJECT && word.kinds().isEmpty()) {
          end = Math.max(end, stretched(word, end, anchor));
        }
      }
      return Optional.of(
          new Trigger(grammar, type, pattern, anchor, new Range(first, end), passive));
    }

    /**
     * "sanctions | regime": words that stand before the head of their phrase name something else.
     */
    private boolean modifies(int end) {
      return grammar
          .phraseAt(end - 1)
          .filter(p -> p.head() >= end && !grammar.temporal(p.head()))
          .isPresent();
    }

    /**
     * As far as the object that makes it this event: "imposed new sanctions", "fired a missile".
     */
    private int stretched(Word word, int end, int anchor) {
      for (int i = end; i < Math.min(grammar.sentence.end(), end + GAP); i++) {
        if (grammar.predicateAt(i).filter(p -> p.head() != anchor).isPresent()) {
          break;
        }
        boolean head = grammar.phraseAt(i).map(NounPhrase::end).orElse(i + 1) == i + 1;
        if (head && fits(word, i)) {
          return i + 1;
        }
      }
      return end;
    }

    /** "two men held in the north": a participle that the tagger took for a past tense. */
    private boolean misread(TriggerPattern pattern, int anchor) {
      Optional<Predicate> verb = grammar.predicateAt(anchor);
      return verb.isPresent()
          && grammar.paragraph.tokens().get(anchor).tag().equals("VBD")
          && verb.get().first() == anchor
          && grammar.object(verb.get()).isEmpty()
          && pattern.words().stream()
              .anyMatch(w -> w.link() == Link.OBJECT && anyFits(w, grammar.subject(verb.get())));
    }

    /** Whether the pattern matches so that one of its words is this token. */
    boolean covers(TriggerPattern pattern, int token) {
      for (int i = Math.max(grammar.sentence.first(), token - GAP);
          i < Math.min(grammar.sentence.end(), token + GAP);
          i++) {
        Optional<int[]> places =
            fits(pattern.words().get(pattern.anchor()), i) ? places(pattern, i) : Optional.empty();
        if (places.isPresent()) {
          for (int place : places.get()) {
            if (place == token) {
              return true;
            }
          }
        }
      }
      return false;
    }

    private Optional<int[]> places(TriggerPattern pattern, int anchor) {
      List<Word> inLine = new ArrayList<>();
      List<Word> related = new ArrayList<>();
      int anchorInLine = 0;
      for (int i = 0; i < pattern.words().size(); i++) {
        Word word = pattern.words().get(i);
        boolean line = word.link() == Link.NEXT || word.link() == Link.GAP;
        if (i == pattern.anchor()) {
          anchorInLine = inLine.size();
        }
        (line ? inLine : related).add(word);
      }
      int earliest = Math.max(grammar.sentence.first(), anchor - anchorInLine * (GAP + 1));
      for (int start = anchorInLine == 0 ? anchor : earliest; start <= anchor; start++) {
        int[] places = new int[inLine.size()];
        if (lay(inLine, 0, start, anchorInLine, anchor, places)
            && related.stream().allMatch(w -> stands(w, anchor))) {
          return Optional.of(places);
        }
      }
      return Optional.empty();
    }

    private boolean lay(
        List<Word> words, int index, int at, int anchorIndex, int anchor, int[] places) {
      if (index == words.size()) {
        return true;
      }
      int farthest = at + (words.get(index).link() == Link.GAP ? GAP : 0);
      for (int i = at; i <= farthest && i < grammar.sentence.end(); i++) {
        boolean right = (index != anchorIndex || i == anchor) && fits(words.get(index), i);
        places[index] = i;
        if (right && lay(words, index + 1, i + 1, anchorIndex, anchor, places)) {
          return true;
        }
        if (barrier(i)) {
          return false;
        }
      }
      return false;
    }

    private boolean barrier(int at) {
      String tag = grammar.paragraph.tokens().get(at).tag();
      return tag.equals(":") || tag.equals("MD") || grammar.predicateAt(at).isPresent();
    }

    /** Whether the word stands in the anchor's subject or object. */
    private boolean stands(Word word, int anchor) {
      Optional<Predicate> verb = grammar.predicateAt(anchor).filter(p -> p.head() == anchor);
      if (verb.isPresent()) {
        Range object = grammar.object(verb.get());
        Range subject = grammar.subject(verb.get());
        if (word.link() == Link.SUBJECT) {
          return !verb.get().passive() && anyFits(word, subject);
        }
        boolean past = grammar.paragraph.tokens().get(anchor).tag().equals("VBD");
        return anyFits(word, object.isEmpty() && past ? subject : object);
      }
      NounPhrase phrase =
          grammar.phraseAt(anchor).orElseGet(() -> new NounPhrase(anchor, anchor + 1, anchor));
      if (anyFits(word, new Range(phrase.first(), anchor))) {
        return true;
      }
      return grammar.complements(phrase.end()).stream()
          .filter(c -> c.preposition().equals("of"))
          .anyMatch(c -> anyFits(word, c.range()));
    }

    private boolean anyFits(Word word, Range range) {
      for (int i = range.first(); i < range.end(); i++) {
        if (fits(word, i)) {
          return true;
        }
      }
      return false;
    }

    private boolean fits(Word word, int at) {
      Token token = grammar.paragraph.tokens().get(at);
      String form = token.form().toLowerCase(Locale.ROOT);
      boolean verbHead = grammar.predicateAt(at).filter(p -> p.head() == at).isPresent();
      return word.exact().contains(form)
          || verbHead && word.verbs().contains(form)
          || !verbHead && word.nouns().contains(form) && nominal(token)
          || word.kinds().stream().anyMatch(kind -> isOne(kind, at));
    }

    /** A noun, or what the tagger takes for a modifier or participle inside a noun phrase. */
    private static boolean nominal(Token token) {
      return token.isNoun() || token.isVerb() || token.tag().equals("JJ");
    }

    private boolean isOne(String kind, int at) {
      Token token = grammar.paragraph.tokens().get(at);
      if (kind.equals("name")) {
        return token.isProperNoun();
      }
      return cast.at(token.span().begin(), grammar.paragraph.span(grammar.sentence)).stream()
          .flatMap(m -> m.actors().stream())
          .anyMatch(a -> kind.equals("actor") || a.kind().name().equalsIgnoreCase(kind));
    }
  }
}
