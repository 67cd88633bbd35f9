package org.communique.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Three states and three people of one article, and words for them. */
final class Scenery {
  private static final List<String> FIRST =
      List.of(
          "Alma", "Bruno", "Cora", "Dario", "Elin", "Farid", "Greta", "Hamid", "Ines", "Jonas",
          "Katya", "Lorenzo", "Mina", "Nils", "Olena", "Pavel", "Rosa", "Stefan", "Tara", "Viktor");
  private static final List<String> LAST =
      List.of(
          "Abendroth",
          "Bellweather",
          "Castellan",
          "Dunmore",
          "Eskelund",
          "Farquharson",
          "Grimaldo",
          "Hartvigsen",
          "Ivarsson",
          "Jablonowicz",
          "Kestermann",
          "Lindqvister",
          "Marchetti",
          "Novotnik",
          "Ostrander",
          "Pellegrin",
          "Quillfeather",
          "Rasmundsen",
          "Silvestrin",
          "Thornquist",
          "Ulvestad",
          "Vandermolen",
          "Wintersgill",
          "Yarborough",
          "Zellweg");

  private final List<State> states;
  private final Random random;
  private final Map<String, String> fixed = new TreeMap<>();

  /**
   * @param states the ones most in the news first
   */
  Scenery(List<State> states, Random random) {
    this.states = states;
    this.random = random;
    List<State> chosen = new ArrayList<>();
    while (chosen.size() < 3) {
      State state = often();
      if (!chosen.contains(state)) {
        chosen.add(state);
      }
    }
    String[] names = {"A", "B", "C"};
    for (int i = 0; i < names.length; i++) {
      State state = chosen.get(i);
      fixed.put(names[i], state.label());
      fixed.put("a" + names[i], state.adjective());
      fixed.put("c" + names[i], state.capital());
    }
    for (String person : List.of("P", "Q", "R")) {
      String last = any(LAST);
      fixed.put(person, any(FIRST) + " " + last);
      fixed.put("s" + person, last);
    }
  }

  /** What stands for a slot. */
  String word(String slot) {
    return switch (slot) {
      case "state" -> often().label();
      case "name" -> any(random.nextBoolean() ? FIRST : LAST);
      default -> fixed.getOrDefault(slot, slot);
    };
  }

  /** As in the news, a few states are named often and the others seldom. */
  private State often() {
    double place = Math.pow(random.nextDouble(), 2.5);
    return states.get((int) (place * states.size()));
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
