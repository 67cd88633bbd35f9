package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "inside", "off", "across", "around");

  private Places() {}

  static List<Place> in(Grammar grammar, Cast cast) {
    List<Token> tokens = grammar.paragraph.tokens();
    List<Place> found = new ArrayList<>();
    for (NounPhrase phrase : grammar.phrases()) {
      int before = phrase.first() - 1;
      boolean where =
          grammar.sentence.contains(phrase.first())
              && before >= grammar.sentence.first()
              && WHERE.contains(tokens.get(before).form().toLowerCase(java.util.Locale.ROOT));
      if (where) {
        name(grammar, phrase)
            .filter(p -> !person(grammar, cast, p))
            .map(p -> new Place(p.range(), p.label(), country(grammar, cast, p.range())))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The proper name that heads a phrase: "the Great Hall", "southern Syria". */
  private static Optional<Place> name(Grammar grammar, NounPhrase phrase) {
    List<Token> tokens = grammar.paragraph.tokens();
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
    int end = head + 1;
    boolean of = end < grammar.sentence.end() && tokens.get(end).is("of");
    Optional<NounPhrase> rest = of ? grammar.phraseFrom(end + 1) : Optional.empty();
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
  private static Optional<String> country(Grammar grammar, Cast cast, Range place) {
    List<Token> tokens = grammar.paragraph.tokens();
    Span here = grammar.paragraph.span(place);
    boolean comma = place.end() + 1 < grammar.sentence.end() && tokens.get(place.end()).is(",");
    Span after = comma ? tokens.get(place.end() + 1).span() : here;
    return Stream.of(after, here)
        .flatMap(s -> cast.mentions().stream().filter(m -> m.span().equals(s)))
        .flatMap(m -> m.actors().stream())
        .filter(a -> a.kind() == Actor.Kind.STATE)
        .map(Actor::key)
        .findFirst();
  }

  private static boolean person(Grammar grammar, Cast cast, Place place) {
    int at = grammar.paragraph.tokens().get(place.range().first()).span().begin();
    return cast.at(at, grammar.paragraph.span(grammar.sentence)).stream()
        .map(Mention::actors)
        .flatMap(List::stream)
        .anyMatch(a -> a.kind() == Actor.Kind.PERSON || a.kind() == Actor.Kind.GROUP);
  }
}
