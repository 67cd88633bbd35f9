package org.communique.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
  @Test
  void textIsEscaped() {
    String html =
        Template.of("count.html")
            .fill(Map.of("what", "<script>alert('x' & \"y\")</script>", "number", "$1 \\"));
    assertEquals(
        "<div><dt>&lt;script&gt;alert(&#39;x&#39; &amp; &quot;y&quot;)&lt;/script&gt;</dt>"
            + "<dd>$1 \\</dd></div>",
        html.strip());
  }

  @Test
  void placesInTextAreNotFilled() {
    String html = Template.of("count.html").fill(Map.of("what", "{{{number}}}", "number", "<7"));
    assertFalse(html.contains("<7"));
  }

  @Test
  void aPlaceWithoutValueIsAnError() {
    assertThrows(
        IllegalArgumentException.class, () -> Template.of("count.html").fill(Map.of("what", "x")));
  }
}
