package org.communique.identity;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.lexicon.Authority;
import org.communique.lexicon.Found;
import org.communique.lexicon.Name;
import org.communique.lexicon.Words;

/**
 * Where something takes place.
 *
 * @param state key of the state that it is, or whose capital or seat of government it is
 * @param capital whether it is that capital, or lies in it
 */
record Spot(Node place, Optional<String> state, boolean capital) {
  static Spot of(Node place, String label, Authority authority) {
    List<String> words = List.of(label.strip().split("\\s+")).stream().map(Words::normal).toList();
    for (int from = 0; from < words.size(); from++) {
      Optional<Found<Name>> found = authority.name(words, from);
      if (found.isPresent() && from + found.get().length() == words.size()) {
        for (Name name : found.get().meanings()) {
          boolean capital = name.kind() == Name.Kind.CAPITAL || name.kind() == Name.Kind.SEAT;
          if (capital && from == 0 || name.kind() == Name.Kind.NAME) {
            return new Spot(place, Optional.of(name.actor()), capital);
          }
        }
      }
    }
    return new Spot(place, Optional.empty(), false);
  }

  /** The same town or building. */
  boolean same(Spot other) {
    return place.equals(other.place) || sameState(other) && capital && other.capital;
  }

  /** One is the country that the other lies in. */
  boolean holds(Spot other) {
    return sameState(other) && capital != other.capital;
  }

  /** They are known to lie in different countries. */
  boolean elsewhere(Spot other) {
    return state.isPresent() && other.state.isPresent() && !state.equals(other.state);
  }

  private boolean sameState(Spot other) {
    return state.isPresent() && state.equals(other.state);
  }
}
