package org.communique.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a mark of a text that nobody has tagged.
 *
 * @param form as it stands there
 * @param lower its normal form in lower case
 * @param begin first UTF-16 place in the text
 * @param end one past the last
 */
public record PlainWord(String form, String lower, int begin, int end) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019.&/\u2010\u2011-][\\p{L}\\p{N}]+)*|[^\\s]");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=.)['\u2019][sS]$");

  /** The words and marks of a text; a possessive ending is cut off and dropped. */
  public static List<PlainWord> of(String text) {
    List<PlainWord> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      Matcher possessive = POSSESSIVE.matcher(matcher.group());
      String form =
          possessive.find() ? matcher.group().substring(0, possessive.start()) : matcher.group();
      words.add(
          new PlainWord(
              form, Topics.lower(form), matcher.start(), matcher.start() + form.length()));
    }
    return List.copyOf(words);
  }

  /** Whether it is a mark and no word. */
  public boolean mark() {
    return !Character.isLetterOrDigit(form.charAt(0));
  }
}
