package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.model.Actor;
import org.communique.model.Cast;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Token;

/** Finds named places: proper names after a preposition of place that name nobody. */
final class Places {
  private Places() {}

  static List<Place> in(Sentence sentence, Cast cast) {
    List<Token> tokens = sentence.paragraph.tokens();
    List<Place> found = new ArrayList<>();
    for (NounPhrase phrase : sentence.phrases()) {
      int before = phrase.first() - 1;
      boolean where =
          sentence.range.contains(phrase.first())
              && before >= sentence.range.first()
              && sentence.syntax.english.places().contains(sentence.word(before));
      if (where) {
        name(sentence, phrase)
            .filter(p -> !person(sentence, cast, p))
            .map(p -> new Place(p.range(), p.label(), country(sentence, cast, p.range())))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The proper name that heads a phrase: "the Great Hall", "southern Syria". */
  private static Optional<Place> name(Sentence sentence, NounPhrase phrase) {
    List<Token> tokens = sentence.paragraph.tokens();
    int head = phrase.head();
    if (!Character.isUpperCase(tokens.get(head).form().charAt(0))
        || Dates.isUnit(tokens.get(head).form())) {
      return Optional.empty();
    }
    int first = head;
    while (first > phrase.first()
        && (tokens.get(first - 1).isProperNoun() || tokens.get(first - 1).tag().equals("JJ"))) {
      first--;
    }
    for (int i = phrase.first(); i < head; i++) {
      if (tokens.get(i).tag().equals("CD")) {
        // "around 300 Cubans"
        return Optional.empty();
      }
    }
    int end = head + 1;
    boolean of = end < sentence.range.end() && tokens.get(end).is("of");
    Optional<NounPhrase> rest = of ? sentence.phraseFrom(end + 1) : Optional.empty();
    if (rest.isPresent() && tokens.get(rest.get().head()).isProperNoun()) {
      boolean article = rest.get().first() < rest.get().head();
      end = article ? rest.get().end() : end;
    }
    Range range = new Range(first, end);
    StringBuilder label = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean space = i > first && !tokens.get(i).tag().equals("POS");
      label.append(space ? " " : "").append(tokens.get(i).form());
    }
    return Optional.of(new Place(range, label.toString(), Optional.empty()));
  }

  /**
   * "in Moscow", "in Vladivostok, Russia": the state that the name, or the one after it, stands
   * for.
   */
  private static Optional<String> country(Sentence sentence, Cast cast, Range place) {
    List<Token> tokens = sentence.paragraph.tokens();
    Span here = sentence.paragraph.span(place);
    boolean comma = place.end() + 1 < sentence.range.end() && tokens.get(place.end()).is(",");
    Span after = comma ? tokens.get(place.end() + 1).span() : here;
    return Stream.of(after, here)
        .flatMap(s -> cast.mentions().stream().filter(m -> m.span().equals(s)))
        .flatMap(m -> m.actors().stream())
        .filter(a -> a.kind() == Actor.Kind.STATE)
        .map(Actor::key)
        .findFirst();
  }

  private static boolean person(Sentence sentence, Cast cast, Place place) {
    int at = sentence.paragraph.tokens().get(place.range().first()).span().begin();
    return cast.at(at, sentence.paragraph.span(sentence.range)).stream()
        .map(Mention::actors)
        .flatMap(List::stream)
        .anyMatch(a -> a.kind() == Actor.Kind.PERSON || a.kind() == Actor.Kind.GROUP);
  }
}
