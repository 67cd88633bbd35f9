package org.communique.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A state of the authority file, by three of its words. */
record State(String label, String adjective, String capital) {
  private static final Pattern ENTRY =
      Pattern.compile(
          "a dip:State ;\\s+rdfs:label \"([^\"]+)\" ;.*?"
              + "lex:adjective \"([^\"]+)\".*?lex:capital \"([^\"]+)\"",
          Pattern.DOTALL);

  /** All that have these words, in the order of the file. */
  static List<State> all() {
    try (InputStream in = State.class.getResourceAsStream("/ontology/states.ttl")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.split("\n(?=actor:)")).stream()
          .map(ENTRY::matcher)
          .filter(Matcher::find)
          .map(m -> new State(m.group(1), m.group(2), m.group(3)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
