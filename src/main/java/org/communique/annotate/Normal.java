package org.communique.annotate;

/**
 * Text with typographic marks replaced one for one by the plain ones that the models know, so that
 * every offset holds.
 */
final class Normal {
  private Normal() {}

  static String form(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(plain(text.charAt(i)));
    }
    // A double mark typed as two single ones.
    return out.toString().replace("''", "\" ");
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> '"';
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u0060', '\u00b4' -> '\'';
      case '\u00a0',
          '\u2007',
          '\u202f',
          '\u2009',
          '\u200a',
          '\u3000',
          '\t',
          '\u2028',
          '\u200b',
          '\ufeff' ->
          ' ';
      case '\u2010', '\u2011' -> '-';
      case '\u2015' -> '\u2014';
      default -> c;
    };
  }

  static boolean doubleMark(char c) {
    return plain(c) == '"';
  }

  static boolean singleMark(char c) {
    return plain(c) == '\'';
  }

  static boolean space(char c) {
    return Character.isWhitespace(plain(c));
  }
}
