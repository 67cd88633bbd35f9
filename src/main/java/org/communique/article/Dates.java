package org.communique.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day an article was published, as files tell it. */
final class Dates {
  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");
  private static final Pattern WITH_TIME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?");

  private Dates() {}

  /**
   * An ISO 8601 date, or the day of a date and time as written.
   *
   * @throws Unreadable where it is neither, or no day of the calendar
   */
  static LocalDate of(String words, int line) throws Unreadable {
    Matcher date = WITH_TIME.matcher(words.strip());
    try {
      if (date.matches()) {
        return LocalDate.parse(date.group(1));
      }
    } catch (DateTimeException e) {
      // Told below: it looks like a date and is none.
    }
    throw new Unreadable(line, "published is not a date like 2016-05-26: " + words);
  }

  /** The first ISO date in a file's name: archives name articles so. */
  static Optional<LocalDate> inName(String name) {
    Matcher day = DAY.matcher(name);
    while (day.find()) {
      try {
        return Optional.of(LocalDate.parse(day.group()));
      } catch (DateTimeException e) {
        // Digits that are no day; perhaps a later group is.
      }
    }
    return Optional.empty();
  }
}
