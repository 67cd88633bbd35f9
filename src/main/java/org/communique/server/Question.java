package org.communique.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.rdf.ClassPathFolder;

/**
 * A question that the program knows to ask.
 *
 * @param name name of its file without ending
 * @param title what it is about
 * @param question it, in plain words
 * @param sparql the text of its file
 */
record Question(String name, String title, String question, String sparql) {
  /** All that are in {@code queries/}, by name. */
  static List<Question> all() {
    return ClassPathFolder.files("/queries", ".rq").entrySet().stream()
        .map(
            e ->
                of(
                    e.getKey().replaceFirst("\\.rq$", ""),
                    new String(e.getValue(), StandardCharsets.UTF_8)))
        .toList();
  }

  private static Question of(String name, String sparql) {
    return new Question(name, head(sparql, "title", name), head(sparql, "question", ""), sparql);
  }

  /** A line {@code # key: value} before the query itself. */
  private static String head(String sparql, String key, String otherwise) {
    Matcher line =
        Pattern.compile("(?im)^#\\s*" + key + ":[ \\t]*(.+?)[ \\t]*$").matcher(sparql);
    return line.find() ? line.group(1) : otherwise;
  }
}
