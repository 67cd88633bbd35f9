package org.communique.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.lexicon.Furniture.Sign;

/** The headlines above an article. */
final class Top {
  /** More short lines than that are a menu, of which the last ones may be headlines. */
  private static final int MOST = 6;

  private static final int LAST = 2;

  /** Words; a headline has more than a button or a name. */
  private static final int LEAST_WORDS = 4;

  /** "U.S." at the end of a headline is no full stop. */
  private static final Pattern ACRONYM = Pattern.compile("\\b(?:\\p{Lu}\\.){2,}$");

  private Top() {}

  /**
   * Which lines above the first paragraph are headlines.
   *
   * @param first the first paragraph
   */
  static Set<Integer> headlines(Page page, int first, Optional<String> title) {
    List<Integer> lines =
        Page.range(0, first)
            .filter(i -> page.look(i) == Look.SHORT || titular(page, i))
            .filter(i -> !page.repeats().contains(i) && !wraps(page, i, first))
            .boxed()
            .toList();
    List<Integer> telling =
        lines.stream().filter(i -> page.lines().get(i).wordCount() >= LEAST_WORDS).toList();
    if (telling.size() > MOST) {
      telling = telling.subList(telling.size() - LAST, telling.size());
    }
    List<Integer> chosen = telling.isEmpty() ? lines.stream().limit(1).toList() : telling;
    Set<Integer> given =
        Page.range(0, first)
            .filter(i -> title.filter(t -> t.strip().equals(page.words(i))).isPresent())
            .filter(i -> !page.repeats().contains(i))
            .boxed()
            .collect(Collectors.toSet());
    given.addAll(chosen);
    return given;
  }

  /** The first line, where it could be a headline though it ends like a sentence. */
  static boolean titular(Page page, int i) {
    String words = page.words(i);
    boolean dotted = words.endsWith(".") && !ACRONYM.matcher(words).find();
    return i == 0
        && page.size() > 1
        && page.lines().get(1).gap()
        && page.look(i) == Look.SENTENCE
        && Look.closed(words)
        && !dotted
        && !words.endsWith(".\"")
        && !words.endsWith(":")
        && page.lines().get(i).wordCount() <= 25
        && page.furniture().find(Sign.DATELINE, words).isEmpty();
  }

  /** Whether a line is the path through the site to a headline that also stands alone. */
  private static boolean wraps(Page page, int i, int first) {
    String words = page.words(i);
    return Page.range(0, first)
        .filter(j -> j != i && page.lines().get(j).wordCount() >= LEAST_WORDS)
        .mapToObj(page::words)
        .anyMatch(w -> w.length() < words.length() && (words.endsWith(w) || words.startsWith(w)));
  }
}
