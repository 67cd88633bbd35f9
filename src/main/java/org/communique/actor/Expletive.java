package org.communique.actor;

import java.util.EnumSet;
import java.util.Set;
import org.communique.lexicon.Role;

/** "It is clear that": an "it" that means nobody and nothing. */
final class Expletive {
  private static final Set<String> CLAUSE =
      Set.of(
          "that", "to", "for", "whether", "how", "if", "when", "who", "what", "why", "until",
          "because");

  private static final Set<Role.Kind> ACTING =
      EnumSet.of(Role.Kind.STATE, Role.Kind.BODY, Role.Kind.PERSON, Role.Kind.SIDE);

  private final Reading reading;

  Expletive(Reading reading) {
    this.reading = reading;
  }

  boolean at(int it) {
    int at = it + 1;
    boolean being = false;
    while (reading.tag(at).equals("MD")
        || reading.tag(at).startsWith("VB")
        || reading.tag(at).equals("RB")
        || reading.tag(at).equals("RP")
        || reading.is(at, "as")) {
      if (reading.tag(at).startsWith("VB")) {
        being = reading.copula(at) || reading.roles.expletive(reading.word(at));
      }
      at++;
    }
    return told(at) || being && (quality(at) || nominal(at));
  }

  /** "it seems that", "it was reported that" */
  private boolean told(int at) {
    boolean passive = reading.tag(at - 1).equals("VBN") && reading.copula(at - 2);
    return reading.is(at, "that") && (passive || reading.roles.expletive(reading.word(at - 1)));
  }

  /** "it is vital that", but not "it is ready to" */
  private boolean quality(int at) {
    if (!reading.tag(at).startsWith("JJ")) {
      return false;
    }
    int end = at;
    while (reading.tag(end).startsWith("JJ") || reading.is(end, "and") || reading.is(end, "or")) {
      end++;
    }
    return CLAUSE.contains(reading.word(end))
        && (!reading.is(end, "to") || !reading.roles.willing(reading.word(end - 1)));
  }

  /** "it is no surprise", "it was the ninth test", but not "it is a country that" */
  private boolean nominal(int at) {
    return reading
        .phrase(at)
        .filter(p -> p.first() == at && reading.tag(p.head()).startsWith("NN"))
        .filter(
            p ->
                reading
                    .mark(p.head())
                    .flatMap(Mark::role)
                    .filter(r -> ACTING.contains(r.kind()))
                    .isEmpty())
        .isPresent();
  }
}
