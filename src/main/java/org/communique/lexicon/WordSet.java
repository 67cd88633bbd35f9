package org.communique.lexicon;

import java.util.Set;
import org.communique.model.Token;

/**
 * Words, some of which count as verbs or nouns only.
 *
 * @param verbs lower-case forms that count where they are verbs
 * @param nouns lower-case forms that count where they are nouns
 * @param exact lower-case forms that count anywhere
 */
public record WordSet(Set<String> verbs, Set<String> nouns, Set<String> exact) {
  public WordSet {
    verbs = Set.copyOf(verbs);
    nouns = Set.copyOf(nouns);
    exact = Set.copyOf(exact);
  }

  public boolean holds(Token token) {
    String form = token.form().toLowerCase(java.util.Locale.ROOT);
    return exact.contains(form)
        || token.isVerb() && verbs.contains(form)
        || token.isNoun() && nouns.contains(form);
  }
}
