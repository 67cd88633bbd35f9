package org.communique.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communique.lexicon.IdentityWords;
import org.communique.lexicon.PlainWord;

/** The words of a passage that tell which plan or occasion it is about. */
final class Words {
  /** Letters by which the forms of a word, and its noun and verb, are mostly the same. */
  private static final int STEM = 5;

  private Words() {}

  /**
   * Beginnings of the words of a text.
   *
   * @param cast its names, which are left out
   */
  static Set<String> of(Passage passage, List<Cast.Naming> cast, IdentityWords words) {
    Set<String> stems = new TreeSet<>();
    for (PlainWord word : PlainWord.of(passage.words())) {
      boolean name =
          cast.stream()
              .map(Cast.Naming::passage)
              .anyMatch(
                  n -> passage.at(n.begin()) <= word.begin() && word.end() <= passage.at(n.end()));
      if (!name && !word.mark() && !words.stop().contains(word.lower())) {
        stems.add(word.lower().substring(0, Math.min(STEM, word.lower().length())));
      }
    }
    return stems;
  }
}
