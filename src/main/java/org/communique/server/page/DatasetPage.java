package org.communique.server.page;

import java.util.List;
import org.communique.server.about.Description;
import org.communique.server.about.Dump;
import org.communique.server.data.Addresses;
import org.communique.server.data.Alternates;

/**
 * What the data set is, for people.
 *
 * @param base what names begin with
 */
public record DatasetPage(
    Description about, List<Dump> triples, List<Dump> networks, List<Dump> tables, String base) {

  static Page of(Description about, Addresses addresses) {
    DatasetPage page =
        new DatasetPage(
            about,
            dumps(Dump.Sort.TRIPLES),
            dumps(Dump.Sort.NETWORK),
            dumps(Dump.Sort.TABLE),
            addresses.base());
    return Page.of("dataset", page, "The data set", "dataset")
        .with(Alternates.of(addresses, addresses.thing("dataset")));
  }

  private static List<Dump> dumps(Dump.Sort sort) {
    return Dump.all().stream().filter(d -> d.sort() == sort).toList();
  }
}
