package org.communique.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class IrisTest {
  private static final Iris IRIS = new Iris("https://example.org/news/");

  @Test
  void areReadable() {
    assertEquals(
        "https://example.org/news/id/statement/a-1.txt/3-14",
        IRIS.in("a-1.txt", "statement", 3, 14).getURI());
    assertEquals(
        "https://example.org/news/id/actor/a.txt/experts", IRIS.actor("a.txt/experts").getURI());
  }

  @Test
  void encodeWhatAPathCannotHold() {
    assertEquals(
        "https://example.org/news/id/article/a%2Fb%20c%3F%25%C3%A9%F0%9F%95%8A",
        IRIS.article("a/b c?%é🕊").getURI());
    assertNotEquals(IRIS.article("a b"), IRIS.article("a%20b"));
  }

  @Test
  void refuseIdsThatWouldNameSomethingElse() {
    for (String id : List.of("", ".", "..", "authority", "ontology", "runs", "identity")) {
      assertThrows(IllegalArgumentException.class, () -> IRIS.graph(id), id);
    }
  }

  @Test
  void refuseABaseThatIsNone() {
    for (String base :
        List.of("", "localhost", "ftp://a", "http://a/?q", "http://a/#f", "http://a b")) {
      assertThrows(IllegalArgumentException.class, () -> new Iris(base), base);
    }
  }
}
