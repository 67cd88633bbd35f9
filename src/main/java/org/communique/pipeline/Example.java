package org.communique.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communique.model.Article;
import org.communique.model.Extraction;

/**
 * A sentence of the lexicon and what must come out of it.
 *
 * @param file the file of {@code ontology/} that holds it
 * @param entry IRI of the entry that carries it
 * @param text what is read
 * @param published the day it was published, where that matters
 * @param yields rows that must come out
 * @param yieldsNo rows of which none may come out
 */
public record Example(
    String file,
    String entry,
    String text,
    Optional<LocalDate> published,
    List<String> yields,
    List<String> yieldsNo) {
  public Example {
    yields = List.copyOf(yields);
    yieldsNo = List.copyOf(yieldsNo);
  }

  /**
   * What came of running an example.
   *
   * @param faults what is wrong, a line each; empty where the example holds
   * @param rows all that came out, to be shown beside the faults
   */
  public record Result(Example example, List<String> faults, List<String> rows) {
    public Result {
      faults = List.copyOf(faults);
      rows = List.copyOf(rows);
    }

    public boolean holds() {
      return faults.isEmpty();
    }
  }

  /** Runs it through the stages that read an article. */
  public Result run(Function<Article, Extraction> reading) {
    Article article =
        new Article(
            "example", Optional.empty(), published, Optional.empty(), Optional.empty(), text);
    List<Row> rows;
    try {
      rows = Rows.of(reading.apply(article));
    } catch (RuntimeException e) {
      return new Result(this, List.of("fails: " + e), List.of());
    }
    List<String> faults = new ArrayList<>();
    yields.stream().filter(y -> none(rows, y)).forEach(y -> faults.add("missing: " + y));
    yieldsNo.stream().filter(y -> !none(rows, y)).forEach(y -> faults.add("not wanted: " + y));
    return new Result(this, faults, rows.stream().map(Row::toString).toList());
  }

  /** Words inside a block are enough for {@code read} and {@code noise}. */
  private static boolean none(List<Row> rows, String wanted) {
    Row row = Row.parse(wanted);
    return rows.stream().noneMatch(r -> row.matches(r) || row.isInsideOf(r));
  }

  /** Short name: the entry's local name and the text. */
  @Override
  public String toString() {
    return file + " " + entry.substring(entry.lastIndexOf('/') + 1) + ": " + text;
  }
}
