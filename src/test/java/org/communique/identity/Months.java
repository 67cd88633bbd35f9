package org.communique.identity;

import java.util.List;

/** Dated tales of 2016. */
final class Months {
  private Months() {}

  /** A report of the nuclear test of January 2016. */
  static Tale test(String id, String published) {
    return new Tale(id, published)
        .says("North Korea carried out its fourth nuclear test.")
        .deed("NuclearTest", "nuclear test", "", "", "North Korea");
  }

  static Tale dated(String id, String published, String date) {
    return new Tale(id, published)
        .says("North Korea carried out a nuclear test.")
        .deed("NuclearTest", "nuclear test", date, "", "North Korea");
  }

  static Tale met(String id, String published, String date, String place) {
    return new Tale(id, published)
        .says("John Kerry met Sergei Lavrov in " + place + ".")
        .event("Meeting", "met", date, place, "John Kerry, Sergei Lavrov");
  }

  static List<Tale> all() {
    return List.of(
        test("jan-7", "2016-01-07"),
        dated("mar-2", "2016-03-02", "2016-01-06"),
        test("jul-11", "2016-07-11"),
        dated("sep-9", "2016-09-09", "2016-09-09"),
        dated("sep-10", "2016-09-10", "2016-09-09"),
        met("geneva", "2016-08-26", "2016-08-26", "Geneva"),
        met("geneva-2", "2016-08-27", "2016-08-26", "Geneva"),
        met("geneva-3", "2016-09-09", "2016-09-09", "Geneva"),
        met("no-day", "", "", "Geneva"));
  }
}
