package org.communique.rdf;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Places of one text in UTF-16 code units, as Java counts, and in Unicode code points, as the graph
 * counts.
 */
public final class CodePoints {
  private final int length;

  /** Where the second halves of surrogate pairs stand, ascending; mostly empty. */
  private final int[] seconds;

  private CodePoints(int length, int[] seconds) {
    this.length = length;
    this.seconds = seconds;
  }

  public static CodePoints of(String text) {
    int[] seconds =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
    return new CodePoints(text.length(), seconds);
  }

  /** How many code points the text has. */
  public int count() {
    return length - seconds.length;
  }

  /**
   * The place in code points.
   *
   * @param utf16 a place between 0 and the length of the text, not inside a surrogate pair
   */
  public int at(int utf16) {
    int found = Arrays.binarySearch(seconds, utf16);
    return utf16 - (found < 0 ? -found - 1 : found);
  }

  /**
   * The place in UTF-16 code units.
   *
   * @param codePoint a place between 0 and {@link #count()}
   */
  public int utf16(int codePoint) {
    int place = codePoint;
    for (int second : seconds) {
      if (second > place) {
        break;
      }
      place++;
    }
    return place;
  }
}
