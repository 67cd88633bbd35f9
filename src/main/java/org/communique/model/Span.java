package org.communique.model;

/**
 * A passage of the article's text.
 *
 * @param begin first UTF-16 code unit, 0-based
 * @param end one past the last UTF-16 code unit; never before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no such span: " + begin + "-" + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that holds both. */
  public Span to(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** The words of this span in the text that it counts into. */
  public String in(String text) {
    return text.substring(begin, end);
  }

  /** In reading order; of two that begin together the shorter comes first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
