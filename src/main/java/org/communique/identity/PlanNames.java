package org.communique.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.lexicon.PlainWord;
import org.communique.lexicon.Topic;
import org.communique.lexicon.Topics;

/**
 * Finds the names that plans go by: known ones, and what stands in quotation marks before "plan".
 */
record PlanNames(Knowledge knowledge) {
  private static final String MARKS = "\"\u201c\u201d\u2018\u2019'\u00ab\u00bb";
  private static final int LONG = 4;

  Set<String> in(String sentence) {
    Set<String> names = new TreeSet<>();
    knowledge.topics().in(sentence).stream()
        .map(Topics.Hit::topic)
        .filter(Topic::named)
        .map(Topic::label)
        .forEach(names::add);
    List<PlainWord> words = PlainWord.of(sentence);
    for (int i = 2; i + 1 < words.size(); i++) {
      boolean closes = words.get(i).mark() && MARKS.contains(words.get(i).form());
      if (closes && knowledge.words().plans().contains(words.get(i + 1).lower())) {
        quoted(words, i).ifPresent(name -> addUnlessKnown(name, names));
      }
    }
    return names;
  }

  private void addUnlessKnown(String name, Set<String> names) {
    if (knowledge.topics().in(name).stream().noneMatch(h -> h.topic().named())) {
      names.add(name);
    }
  }

  /** The words between the marks that end at a place, if they are few. */
  private static Optional<String> quoted(List<PlainWord> words, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = end - 1; i >= 0 && i >= end - LONG - 1; i--) {
      if (words.get(i).mark()) {
        return MARKS.contains(words.get(i).form()) && name.length() > 0
            ? Optional.of(name.toString().strip())
            : Optional.empty();
      }
      name.insert(0, words.get(i).lower() + " ");
    }
    return Optional.empty();
  }
}
