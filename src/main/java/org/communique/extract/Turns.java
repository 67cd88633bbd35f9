package org.communique.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.lexicon.Inflection;
import org.communique.model.Block;
import org.communique.model.Document;
import org.communique.model.Paragraph;
import org.communique.model.Span;

/**
 * The turns of an interview or transcript: paragraphs that begin with who speaks and a colon.
 *
 * <p>A turn takes in the paragraphs after it up to the next one; after the last turn nothing tells
 * whether the reporter speaks again, so that one ends with its paragraph.
 */
final class Turns {
  private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]*";
  private static final Pattern LABEL =
      Pattern.compile(
          "(" + NAME + "(?: " + NAME + "){0,4})(?: ?\\([^)\\n]*\\))?(:)\\s+(?=\\S)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Fewer may be a list of notes. */
  private static final int FEWEST = 3;

  /** More paragraphs than that between two turns are a report again. */
  private static final int LONGEST = 4;

  /**
   * A turn.
   *
   * @param label the words that name who speaks
   * @param colon the colon after them
   * @param content what is said, a passage for each paragraph
   */
  record Turn(Span label, Span colon, List<Span> content) {
    Turn {
      content = List.copyOf(content);
    }

    /** The last word of its label in small letters: a surname as a rule. */
    String speaker(Document document) {
      String words = document.text(label).toLowerCase(Locale.ROOT);
      return words.substring(words.lastIndexOf(' ') + 1);
    }

    private Turn with(Span more) {
      List<Span> all = new ArrayList<>(content);
      all.add(more);
      return new Turn(label, colon, all);
    }
  }

  private Turns() {}

  /**
   * @param surnames the last words of the names of the article's people, in small letters
   */
  static List<Turn> of(Document document, Inflection english, Set<String> surnames) {
    List<Turn> turns = new ArrayList<>();
    List<Span> since = new ArrayList<>();
    for (Paragraph p : document.paragraphs()) {
      if (p.block().kind() != Block.Kind.PARAGRAPH) {
        continue;
      }
      Optional<Turn> turn = begins(document, p.block().span());
      if (turn.isPresent()) {
        goOn(turns, since);
        turns.add(turn.get());
        since.clear();
      } else {
        since.add(p.block().span());
      }
    }
    return talk(document, turns, english, surnames) ? turns : List.of();
  }

  private static Optional<Turn> begins(Document document, Span block) {
    Matcher m = LABEL.matcher(document.article().text()).region(block.begin(), block.end());
    return m.lookingAt()
        ? Optional.of(
            new Turn(
                new Span(m.start(1), m.end(1)),
                new Span(m.start(2), m.end(2)),
                List.of(new Span(m.end(), block.end()))))
        : Optional.empty();
  }

  private static void goOn(List<Turn> turns, List<Span> paragraphs) {
    if (!turns.isEmpty() && paragraphs.size() <= LONGEST) {
      Turn last = turns.get(turns.size() - 1);
      for (Span p : paragraphs) {
        last = last.with(p);
      }
      turns.set(turns.size() - 1, last);
    }
  }

  /** Whether two speak in turn, one of whom is known or marked as who asks or answers. */
  private static boolean talk(
      Document document, List<Turn> turns, Inflection english, Set<String> surnames) {
    Map<String, Integer> times = new HashMap<>();
    turns.forEach(t -> times.merge(t.speaker(document), 1, Integer::sum));
    Set<String> known = new HashSet<>(surnames);
    known.addAll(english.asks());
    known.addAll(english.answers());
    return turns.size() >= FEWEST
        && times.size() > 1
        && times.values().stream().anyMatch(n -> n > 1)
        && times.keySet().stream().anyMatch(known::contains);
  }
}
