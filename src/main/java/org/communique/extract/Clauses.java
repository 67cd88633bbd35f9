package org.communique.extract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.Range;
import org.communique.model.Token;

/** Cuts a sentence into stretches with one finite verb each, so that a date goes with its verb. */
final class Clauses {
  private static final Set<String> OPENERS = Set.of("IN", "WDT", "WP", "WRB");

  private final Range range;
  private final TreeSet<Integer> starts = new TreeSet<>();

  Clauses(Sentence sentence) {
    range = sentence.range;
    starts.add(range.first());
    List<Token> tokens = sentence.paragraph.tokens();
    VerbGroup last = null;
    for (VerbGroup p : sentence.verbs) {
      if (!p.finite()) {
        continue;
      }
      if (last != null) {
        Range subject = sentence.arguments.subject(p);
        boolean own = !subject.isEmpty() && subject.first() > last.head();
        starts.add(back(tokens, own ? subject.first() : p.first(), last.end()));
      }
      last = p;
    }
  }

  /** Over a phrase that opens the clause: "that | on Monday X met Y", "but in July it ended". */
  private int back(List<Token> tokens, int start, int limit) {
    for (int i = start - 1; i >= limit; i--) {
      String tag = tokens.get(i).tag();
      boolean joint = tag.equals("CC") || tokens.get(i).is("that") || tag.equals(":");
      if (joint) {
        return i;
      }
      if (start - i > 5) {
        break;
      }
    }
    boolean word = start > limit && OPENERS.contains(tokens.get(start - 1).tag());
    return word ? start - 1 : start;
  }

  Range of(int token) {
    Integer next = starts.higher(token);
    return new Range(starts.floor(token), next == null ? range.end() : next);
  }
}
