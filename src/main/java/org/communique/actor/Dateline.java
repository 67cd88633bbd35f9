package org.communique.actor;

import java.util.Locale;
import org.communique.lexicon.Name;

/** The town and agency before the first word of an article: no mention of anybody. */
final class Dateline {
  private static final int AGENCY_WORDS = 4;

  private Dateline() {}

  /** Index of the first token after it; 0 where there is none. */
  static int end(Reading reading) {
    int town = 0;
    while (allCapitals(reading.word(town))) {
      town++;
    }
    if (town == 0 || town == reading.size() || spelledSo(reading)) {
      return 0;
    }
    int at = town;
    if (reading.is(at, ",") && reading.capital(at + 1)) {
      at = reading.mark(at + 1).map(Mark::end).orElse(at + 2);
    }
    int dash = at;
    while (dash < at + AGENCY_WORDS && !dash(reading.word(dash))) {
      dash++;
    }
    if (dash(reading.word(dash)) && (dash == at || reading.is(at, "("))) {
      return dash + 1;
    }
    boolean nameFollows = reading.capital(at) && (at > town || reading.mark(at).isPresent());
    return nameFollows ? at : 0;
  }

  /** "NATO said": a name that has no small letters anywhere. */
  private static boolean spelledSo(Reading reading) {
    return reading
        .mark(0)
        .filter(
            m ->
                m.end() == 1
                    && m.names().stream()
                        .anyMatch(
                            n ->
                                n.kind() != Name.Kind.CAPITAL
                                    && n.form().equals(n.form().toUpperCase(Locale.ROOT))))
        .isPresent();
  }

  private static boolean dash(String word) {
    return word.equals("-") || word.equals("--") || word.equals("\u2014") || word.equals("\u2013");
  }

  private static boolean allCapitals(String word) {
    return word.length() > 2
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Character.isLetter(word.charAt(0));
  }
}
