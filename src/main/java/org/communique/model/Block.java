package org.communique.model;

/**
 * A block of an article's text: a run of lines of one kind, without white space at its ends.
 *
 * @param kind what it is
 * @param span where it stands
 */
public record Block(Kind kind, Span span) {
  /** What a block is; only the first three are read for facts. */
  public enum Kind {
    HEADLINE,
    PARAGRAPH,
    /** Under a picture: tells events, but no statement is taken from it. */
    CAPTION,
    BYLINE,
    /** Page furniture: navigation, appeals, credits, links. */
    FURNITURE,
    /** A reader's comment, its heading included. */
    COMMENT;

    /** Whether statements, proposals and responses may be taken from it. */
    public boolean tells() {
      return this == HEADLINE || this == PARAGRAPH;
    }

    /** Whether it is read at all: {@link #tells()}, or a caption. */
    public boolean read() {
      return tells() || this == CAPTION;
    }
  }
}
