package org.communique.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases and what they mean, found by their longest match.
 *
 * <p>A word in lower case fits any case. One with a capital fits itself or, as in headlines, all
 * capitals: {@code Turkey} is {@code TURKEY} and not {@code turkey}, {@code US} is not {@code us}.
 * A hyphen fits itself or a blank.
 */
final class Phrases<T> {
  /** One of the phrases that begin with a word; the longer stand first. */
  private record Phrase<T>(List<String> words, T meaning) {}

  private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

  void add(String form, T meaning) {
    put(Words.of(form), meaning);
    if (form.indexOf('-') > 0) {
      put(Words.of(form.replace('-', ' ')), meaning);
    }
  }

  private void put(List<String> words, T meaning) {
    List<Phrase<T>> phrases =
        byFirstWord.computeIfAbsent(fold(words.get(0)), first -> new ArrayList<>());
    int at = 0;
    while (at < phrases.size() && phrases.get(at).words().size() >= words.size()) {
      at++;
    }
    phrases.add(at, new Phrase<>(words, meaning));
  }

  /** The longest phrase that begins at a word, with all its meanings. */
  Optional<Found<T>> at(List<String> words, int from) {
    List<T> meanings = new ArrayList<>();
    int length = 0;
    for (Phrase<T> phrase : byFirstWord.getOrDefault(fold(words.get(from)), List.of())) {
      if (phrase.words().size() < length) {
        break;
      }
      if (fits(phrase.words(), words, from) && !meanings.contains(phrase.meaning())) {
        length = phrase.words().size();
        meanings.add(phrase.meaning());
      }
    }
    return meanings.isEmpty() ? Optional.empty() : Optional.of(new Found<>(length, meanings));
  }

  private static boolean fits(List<String> phrase, List<String> words, int from) {
    if (from + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!fits(phrase.get(i), words.get(from + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String word, String text) {
    if (word.equals(text)) {
      return true;
    }
    if (!word.equalsIgnoreCase(text)) {
      return false;
    }
    // After a hyphen papers differ: Jong-un, Jong-Un.
    return !hasCapital(word)
        || !hasSmall(text)
        || (word.indexOf('-') > 0 && Character.isUpperCase(text.charAt(0)));
  }

  private static boolean hasCapital(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean hasSmall(String word) {
    return word.chars().anyMatch(Character::isLowerCase);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
