package org.communique.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void countsAsJavaDoesThereAndBack() {
    String text = "a🕊b\ud83d c🕊🕊d";
    CodePoints points = CodePoints.of(text);
    int count = text.codePointCount(0, text.length());
    assertEquals(count, points.count());
    for (int i = 0; i <= count; i++) {
      int utf16 = text.offsetByCodePoints(0, i);
      assertEquals(i, points.at(utf16), "place " + utf16);
      assertEquals(utf16, points.utf16(i), "code point " + i);
    }
  }
}
