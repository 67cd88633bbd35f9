package org.communique.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words in the one spelling in which the authority file and an article's tokens are compared. */
public final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc`\u00b4]");
  private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011\u2013]");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\w)(?='s\\b|'$)");

  private Words() {}

  /**
   * The normal form of a token: no accents, no full stops beside letters ({@code U.S.} is {@code
   * US}), plain apostrophes and hyphens. Case stays.
   */
  public static String normal(String token) {
    String word = token;
    if (!isAscii(word)) {
      word = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
      word = APOSTROPHES.matcher(word).replaceAll("'");
      word = HYPHENS.matcher(word).replaceAll("-");
    }
    if (word.length() > 1 && word.indexOf('.') >= 0 && Character.isLetter(word.charAt(0))) {
      word = word.replace(".", "");
    }
    return word;
  }

  /**
   * A form of the lexicon as normal words, cut as the tokenizer cuts: {@code People}, {@code 's}.
   */
  static List<String> of(String form) {
    List<String> words = new ArrayList<>();
    for (String part : form.strip().split(" ")) {
      String word = normal(part);
      if (word.indexOf('\'') < 0) {
        words.add(word);
      } else {
        words.addAll(List.of(POSSESSIVE.split(word)));
      }
    }
    return List.copyOf(words);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128 || word.charAt(i) == '`') {
        return false;
      }
    }
    return true;
  }
}
