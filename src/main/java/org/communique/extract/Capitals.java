package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.lexicon.Authority;
import org.communique.lexicon.Name;
import org.communique.lexicon.Words;
import org.communique.model.Cast;
import org.communique.model.Event.Where;

/** Knows in which country a capital lies: "in Kyiv" tells it without a word more. */
final class Capitals {
  private final Authority authority;

  Capitals(Authority authority) {
    this.authority = authority;
  }

  /**
   * The place with its country, where its name is that of the capital of one state alone and the
   * article tells of that state.
   */
  Where placed(Where place, Cast cast) {
    if (place.country().isPresent()) {
      return place;
    }
    List<String> words = Stream.of(place.label().split(" ")).map(Words::normal).toList();
    Set<String> states =
        authority.name(words, 0).filter(f -> f.length() == words.size()).stream()
            .flatMap(f -> f.meanings().stream())
            .filter(n -> n.kind() == Name.Kind.CAPITAL)
            .map(Name::actor)
            .collect(Collectors.toSet());
    Optional<String> country =
        states.size() == 1
            ? states.stream().filter(s -> named(s, cast)).findFirst()
            : Optional.empty();
    return new Where(place.key(), place.label(), country, place.span());
  }

  private static boolean named(String state, Cast cast) {
    return cast.mentions().stream()
        .flatMap(m -> m.actors().stream())
        .anyMatch(a -> a.key().equals(state));
  }
}
