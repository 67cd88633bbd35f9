package org.communique.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * What a cue takes, as in "on ADDRESSEE to ACTION".
 *
 * @param effect what a match makes
 * @param slots what must follow the cue, in order; small letters stand for themselves
 */
public record Frame(Effect effect, List<String> slots) {
  public enum Effect {
    STATES,
    PROPOSES,
    RESPONDS,
    HOLDS,
    SUPPOSES
  }

  /** Words in quotation marks. */
  public static final String QUOTE = "QUOTE";

  /** A clause with a finite verb, with or without "that". */
  public static final String CLAUSE = "CLAUSE";

  /** A noun phrase with what belongs to it. */
  public static final String PHRASE = "PHRASE";

  /** A verb phrase: after "to" an infinitive, after another preposition a gerund. */
  public static final String ACTION = "ACTION";

  /** A noun phrase that names who is spoken to. */
  public static final String ADDRESSEE = "ADDRESSEE";

  /** A noun phrase that names whose words they are, where it is not the subject. */
  public static final String SPEAKER = "SPEAKER";

  /** A noun phrase and what is held of it: "sees the strait as its own", "wants the talks back". */
  public static final String MATTER = "MATTER";

  public Frame {
    slots = List.copyOf(slots);
    for (String s : slots) {
      boolean literal = s.equals(s.toLowerCase(java.util.Locale.ROOT));
      if (!literal
          && !List.of(QUOTE, CLAUSE, PHRASE, ACTION, ADDRESSEE, SPEAKER, MATTER).contains(s)) {
        throw new IllegalArgumentException("no such slot: " + s);
      }
    }
  }

  static Frame of(Effect effect, String slots) {
    // Newspapers leave "that" out after any verb that can have it.
    return new Frame(effect, Arrays.asList(slots.replace("that CLAUSE", CLAUSE).split(" ")));
  }

  public boolean has(String slot) {
    return slots.contains(slot);
  }
}
