package org.communique.server.page;

/**
 * Something to mark in a text.
 *
 * @param begin first place, in code points of the article
 * @param end the place after the last, in code points of the article
 * @param css what is marked, as style sheets call it
 * @param first whether it is the first of its fact, where links to the fact's place lead
 * @param id name of the place within the page; empty where nothing leads there
 * @param href where the mark leads; empty where it leads nowhere
 * @param number by which notes name it; 0 where there is none
 * @param label what is marked, in words
 */
public record Mark(
    int begin,
    int end,
    String css,
    boolean first,
    String id,
    String href,
    int number,
    String label) {

  static Mark plain(Passage passage, String css) {
    return new Mark(passage.begin(), passage.end(), css, false, "", "", 0, "");
  }
}
