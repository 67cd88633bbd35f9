package org.communique.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.lexicon.Furniture;

/**
 * An article's lines and what each looks like.
 *
 * @param lines the lines that are not blank
 * @param looks what each is by its own words
 * @param repeats the lines that say again, word for word, what a line before them said
 * @param furniture the signs by which lines are judged
 */
record Page(List<Line> lines, List<Look> looks, Set<Integer> repeats, Furniture furniture) {
  /** Words; a sentence that is shorter may be said twice. */
  private static final int TELLING = 5;

  static Page of(String text, Furniture furniture) {
    List<Line> lines = Lines.of(text);
    List<Look> looks = lines.stream().map(l -> Look.of(l, furniture)).toList();
    Set<Integer> repeats = new HashSet<>();
    Set<String> said = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean fresh = said.add(key(lines.get(i)));
      boolean telling = looks.get(i) != Look.SENTENCE || lines.get(i).wordCount() >= TELLING;
      if (!fresh && telling) {
        repeats.add(i);
      }
    }
    return new Page(lines, looks, repeats, furniture);
  }

  int size() {
    return lines.size();
  }

  Look look(int line) {
    return looks.get(line);
  }

  String words(int line) {
    return lines.get(line).words();
  }

  /** Whether the next line says the same again. */
  boolean saidTwice(int line) {
    return line + 1 < size() && key(lines.get(line)).equals(key(lines.get(line + 1)));
  }

  /** How much of the text stands before a line, 0 to 1. */
  double depth(int line) {
    return (double) lines.get(line).span().begin() / lines.get(size() - 1).span().end();
  }

  /** The lines from {@code first} to {@code end - 1}. */
  static IntStream range(int first, int end) {
    return IntStream.range(first, Math.max(first, end));
  }

  private static String key(Line line) {
    return line.words().toLowerCase(Locale.ROOT);
  }
}
