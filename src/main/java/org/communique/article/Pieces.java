package org.communique.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.communique.lexicon.Furniture;
import org.communique.lexicon.Furniture.Sign;
import org.communique.model.Block;
import org.communique.model.Block.Kind;

/** Parts a line into the article's words and what is glued to their ends. */
final class Pieces {
  /** Characters at a line's start and end that are searched. */
  private static final int HEAD = 120;

  private static final int TAIL = 450;

  private final Furniture furniture;
  private final List<Line> lines;
  private boolean begun;

  Pieces(Page page) {
    this.furniture = page.furniture();
    this.lines = page.lines();
  }

  /**
   * The blocks of a line of a kind, in reading order; the lines are to be given in reading order.
   */
  List<Block> of(Line line, Kind kind) {
    return switch (kind) {
      case PARAGRAPH -> {
        int text = dateline(line);
        begun = true;
        yield blocks(line, kind, text, tail(line, Sign.TAIL));
      }
      case CAPTION -> blocks(line, kind, 0, tail(line, Sign.CREDIT_TAIL));
      case HEADLINE -> blocks(line, kind, 0, tail(line, Sign.MASTHEAD));
      default -> List.of(new Block(kind, line.span()));
    };
  }

  private List<Block> blocks(Line line, Kind kind, int begin, int end) {
    List<Block> blocks = new ArrayList<>();
    block(line, Kind.BYLINE, 0, begin).ifPresent(blocks::add);
    block(line, kind, begin, end).ifPresent(blocks::add);
    block(line, Kind.FURNITURE, end, line.words().length()).ifPresent(blocks::add);
    return blocks;
  }

  private static Optional<Block> block(Line line, Kind kind, int begin, int end) {
    String words = line.words();
    int first = begin;
    while (first < end && words.charAt(first) == ' ') {
      first++;
    }
    int last = end;
    while (last > first && words.charAt(last - 1) == ' ') {
      last--;
    }
    return first == last ? Optional.empty() : Optional.of(new Block(kind, line.part(first, last)));
  }

  /** Where the words after a dateline begin; 0 where there is none. */
  private int dateline(Line line) {
    String head = line.words().substring(0, Math.min(HEAD, line.words().length()));
    Optional<MatchResult> dashed = furniture.find(Sign.DATELINE, head);
    if (dashed.isPresent()) {
      return within(line, dashed.get().end());
    }
    if (begun) {
      return 0;
    }
    return furniture
        .find(Sign.BARE_DATELINE, head)
        .filter(m -> !inCapitalsElsewhere(line, head.substring(m.start(), m.end())))
        .map(m -> within(line, m.end()))
        .orElse(0);
  }

  /** A dateline before nothing is no dateline. */
  private static int within(Line line, int end) {
    return end < line.words().length() ? end : 0;
  }

  /** An acronym is in capitals wherever it stands; a town is so in its dateline alone. */
  private boolean inCapitalsElsewhere(Line line, String dateline) {
    Pattern town = Pattern.compile("\\b" + Pattern.quote(dateline.split("[ ,/]", 2)[0]) + "\\b");
    return lines.stream()
        .anyMatch(
            l -> {
              int from = l.equals(line) ? dateline.length() : 0;
              return town.matcher(l.words()).region(from, l.words().length()).find();
            });
  }

  private int tail(Line line, Sign sign) {
    String words = line.words();
    int from = Math.max(0, words.length() - TAIL);
    return furniture
        .find(sign, words.substring(from))
        .map(m -> from + m.start())
        .filter(begin -> begin > 0)
        .orElse(words.length());
  }
}
