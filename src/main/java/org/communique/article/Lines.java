package org.communique.article;

import java.util.ArrayList;
import java.util.List;
import org.communique.model.Span;

/** An article's text, line by line. */
final class Lines {
  /** Characters; a text whose lines are all shorter may have been broken to a page's width. */
  private static final int WIDEST_PAGE = 100;

  private static final int NARROWEST_PAGE = 45;

  /** Words; shorter lines are labels. */
  private static final int LEAST_BROKEN = 5;

  private Lines() {}

  /** The lines that are not blank, in reading order; those that a page's width broke are joined. */
  static List<Line> of(String text) {
    return joined(broken(text));
  }

  static boolean white(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u0085';
  }

  private static List<Line> broken(String text) {
    List<Line> lines = new ArrayList<>();
    boolean gap = false;
    for (int begin = 0; begin < text.length(); ) {
      int end = begin;
      while (end < text.length() && !endsLine(text.charAt(end))) {
        end++;
      }
      int first = begin;
      while (first < end && white(text.charAt(first))) {
        first++;
      }
      int last = end;
      while (last > first && white(text.charAt(last - 1))) {
        last--;
      }
      if (first < last) {
        lines.add(new Line(new Span(first, last), normal(text.substring(first, last)), gap));
      }
      gap = first == last;
      boolean twoUnits = text.startsWith("\r\n", end);
      begin = end + (twoUnits ? 2 : 1);
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return switch (c) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  private static String normal(String line) {
    StringBuilder words = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      words.append(
          switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            default -> white(c) ? ' ' : c;
          });
    }
    return words.toString();
  }

  /**
   * Joins the lines of each run without a gap, where every line but the run's last is so long that
   * the next line's first word would not have fitted the page.
   */
  private static List<Line> joined(List<Line> lines) {
    int width = lines.stream().mapToInt(l -> l.words().length()).max().orElse(0);
    boolean page = NARROWEST_PAGE <= width && width <= WIDEST_PAGE;
    List<Line> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      boolean full = page;
      while (end < lines.size() && !lines.get(end).gap()) {
        String next = lines.get(end).words();
        int word = (next + " ").indexOf(' ');
        full &= lines.get(end - 1).words().length() + 1 + word > width;
        end++;
      }
      List<Line> run = lines.subList(i, end);
      if (full) {
        joined.add(run.stream().reduce(Line::to).orElseThrow());
      } else {
        joined.addAll(continued(run));
      }
      i = end;
    }
    return joined;
  }

  /** Joins a line to the one before it where a sentence plainly goes on. */
  private static List<Line> continued(List<Line> run) {
    List<Line> joined = new ArrayList<>();
    for (Line line : run) {
      int last = joined.size() - 1;
      boolean on =
          last >= 0
              && joined.get(last).wordCount() >= LEAST_BROKEN
              && line.wordCount() >= LEAST_BROKEN
              && !Look.closed(joined.get(last).words())
              && Character.isLowerCase(line.words().charAt(0));
      if (on) {
        joined.set(last, joined.get(last).to(line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }
}
