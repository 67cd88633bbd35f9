package org.communique.article;

import java.util.Set;
import java.util.stream.Collectors;
import org.communique.lexicon.Furniture.Sign;

/** Which lines stand under pictures. */
final class Captions {
  /** Signs of this weight together make a caption. */
  private static final int ENOUGH = 2;

  /** Characters; a longer line is a paragraph. */
  private static final int LONGEST = 700;

  /** Characters; what stands between a picture's credit and a caption that follows it is short. */
  private static final int LONGEST_AFTER = 250;

  private Captions() {}

  static Set<Integer> in(Page page) {
    return Page.range(0, page.size())
        .filter(i -> is(page, i))
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean is(Page page, int i) {
    String words = page.words(i);
    if (!page.look(i).isText() || words.length() > LONGEST) {
      return false;
    }
    int weight = page.furniture().weight(Sign.CAPTION, words);
    boolean closed = page.look(i) == Look.SENTENCE;
    boolean above = Page.range(0, i).noneMatch(j -> page.look(j) == Look.SENTENCE);
    boolean after = i > 0 && isPicture(page, i - 1);
    if (after && page.look(i - 1) == Look.PHOTO_LABEL && !dated(page, i)) {
      return true;
    }
    // Some pages put the credit first and leave out the caption's full stop, as headlines do.
    if (after && !closed && words.length() <= LONGEST_AFTER && !kept(page, i)) {
      return !above || weight > 0;
    }
    boolean before = i + 1 < page.size() && page.look(i + 1) == Look.CREDIT && !opens(page, i + 1);
    if (before || page.saidTwice(i)) {
      weight += page.furniture().weight(Sign.CAPTION_BESIDE, words);
      weight += before ? 1 : 0;
      weight += before && !page.lines().get(i + 1).gap() ? 1 : 0;
      weight += page.saidTwice(i) && page.look(i) == Look.SENTENCE ? ENOUGH : 0;
    }
    return weight >= (above && !closed ? ENOUGH + 1 : ENOUGH);
  }

  /** Whether a credit stands before its caption, which then has no full stop. */
  private static boolean opens(Page page, int credit) {
    return credit + 1 < page.size()
        && (page.look(credit + 1) == Look.SHORT || page.look(credit + 1) == Look.OPEN)
        && !kept(page, credit + 1);
  }

  private static boolean isPicture(Page page, int i) {
    return page.look(i) == Look.PHOTO_LABEL || page.look(i) == Look.CREDIT;
  }

  private static boolean kept(Page page, int i) {
    return page.furniture().is(Sign.KEPT, page.words(i));
  }

  private static boolean dated(Page page, int i) {
    return page.furniture().find(Sign.DATELINE, page.words(i)).isPresent();
  }
}
