package org.communique.server.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.server.data.Percent;

/**
 * What was asked for: an address and its parameters, as they came from outside.
 *
 * @param path as it stands in the address, with percent signs
 * @param parameters the first value of each
 */
public record Ask(String path, Map<String, String> parameters) {
  private static final int LONGEST = 300;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  public Ask {
    parameters = Map.copyOf(parameters);
  }

  /** A parameter without blanks around it, cut where it is longer than any sensible one. */
  public String text(String name) {
    String value = parameters.getOrDefault(name, "").strip();
    return value.substring(0, Math.min(value.length(), LONGEST));
  }

  /** A parameter that is a whole number, brought between 1 and the largest; 1 where it is none. */
  int number(String name, int largest) {
    String value = text(name);
    int number = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 1;
    return Math.max(1, Math.min(number, Math.max(1, largest)));
  }

  /** A parameter that matches; empty where it does not. */
  String matching(String name, Pattern form) {
    String value = text(name);
    return form.matcher(value).matches() ? value : "";
  }

  /** The same without some parameters, and from the first page. */
  Ask without(String... names) {
    Map<String, String> left = new TreeMap<>(parameters);
    left.keySet().removeAll(List.of(names));
    left.remove("page");
    return new Ask(path, left);
  }

  /** The same with one parameter more. */
  Ask and(String name, String value) {
    Map<String, String> more = new TreeMap<>(parameters);
    more.put(name, value);
    return new Ask(path, more);
  }

  /** The address itself. */
  String address() {
    return with("page", "");
  }

  /** The same address with one parameter changed, or left away where the value is empty. */
  public String with(String name, String value) {
    Map<String, String> changed = new TreeMap<>(parameters);
    changed.remove("page");
    changed.put(name, value);
    String query =
        changed.entrySet().stream()
            .filter(e -> !e.getValue().isEmpty())
            .map(e -> Percent.encode(e.getKey()) + "=" + Percent.encode(e.getValue()))
            .collect(Collectors.joining("&"));
    return path + (query.isEmpty() ? "" : "?" + query);
  }
}
