package org.communique.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A query of {@code queries/} and what its head says about it: comment lines {@code # title:},
 * {@code # question:}, and under {@code # columns:} a line {@code # name: meaning} for each.
 *
 * @param name its path without ending: {@code meetings}, {@code tables/events}
 * @param title a few words; the name where the head has none
 * @param question what it answers; empty where the head has none
 * @param columns what it gives, in order; empty where the head has none
 * @param text the whole file
 */
public record QueryFile(
    String name, String title, String question, List<Column> columns, String text) {
  private static final String FOLDER = "/queries/";

  /** A name comes from the outside, and must not lead out of the folder. */
  private static final Pattern NAME = Pattern.compile("[a-z]+(?:[-/][a-z]+)*");

  public QueryFile {
    columns = List.copyOf(columns);
  }

  /** A column of the answer. */
  public record Column(String name, String meaning) {}

  /** All queries that come with the program, in the order of {@code queries/index}. */
  public static List<QueryFile> all() {
    return resource("index").orElseThrow().lines().map(n -> named(n).orElseThrow()).toList();
  }

  /** The competency questions: all but those that make tables for other programs. */
  public static List<QueryFile> questions() {
    return all().stream().filter(q -> !q.name().startsWith("tables/")).toList();
  }

  /** The queries that make tables for other programs. */
  public static List<QueryFile> tables() {
    return all().stream().filter(q -> q.name().startsWith("tables/")).toList();
  }

  /** The query of a name, if one with this name comes with the program. */
  public static Optional<QueryFile> named(String name) {
    return NAME.matcher(name).matches()
        ? resource(name + ".rq").map(text -> parse(name, text))
        : Optional.empty();
  }

  /** Reads the head of any query. */
  public static QueryFile parse(String name, String text) {
    String title = name;
    String question = "";
    List<Column> columns = new ArrayList<>();
    boolean inColumns = false;
    for (String line : text.lines().takeWhile(l -> l.startsWith("#")).toList()) {
      String comment = line.substring(1).strip();
      int colon = comment.indexOf(':');
      if (comment.startsWith("title:")) {
        title = comment.substring(colon + 1).strip();
      } else if (comment.startsWith("question:")) {
        question = comment.substring(colon + 1).strip();
      } else if (comment.equals("columns:")) {
        inColumns = true;
      } else if (inColumns && line.startsWith("#   ") && colon > 0) {
        columns.add(new Column(comment.substring(0, colon), comment.substring(colon + 1).strip()));
      } else {
        inColumns = false;
      }
    }
    return new QueryFile(name, title, question, columns, text);
  }

  private static Optional<String> resource(String path) {
    try (InputStream in = QueryFile.class.getResourceAsStream(FOLDER + path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
