package org.communique.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a text file: lines of {@code key: value} between two lines of {@code ---} at its very
 * start.
 *
 * @param values what it says, by key; keys that an article has no room for are left out
 * @param lines the line of the file, 1-based, of each key
 * @param end where the text begins, in UTF-16 code units; 0 where there is no head
 */
record Head(Map<String, String> values, Map<String, Integer> lines, int end) {
  private static final Set<String> KEYS = Set.of("title", "published", "publisher", "url");
  private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\r|\n|\\z)");
  private static final Pattern ENTRY = Pattern.compile("([\\w.-]+)[ \t]*:(?:[ \t]+(.*?))?[ \t]*");

  /**
   * The head of a file's text; an empty one where it has none.
   *
   * @throws Unreadable where it has no end or a line is not {@code key: value}
   */
  static Head of(String file) throws Unreadable {
    Matcher line = LINE.matcher(file);
    if (!line.find() || !line.group(1).stripTrailing().equals("---")) {
      return new Head(Map.of(), Map.of(), 0);
    }
    Map<String, String> values = new HashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    boolean known = true;
    for (int number = 2; line.end() < file.length() && line.find(); number++) {
      String words = line.group(1);
      if (words.stripTrailing().equals("---")) {
        return new Head(Map.copyOf(values), Map.copyOf(lines), line.end());
      }
      boolean nested = words.startsWith(" ") || words.startsWith("\t") || words.startsWith("- ");
      if (words.isBlank() || words.startsWith("#") || (nested && !known)) {
        continue;
      }
      Matcher entry = ENTRY.matcher(words);
      if (!entry.matches()) {
        throw new Unreadable(number, "the head has a line that is not 'key: value'");
      }
      known = KEYS.contains(entry.group(1));
      if (known) {
        String value = unquoted(Optional.ofNullable(entry.group(2)).orElse(""), number);
        if (values.put(entry.group(1), value) != null) {
          throw new Unreadable(number, "the head names " + entry.group(1) + " twice");
        }
        lines.put(entry.group(1), number);
      }
    }
    throw new Unreadable(1, "the head that begins here has no closing line of ---");
  }

  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key)).filter(v -> !v.isBlank());
  }

  private static String unquoted(String value, int line) throws Unreadable {
    if (value.isEmpty() || (value.charAt(0) != '"' && value.charAt(0) != '\'')) {
      return value;
    }
    char mark = value.charAt(0);
    if (value.length() < 2 || value.charAt(value.length() - 1) != mark) {
      throw new Unreadable(line, "a quoted value does not end");
    }
    String inner = value.substring(1, value.length() - 1);
    // As YAML has it: a doubled mark in single quotes, a backslash in double ones.
    return mark == '\''
        ? inner.replace("''", "'")
        : inner.replace("\\\"", "\"").replace("\\\\", "\\");
  }
}
