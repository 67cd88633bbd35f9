package org.communique.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.model.Event;

/**
 * Words that name an event, and how they hang together.
 *
 * @param source the pattern as the lexicon writes it
 * @param words its words; never empty
 * @param roles what stands in a grammatical place, where it differs from the type's own roles
 * @param atLeast how many actors must take part for it to count
 * @param weak whether it counts only with a date, a place or a support verb
 */
public record TriggerPattern(
    String source, List<Word> words, Map<String, Event.Role> roles, int atLeast, boolean weak) {
  public TriggerPattern {
    words = List.copyOf(words);
    roles = Map.copyOf(roles);
  }

  /** How a word hangs on those before it. */
  public enum Link {
    /** Right after the word before. */
    NEXT,
    /** Some words later, no verb and no clause boundary between. */
    GAP,
    /** In the anchor's object: of a verb (passive and relative clauses too) or a noun's "of". */
    OBJECT,
    /** In the anchor's subject. */
    SUBJECT
  }

  /**
   * One word of a pattern.
   *
   * @param link how it hangs on the others
   * @param verbs lower-case forms that count where they are verbs
   * @param nouns lower-case forms that count where they are nouns
   * @param exact lower-case forms that count anywhere
   * @param kinds {@code actor}, {@code person}, {@code state}, {@code organization}, {@code group}
   *     or {@code name}: what else may stand here
   */
  public record Word(
      Link link, Set<String> verbs, Set<String> nouns, Set<String> exact, Set<String> kinds) {
    public Word {
      verbs = Set.copyOf(verbs);
      nouns = Set.copyOf(nouns);
      exact = Set.copyOf(exact);
      kinds = Set.copyOf(kinds);
    }

    boolean hasClass() {
      return !verbs.isEmpty() || !nouns.isEmpty();
    }
  }

  /** Index of the word on which objects and subjects hang: the first with a word class. */
  public int anchor() {
    for (int i = 0; i < words.size(); i++) {
      Link link = words.get(i).link();
      if (words.get(i).hasClass() && (link == Link.NEXT || link == Link.GAP)) {
        return i;
      }
    }
    return 0;
  }
}
