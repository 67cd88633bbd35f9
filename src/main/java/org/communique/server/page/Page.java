package org.communique.server.page;

import java.util.Optional;
import org.communique.server.data.Alternates;

/**
 * A page, ready to be written.
 *
 * @param template name in src/main/jte, without ending
 * @param content what the template shows
 * @param title text, not HTML
 * @param section which entry of the navigation it belongs to; empty for none
 * @param words what stands in the search box
 * @param alternates the same thing in other forms
 * @param status of the response
 */
public record Page(
    String template,
    Object content,
    String title,
    String section,
    String words,
    Optional<Alternates> alternates,
    int status) {

  static Page of(String template, Object content, String title, String section) {
    return new Page(template, content, title, section, "", Optional.empty(), 200);
  }

  Page with(Alternates other) {
    return new Page(template, content, title, section, words, Optional.of(other), status);
  }

  Page asking(String searched) {
    return new Page(template, content, title, section, searched, alternates, status);
  }

  Page status(int other) {
    return new Page(template, content, title, section, words, alternates, other);
  }
}
