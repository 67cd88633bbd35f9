package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.lexicon.EventType;
import org.communique.lexicon.TriggerPattern;
import org.communique.lexicon.TriggerPattern.Link;
import org.communique.lexicon.TriggerPattern.Word;
import org.communique.model.Cast;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Token;

/** One attempt to lay a pattern over a sentence. */
record Match(Sentence sentence, Cast cast, EventType type) {

  /** How many words a gap may hold. */
  private static final int GAP = 6;

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
    Optional<VerbGroup> verb = sentence.verbAt(anchor).filter(p -> p.head() == anchor);
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
        new Trigger(sentence, type, pattern, anchor, new Range(first, end), passive));
  }

  /** "sanctions | regime": words that stand before the head of their phrase name something else. */
  private boolean modifies(int end) {
    return sentence
        .phraseAt(end - 1)
        .filter(p -> p.head() >= end && !sentence.temporal(p.head()) && !nextSubject(end, p))
        .isPresent();
  }

  /** "At Friday's meeting | Merkel said": a name with a verb of its own. */
  private boolean nextSubject(int end, NounPhrase phrase) {
    return sentence.paragraph.tokens().get(end).isProperNoun()
        && !sentence.paragraph.tokens().get(end - 1).isProperNoun()
        && sentence.verbAt(phrase.end()).filter(VerbGroup::finite).isPresent();
  }

  /** As far as the object that makes it this event: "imposed new sanctions", "fired a missile". */
  private int stretched(Word word, int end, int anchor) {
    for (int i = end; i < Math.min(sentence.range.end(), end + GAP); i++) {
      if (sentence.verbAt(i).filter(p -> p.head() != anchor).isPresent()) {
        break;
      }
      boolean head = sentence.phraseAt(i).map(NounPhrase::end).orElse(i + 1) == i + 1;
      if (head && fits(word, i)) {
        return i + 1;
      }
    }
    return end;
  }

  /** "two men held in the north": a participle that the tagger took for a past tense. */
  private boolean misread(TriggerPattern pattern, int anchor) {
    Optional<VerbGroup> verb = sentence.verbAt(anchor);
    return verb.isPresent()
        && sentence.paragraph.tokens().get(anchor).tag().equals("VBD")
        && verb.get().first() == anchor
        && sentence.arguments.after(verb.get()).isEmpty()
        && pattern.words().stream()
            .anyMatch(w -> w.link() == Link.OBJECT && anyFits(w, sentence.nouns.chain(anchor)));
  }

  /** Whether the pattern matches so that one of its words is this token. */
  boolean covers(TriggerPattern pattern, int token) {
    for (int i = Math.max(sentence.range.first(), token - GAP);
        i < Math.min(sentence.range.end(), token + GAP);
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
    int earliest = Math.max(sentence.range.first(), anchor - anchorInLine * (GAP + 1));
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
    for (int i = at; i <= farthest && i < sentence.range.end(); i++) {
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
    String tag = sentence.paragraph.tokens().get(at).tag();
    return tag.equals(":") || tag.equals("MD") || sentence.verbAt(at).isPresent();
  }

  /** Whether the word stands in the anchor's subject or object. */
  private boolean stands(Word word, int anchor) {
    Optional<VerbGroup> verb = sentence.verbAt(anchor).filter(p -> p.head() == anchor);
    if (verb.isPresent()) {
      if (word.link() == Link.SUBJECT) {
        return !verb.get().passive() && anyFits(word, sentence.arguments.subject(verb.get()));
      }
      Range object = sentence.arguments.object(verb.get());
      boolean past = sentence.paragraph.tokens().get(anchor).tag().equals("VBD");
      return anyFits(word, object.isEmpty() && past ? sentence.nouns.chain(anchor) : object);
    }
    NounPhrase phrase =
        sentence.phraseAt(anchor).orElseGet(() -> new NounPhrase(anchor, anchor + 1, anchor));
    if (anyFits(word, new Range(phrase.first(), anchor))) {
      return true;
    }
    return sentence.nouns.prepositional(phrase.end()).stream()
        .filter(c -> c.preposition().equals("of"))
        .anyMatch(c -> anyFits(word, c.range()));
  }

  private boolean anyFits(Word word, Range range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (fits(word, i) && (word.kinds().isEmpty() || heads(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Word word, int at) {
    Token token = sentence.paragraph.tokens().get(at);
    String form = token.form().toLowerCase(Locale.ROOT);
    boolean verbHead = sentence.verbAt(at).filter(p -> p.head() == at).isPresent();
    return word.exact().contains(form)
        || verbHead && word.verbs().contains(form)
        || !verbHead && word.nouns().contains(form) && nominal(token)
        || word.kinds().stream().anyMatch(kind -> isOne(kind, at));
  }

  /** A noun, or what the tagger takes for a modifier or participle inside a noun phrase. */
  private static boolean nominal(Token token) {
    return token.isNoun() || token.isVerb() || token.tag().equals("JJ");
  }

  /** Whether a token is the last of a noun phrase: the person in "X", not in "X's decision". */
  private boolean heads(int at) {
    return sentence.phraseAt(at).map(p -> p.head() == at && p.end() == at + 1).orElse(true);
  }

  private boolean isOne(String kind, int at) {
    Token token = sentence.paragraph.tokens().get(at);
    if (kind.equals("name")) {
      return token.isProperNoun();
    }
    return cast.at(token.span().begin(), sentence.paragraph.span(sentence.range)).stream()
        .flatMap(m -> m.actors().stream())
        .anyMatch(a -> kind.equals("actor") || a.kind().name().equalsIgnoreCase(kind));
  }
}
