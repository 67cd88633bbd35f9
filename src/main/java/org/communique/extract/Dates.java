package org.communique.extract;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.extract.TimeWords.Unit;
import org.communique.lexicon.EventWords;
import org.communique.model.Range;
import org.communique.model.Token;

/**
 * Finds the words of a sentence that name a day, a month or a year.
 *
 * <p>Nothing is guessed: "earlier this week" is found, so that no other date is put in its place,
 * and tells no date.
 */
final class Dates {
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final List<Token> tokens;
  private final Map<String, Integer> days;
  private final Map<String, Integer> shifts;
  private final int end;

  private Dates(List<Token> tokens, Range sentence, EventWords words) {
    this.tokens = tokens;
    this.days = words.days();
    this.shifts = words.shifts();
    this.end = sentence.end();
  }

  static List<TimeWords> in(List<Token> tokens, Range sentence, EventWords words) {
    Dates dates = new Dates(tokens, sentence, words);
    List<TimeWords> found = new ArrayList<>();
    int at = sentence.first();
    while (at < sentence.end()) {
      Optional<TimeWords> here = dates.at(at);
      here.ifPresent(found::add);
      at = here.map(t -> t.range().end()).orElse(at + 1);
    }
    return found;
  }

  /** Whether a word is the name of a weekday or month, or of a unit of time. */
  static boolean isUnit(String form) {
    return weekday(form).isPresent() || named(form, "").isPresent() || Unit.of(form).isPresent();
  }

  private Optional<TimeWords> at(int at) {
    String form = form(at);
    Integer day = days.get(form.toLowerCase(Locale.ROOT));
    if (day != null) {
      return Optional.of(TimeWords.day(new Range(at, at + 1), day));
    }
    Integer shift = shifts.get(form.toLowerCase(Locale.ROOT));
    if (shift != null && at + 1 < end) {
      Optional<TimeWords> shifted = shifted(at, shift);
      if (shifted.isPresent()) {
        return shifted;
      }
    }
    Optional<DayOfWeek> weekday = weekday(form);
    if (weekday.isPresent()) {
      int next = at + 1 < end && form(at + 1).equals(",") ? at + 2 : at + 1;
      Optional<TimeWords> full = next < end ? calendar(next) : Optional.empty();
      return full.filter(f -> f.day() > 0)
          .map(f -> f.from(at))
          .or(() -> Optional.of(TimeWords.weekday(new Range(at, at + 1), weekday.get(), 0)));
    }
    return calendar(at).or(() -> ago(at));
  }

  /** "last Friday", "next month", "this year", "last July". */
  private Optional<TimeWords> shifted(int at, int shift) {
    Range range = new Range(at, at + 2);
    String next = form(at + 1);
    Optional<TimeWords> weekday = weekday(next).map(day -> TimeWords.weekday(range, day, shift));
    Optional<TimeWords> month =
        month(at + 1).map(m -> TimeWords.calendar(range, 0, m.getValue(), 0).shifted(shift));
    return weekday
        .or(() -> month)
        .or(() -> Unit.singular(next).map(unit -> TimeWords.unit(range, unit, shift)));
  }

  /** "July 4, 2017", "4 July", "July 2017", "July", "2015". */
  private Optional<TimeWords> calendar(int at) {
    Optional<Month> month = month(at);
    if (month.isPresent() && reallyMonth(at)) {
      return Optional.of(monthFirst(at, month.get()));
    }
    OptionalInt first = number(at, 1, 31);
    Optional<Month> next = first.isPresent() ? month(at + 1) : Optional.empty();
    if (next.isPresent()) {
      int stop = afterMonth(at + 1);
      OptionalInt year = year(stop);
      Range range = new Range(at, year.isPresent() ? stop + 1 : stop);
      return Optional.of(
          TimeWords.calendar(range, year.orElse(0), next.get().getValue(), first.getAsInt()));
    }
    OptionalInt year = year(at);
    return year.isPresent() && !counts(at)
        ? Optional.of(TimeWords.calendar(new Range(at, at + 1), year.getAsInt(), 0, 0))
        : Optional.empty();
  }

  private TimeWords monthFirst(int at, Month month) {
    int dayAt = afterMonth(at);
    OptionalInt day = number(dayAt, 1, 31);
    int yearAt = day.isPresent() ? dayAt + 1 : dayAt;
    int comma = yearAt < end && form(yearAt).equals(",") ? yearAt + 1 : yearAt;
    OptionalInt year = year(comma);
    int stop = year.isPresent() ? comma + 1 : day.isPresent() ? yearAt : at + 1;
    return TimeWords.calendar(new Range(at, stop), year.orElse(0), month.getValue(), day.orElse(0));
  }

  /** One past a month and the full stop that may have come off it. */
  private int afterMonth(int at) {
    return at + 1 < end && form(at + 1).equals(".") ? at + 2 : at + 1;
  }

  /** A number after a currency sign, or before a plural that it counts, is no year. */
  private boolean counts(int at) {
    boolean money = at > 0 && tokens.get(at - 1).tag().equals("$");
    return money || at + 1 < end && tokens.get(at + 1).tag().equals("NNS");
  }

  /** May and March are other words too: a month is written large and is no verb. */
  private boolean reallyMonth(int at) {
    Token token = tokens.get(at);
    boolean verb = token.isVerb() || token.tag().equals("MD");
    boolean numbered = number(afterMonth(at), 1, 31).isPresent() || year(at + 1).isPresent();
    return !verb || numbered;
  }

  /** "two days ago": exact for days alone. */
  private Optional<TimeWords> ago(int at) {
    OptionalInt count = TimeWords.count(form(at));
    if (count.isEmpty() || at + 2 >= end || Unit.of(form(at + 1)).isEmpty()) {
      return Optional.empty();
    }
    Integer direction = shifts.get("*" + form(at + 2).toLowerCase(Locale.ROOT));
    if (direction == null) {
      return Optional.empty();
    }
    Unit unit = Unit.of(form(at + 1)).get();
    Range range = new Range(at, at + 3);
    return Optional.of(
        TimeWords.distance(range, unit, direction * count.getAsInt(), direction > 0));
  }

  private OptionalInt number(int at, int least, int most) {
    if (at >= end || !startsWithDigit(form(at))) {
      return OptionalInt.empty();
    }
    Matcher ordinal = ORDINAL.matcher(form(at));
    if (!ordinal.matches()) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(ordinal.group(1));
    return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
  }

  private OptionalInt year(int at) {
    boolean year = at < end && startsWithDigit(form(at)) && YEAR.matcher(form(at)).matches();
    return year ? OptionalInt.of(Integer.parseInt(form(at))) : OptionalInt.empty();
  }

  private static boolean startsWithDigit(String form) {
    return Character.isDigit(form.charAt(0));
  }

  private static Optional<DayOfWeek> weekday(String form) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (names(day.name(), form)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private Optional<Month> month(int at) {
    if (at >= end) {
      return Optional.empty();
    }
    boolean stopCameOff = at + 2 < end && form(at + 1).equals(".");
    return named(form(at), stopCameOff ? "." : "");
  }

  private static Optional<Month> named(String form, String stop) {
    String stopped = form + stop;
    for (Month month : Month.values()) {
      if (names(month.name(), form) || names(month.name(), stopped)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  /** In full, or its first letters and a full stop: "Feb.", "Sept." */
  private static boolean names(String name, String form) {
    // The short names are other words too: may, march.
    boolean capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    if (form.length() < 3 || !capital && form.length() < 6) {
      return false;
    }
    boolean shortened = form.endsWith(".") && form.length() > 3 && form.length() <= 5;
    return shortened
        ? name.regionMatches(true, 0, form, 0, form.length() - 1)
        : name.equalsIgnoreCase(form);
  }

  private String form(int at) {
    return tokens.get(at).form();
  }
}
