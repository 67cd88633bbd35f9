package org.communique.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;

/** The nouns that tell by what means something was said, of {@code ontology/media.ttl}. */
public final class Media {
  private final Map<List<String>, String> media = new HashMap<>();
  private int longest = 1;

  private Media() {}

  public static Media load(Inflection inflection) {
    Media media = new Media();
    Entries.read("media.ttl").ofType(Entries.LEX + "Medium").forEach(e -> media.add(e, inflection));
    return media;
  }

  private void add(Resource entry, Inflection inflection) {
    for (String noun : Entries.strings(entry, Entries.lex("noun"))) {
      List<String> words = Arrays.asList(noun.toLowerCase(Locale.ROOT).split(" "));
      longest = Math.max(longest, words.size());
      for (String last : inflection.noun(words.get(words.size() - 1))) {
        List<String> form = new java.util.ArrayList<>(words);
        form.set(form.size() - 1, last);
        media.put(form, Entries.localName(entry));
      }
    }
  }

  /**
   * The medium that the last words name, the longest noun first.
   *
   * @param words in small letters
   * @return local name of its entry
   */
  public Optional<String> endOf(List<String> words) {
    for (int n = Math.min(longest, words.size()); n > 0; n--) {
      String medium = media.get(words.subList(words.size() - n, words.size()));
      if (medium != null) {
        return Optional.of(medium);
      }
    }
    return Optional.empty();
  }
}
