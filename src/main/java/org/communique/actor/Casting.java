package org.communique.actor;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.Authority;
import org.communique.lexicon.Cues;
import org.communique.lexicon.Roles;
import org.communique.model.Cast;
import org.communique.model.Document;
import org.communique.model.Mention;

/**
 * Finds out who is meant by the names, titles, nouns and pronouns of an article. Safe for several
 * threads at once.
 */
public final class Casting {
  private final Authority authority;
  private final Roles roles;
  private final Cues cues;

  /**
   * @param authority who is known
   * @param roles what common nouns, titles and pronouns denote
   * @param cues the verbs that tell who speaks and who is asked
   */
  public Casting(Authority authority, Roles roles, Cues cues) {
    this.authority = authority;
    this.roles = roles;
    this.cues = cues;
  }

  /** Reads the article twice: for its full names first, then for whom each word means. */
  public Cast cast(Document document) {
    List<Reading> readings =
        document.paragraphs().stream().map(p -> new Reading(p, authority, roles)).toList();
    Roster roster = new Roster(document.article(), authority, roles);
    new Scene(document.article(), authority, cues, roster, true)
        .play(readings, nominals(readings, roster));
    roster.settle();
    List<Mention> mentions =
        new ArrayList<>(
            new Scene(document.article(), authority, cues, roster, false)
                .play(readings, nominals(readings, roster)));
    mentions.sort(
        (a, b) ->
            a.span().begin() != b.span().begin()
                ? Integer.compare(a.span().begin(), b.span().begin())
                : Integer.compare(b.span().end(), a.span().end()));
    return new Cast(mentions);
  }

  private List<List<Nominal>> nominals(List<Reading> readings, Roster roster) {
    return readings.stream().map(reading -> Nominals.of(reading, authority, roster)).toList();
  }
}
