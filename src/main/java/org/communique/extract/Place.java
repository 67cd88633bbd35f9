package org.communique.extract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.communique.model.Range;

/**
 * A named place.
 *
 * @param range its tokens
 * @param label its name
 * @param country key of the state that it lies in, where the words or the authority tell
 */
record Place(Range range, String label, Optional<String> country) {

  /** The name in lower case without accents, hyphens between its words. */
  String key() {
    String plain = Normalizer.normalize(label, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return plain
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’]", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
