package org.communique.extract;

import java.util.Set;

/** The nouns that tell when and not who: a noun phrase of theirs is no subject and no addressee. */
final class Times {
  private static final Set<String> NOUNS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow",
          "week", "weeks", "month", "months", "year", "years", "day", "days", "hour", "hours", "night", "morning", "evening", "afternoon", "weekend",
          "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
          "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "oct.", "nov.", "dec.", "time", "times", "moment", "decade", "decades", "century");

  private Times() {}

  static boolean isTime(String word) {
    return NOUNS.contains(word);
  }
}
