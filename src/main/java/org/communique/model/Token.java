package org.communique.model;

/**
 * A token.
 *
 * @param form its letters, quotation marks and spaces normalised one for one, so it is as long as
 *     its span
 * @param tag Penn Treebank part of speech
 * @param span where it stands
 */
public record Token(String form, String tag, Span span) {
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean is(String lowerCaseForm) {
    return form.equalsIgnoreCase(lowerCaseForm);
  }
}
