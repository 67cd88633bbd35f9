package org.communique.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PieceTest {
  private static Mark mark(int begin, int end, String css) {
    return new Mark(begin, end, css, true, css + begin, "", 0, "");
  }

  private static String shown(List<Piece> pieces) {
    return pieces.stream()
        .map(p -> p.text() + (p.marked() ? "[" + p.css() + "]" : ""))
        .collect(Collectors.joining("|"));
  }

  @Test
  void marksThatOverlapCutTheText() {
    assertEquals(
        "ab|cd[statement top-statement]|ef[statement event top-event]|gh[event top-event]|ij",
        shown(
            Piece.cut(
                "abcdefghij", 10, List.of(mark(12, 16, "statement"), mark(14, 18, "event")))));
  }

  @Test
  void theShorterMarkLiesOnTop() {
    assertEquals(
        "a[statement top-statement]|b[statement event top-event]|c[statement top-statement]",
        shown(Piece.cut("abc", 0, List.of(mark(1, 2, "event"), mark(0, 3, "statement")))));
  }

  @Test
  void placesAreCodePoints() {
    assertEquals(
        "🕊a|🕊b[event top-event]|c", shown(Piece.cut("🕊a🕊bc", 0, List.of(mark(2, 4, "event")))));
  }

  @Test
  void marksThatReachBeyondAreCutOff() {
    assertEquals("abc[event top-event]", shown(Piece.cut("abc", 5, List.of(mark(0, 99, "event")))));
    assertEquals("abc", shown(Piece.cut("abc", 5, List.of(mark(0, 5, "event"), mark(8, 9, "x")))));
    assertEquals("", shown(Piece.cut("", 5, List.of(mark(0, 9, "event")))));
  }

  @Test
  void beginningsAndEndsAreToldOnce() {
    List<Piece> pieces =
        Piece.cut("abcdef", 0, List.of(mark(0, 4, "statement"), mark(2, 4, "event")));
    assertEquals(List.of(1, 1, 0), pieces.stream().map(p -> p.begins().size()).toList());
    assertEquals(List.of(0, 2, 0), pieces.stream().map(p -> p.ends().size()).toList());
  }
}
