package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run of text with the same marks over it. Marks may overlap: a text is cut wherever one begins
 * or ends.
 *
 * @param over the marks over it, the longest first
 * @param begins those that begin with it
 * @param ends those that end with it
 */
public record Piece(String text, List<Mark> over, List<Mark> begins, List<Mark> ends) {

  /**
   * Cuts a text.
   *
   * @param from the place of its first code point in the article
   * @param marks by places in the article; those outside the text are passed over
   */
  static List<Piece> cut(String text, int from, List<Mark> marks) {
    int to = from + text.codePointCount(0, text.length());
    TreeSet<Integer> places = new TreeSet<>(List.of(from, to));
    List<Mark> inside = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.begin() < to && mark.end() > from && mark.begin() < mark.end()) {
        inside.add(mark);
        places.add(Math.max(from, mark.begin()));
        places.add(Math.min(to, mark.end()));
      }
    }
    inside.sort(Comparator.comparingInt((Mark m) -> m.begin() - m.end()));
    List<Piece> pieces = new ArrayList<>();
    int utf16 = 0;
    for (int begin : places.headSet(to)) {
      int end = places.higher(begin);
      int next = text.offsetByCodePoints(utf16, end - begin);
      pieces.add(
          new Piece(
              text.substring(utf16, next),
              inside.stream().filter(m -> m.begin() <= begin && m.end() >= end).toList(),
              inside.stream().filter(m -> m.begin() == begin).toList(),
              inside.stream().filter(m -> m.end() == end).toList()));
      utf16 = next;
    }
    return pieces;
  }

  /** Whether anything is marked. */
  public boolean marked() {
    return !over.isEmpty();
  }

  /**
   * The classes of all marks over it. The shortest also gives its tint; the shortest that is no
   * act, and the shortest that is neither act nor attitude, give those that show while others are
   * hidden.
   */
  public String css() {
    return Stream.of(
            over.stream().map(Mark::css),
            last(over.stream().filter(m -> !is(m, "act") && !is(m, "attitude"))),
            last(over.stream().filter(m -> !is(m, "act"))),
            last(over.stream()))
        .flatMap(s -> s)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static boolean is(Mark mark, String kind) {
    return mark.css().split(" ")[0].equals(kind);
  }

  private static Stream<String> last(Stream<Mark> marks) {
    return marks.reduce((a, b) -> b).map(m -> "top-" + m.css().split(" ")[0]).stream();
  }

  /** Which marks are over it, for scripts. */
  public String ids() {
    return over.stream().map(Mark::id).filter(i -> !i.isEmpty()).collect(Collectors.joining(" "));
  }
}
