package org.communique.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What identifies an actor that the authority does not have. */
public final class Keys {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");
  private static final Pattern DOTS = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L}|\\s|$)");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Keys() {}

  /** Letters, digits and single hyphens, in lower case; never empty. */
  public static String slug(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    plain = POSSESSIVE.matcher(plain).replaceAll("");
    plain = DOTS.matcher(plain).replaceAll("");
    plain = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    plain = plain.replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? "x" + Integer.toHexString(text.hashCode()) : plain;
  }

  /** The key of an actor that only one article knows. */
  public static String local(String articleId, String label) {
    return slug(articleId) + "/" + slug(label);
  }
}
