package org.communique.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What came out of an article, or is to come out, as a person writes it in an example: {@code
 * statement | Jean Lee | direct | We will see}. {@code *} stands for anything, and fields at the
 * end may be left off.
 */
record Row(List<String> fields) {
  private static final String BETWEEN_FIELDS = " | ";
  private static final String BETWEEN_ACTORS = " + ";
  private static final String ANYTHING = "*";

  Row {
    fields = List.copyOf(fields);
  }

  static Row of(String... fields) {
    return new Row(Arrays.stream(fields).map(Row::tidy).toList());
  }

  static Row parse(String text) {
    return of(text.split("\\|", -1));
  }

  static String actors(List<String> labels) {
    return labels.stream().distinct().collect(Collectors.joining(BETWEEN_ACTORS));
  }

  private static String tidy(String field) {
    return field.strip().replaceAll("\\s+", " ");
  }

  /** Whether another row is what this one asks for. Actors may come in any order. */
  boolean matches(Row other) {
    if (fields.size() > other.fields.size()) {
      return false;
    }
    for (int i = 0; i < fields.size(); i++) {
      if (!matches(fields.get(i), other.fields.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether this names words inside a block that is read or left out. */
  boolean isInsideOf(Row other) {
    String kind = fields.get(0);
    return (kind.equals("read") || kind.equals("noise"))
        && fields.size() == 2
        && kind.equals(other.fields.get(0))
        && other.fields.get(1).contains(fields.get(1));
  }

  private static boolean matches(String wanted, String found) {
    return wanted.equals(ANYTHING)
        || wanted.equals(found)
        || wanted.contains(BETWEEN_ACTORS) && parts(wanted).equals(parts(found));
  }

  private static TreeSet<String> parts(String actors) {
    return new TreeSet<>(List.of(actors.split(" \\+ ")));
  }

  @Override
  public String toString() {
    return String.join(BETWEEN_FIELDS, fields);
  }
}
