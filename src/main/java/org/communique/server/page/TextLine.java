package org.communique.server.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of an article that is not empty.
 *
 * @param begin its first place, in code points
 * @param kind of the block that it belongs to
 */
record TextLine(int begin, String text, String kind) {
  static List<TextLine> of(String text, Blocks blocks) {
    List<TextLine> lines = new ArrayList<>();
    int place = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        // Most of the line decides: a dateline or a credit on it does not make it one.
        String words = line.stripTrailing();
        int middle = place + (blank(line) + words.codePointCount(0, words.length())) / 2;
        lines.add(new TextLine(place, words, blocks.at(middle)));
      }
      place += line.codePointCount(0, line.length()) + 1;
    }
    return lines;
  }

  private static int blank(String line) {
    return (int) line.codePoints().takeWhile(Character::isWhitespace).count();
  }

  int end() {
    return begin + text.codePointCount(0, text.length());
  }
}
