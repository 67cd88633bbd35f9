package org.communique.article;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.model.Article;

/** One line of a {@code .jsonl} file: an object with the fields of an article. */
final class JsonLine {
  private static final Set<String> FIELDS =
      Set.of("id", "title", "published", "publisher", "url", "text");
  private static final Pattern COLUMN = Pattern.compile(" at line \\d+ column (\\d+)");

  private JsonLine() {}

  /**
   * The article of a line.
   *
   * @param number the line's number, 1-based
   * @param published the date where the line tells none
   * @throws Unreadable where the line is not JSON, or a field is missing or of the wrong kind
   */
  static Article read(String line, int number, Optional<LocalDate> published) throws Unreadable {
    Map<String, String> fields = fields(line, number);
    for (String field : new String[] {"id", "text"}) {
      if (!fields.containsKey(field)) {
        throw new Unreadable(number, "no field " + field);
      }
    }
    Optional<LocalDate> date = published;
    if (!fields.getOrDefault("published", "").isBlank()) {
      date = Optional.of(Dates.of(fields.get("published"), number));
    }
    Article article =
        new Article(
            fields.get("id"),
            optional(fields, "title"),
            date,
            optional(fields, "publisher"),
            optional(fields, "url"),
            fields.get("text"));
    return Fit.check(article, number);
  }

  private static Optional<String> optional(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).filter(v -> !v.isBlank());
  }

  private static Map<String, String> fields(String line, int number) throws Unreadable {
    Map<String, String> fields = new HashMap<>();
    try (JsonReader json = new JsonReader(new StringReader(line))) {
      json.setStrictness(Strictness.STRICT);
      if (json.peek() != JsonToken.BEGIN_OBJECT) {
        throw new Unreadable(number, "not a JSON object");
      }
      json.beginObject();
      while (json.hasNext()) {
        field(json, fields, number);
      }
      json.endObject();
      json.peek(); // Words after the object are malformed.
    } catch (EOFException e) {
      throw new Unreadable(number, "not JSON: the line ends too early, at column " + line.length());
    } catch (MalformedJsonException e) {
      Matcher column = COLUMN.matcher(e.getMessage());
      throw new Unreadable(
          number, "not JSON" + (column.find() ? ": wrong at column " + column.group(1) : ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fields;
  }

  private static void field(JsonReader json, Map<String, String> fields, int number)
      throws IOException, Unreadable {
    String name = json.nextName();
    if (!FIELDS.contains(name)) {
      json.skipValue();
      return;
    }
    if (fields.containsKey(name)) {
      throw new Unreadable(number, "field " + name + " is given twice");
    }
    switch (json.peek()) {
      case NULL -> json.nextNull();
      case STRING -> fields.put(name, json.nextString());
      case NUMBER -> {
        // Feeds number their articles; a text that is a number is a slip.
        if (!name.equals("id")) {
          throw new Unreadable(number, "field " + name + " is not a string");
        }
        fields.put(name, json.nextString());
      }
      default -> throw new Unreadable(number, "field " + name + " is not a string");
    }
  }
}
