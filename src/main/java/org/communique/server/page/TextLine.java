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
        int first = place + blank(line);
        lines.add(new TextLine(place, line.stripTrailing(), blocks.at(first)));
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
