package org.communique.server;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of HTML with places to fill: <code>{{name}}</code> takes text, which is escaped, <code>
 * {{{name}}}</code> takes HTML made by another template.
 */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{\\{\\{(\\w+)}}}|\\{\\{(\\w+)}}");

  private final String html;

  private Template(String html) {
    this.html = html;
  }

  /** The template in a file beside this class. */
  static Template of(String resource) {
    return new Template(Resource.text(resource));
  }

  /**
   * @throws IllegalArgumentException where a place is left without a value
   */
  String fill(Map<String, String> values) {
    return PLACE.matcher(html).replaceAll(m -> Matcher.quoteReplacement(value(m, values)));
  }

  private static String value(MatchResult place, Map<String, String> values) {
    boolean raw = place.group(1) != null;
    String value = values.get(raw ? place.group(1) : place.group(2));
    if (value == null) {
      throw new IllegalArgumentException("no value for " + place.group());
    }
    return raw ? value : escape(value);
  }

  /** Text as HTML, in content and in quoted attributes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
