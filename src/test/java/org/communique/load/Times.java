package org.communique.load;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How long the requests of one kind took.
 *
 * @param millis in the order in which they were sent; at least one
 * @param computed what the server computed meanwhile on all its threads
 */
record Times(String kind, List<Double> millis, Duration computed, long bytes) {
  /** The least time that so many percent of the requests did not exceed. */
  double percentile(int percent) {
    List<Double> sorted = millis.stream().sorted().toList();
    int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
    return sorted.get(Math.max(1, rank) - 1);
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-36s %6d %9.1f %9.1f %9.1f %9.1f %10d",
        kind,
        millis.size(),
        percentile(50),
        percentile(95),
        percentile(100),
        (double) computed.toMillis() / millis.size(),
        bytes / millis.size());
  }

  static String head() {
    return String.format(
        "%-36s %6s %9s %9s %9s %9s %10s",
        "", "n", "median ms", "p95 ms", "most ms", "CPU ms", "bytes each");
  }
}
