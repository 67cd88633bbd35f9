package org.communique.server.page;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.communique.server.data.Percent;

/**
 * The answer to a query that somebody wrote, as a table for people; {@code Desk} sends here who
 * would rather have HTML than the forms of results.
 *
 * @param query as it was written
 * @param wrong why it cannot be asked; empty where it can
 * @param whole whether the table has all there is
 * @param csv where a program gets the table
 */
public record AskedPage(
    String query,
    String wrong,
    List<String> columns,
    List<List<Link>> rows,
    boolean whole,
    Paging paging,
    String csv) {
  /** The parameter that holds the query. */
  static final String QUERY = "query";

  private static final String TITLE = "Answer";

  static Page of(View view, Ask ask) {
    String text = ask.parameters().getOrDefault(QUERY, "");
    try {
      Query query = QueryFactory.create(text);
      Answer answer = Answer.of(view, query);
      Paging paging = Paging.of(ask, answer.rows().size(), QuestionPage.SIZE);
      AskedPage page =
          new AskedPage(
              text,
              "",
              answer.columns().stream().map(c -> QuestionPage.words(c)).toList(),
              paging.of(answer.rows()).stream()
                  .map(row -> row.stream().map(n -> QuestionPage.cell(view, n)).toList())
                  .toList(),
              answer.whole(),
              paging,
              query.isSelectType() || query.isAskType()
                  ? "/sparql?query=" + Percent.encode(text) + "&output=csv"
                  : "");
      return Page.of("asked", page, TITLE, DeskPage.SECTION);
    } catch (QueryException e) {
      String why = String.valueOf(e.getMessage());
      Paging none = Paging.of(ask, 0, QuestionPage.SIZE);
      AskedPage page = new AskedPage(text, why, List.of(), List.of(), true, none, "");
      return Page.of("asked", page, TITLE, DeskPage.SECTION).status(400);
    }
  }
}
