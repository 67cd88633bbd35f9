package org.communique.lexicon;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An office that somebody held.
 *
 * @param office key of the office: {@code president}
 * @param of key of the state or organization
 * @param person key of the holder
 * @param from when it began
 * @param until when it ended; empty while it lasts
 * @param knownUntil the day until which a source says that it lasts; empty where the whole file's
 *     day counts
 */
public record Tenure(
    String office,
    String of,
    String person,
    Moment from,
    Optional<Moment> until,
    Optional<LocalDate> knownUntil) {

  /**
   * Whether the office was held on a day for certain: a day that a vague date leaves open is not.
   */
  public boolean surelyOn(LocalDate day) {
    return !day.isBefore(from.latest()) && until.map(u -> !day.isAfter(u.earliest())).orElse(true);
  }

  /** Whether the office may have been held on a day. The days of taking over count for both. */
  public boolean perhapsOn(LocalDate day) {
    return !day.isBefore(from.earliest()) && until.map(u -> !day.isAfter(u.latest())).orElse(true);
  }
}
