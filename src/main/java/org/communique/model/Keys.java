package org.communique.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What identifies an actor that the authority does not have. */
public final class Keys {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");
  private static final Pattern DOTS = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L}|\\s|$)");

  private Keys() {}

  /** Letters, digits and single hyphens, in lower case; never empty. */
  public static String slug(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    plain = POSSESSIVE.matcher(plain).replaceAll("");
    plain = DOTS.matcher(plain).replaceAll("");
    String slug = hyphenated(plain.toLowerCase(Locale.ROOT));
    return slug.isEmpty() ? "x" + Integer.toHexString(text.hashCode()) : slug;
  }

  /** A hyphen for whatever stands between letters and digits. */
  private static String hyphenated(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      if (Character.isLetter(point) || isNumber(point)) {
        slug.append(gap && slug.length() > 0 ? "-" : "").appendCodePoint(point);
        gap = false;
      } else {
        gap = true;
      }
    }
    return slug.toString();
  }

  private static boolean isNumber(int point) {
    return switch (Character.getType(point)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  /** The key of an actor that only one article knows. */
  public static String local(String articleId, String label) {
    return slug(articleId) + "/" + slug(label);
  }
}
