package org.communique.server.page;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.communique.rdf.QueryFile;
import org.communique.server.data.Percent;

/**
 * A question, its answer as a table, and how it is asked.
 *
 * @param whole whether the table has all there is
 * @param desk where the query can be changed and asked again
 * @param csv where a program gets the table
 * @param json where a program gets it as SPARQL results
 */
public record QuestionPage(
    QueryFile question,
    List<String> columns,
    List<List<Link>> rows,
    boolean whole,
    Paging paging,
    String desk,
    String csv,
    String json) {
  static final int SIZE = 50;

  static Page of(View view, QueryFile question, Answer answer, Ask ask) {
    Paging paging = Paging.of(ask, answer.rows().size(), SIZE);
    String query = Percent.encode(question.text());
    QuestionPage page =
        new QuestionPage(
            question,
            answer.columns().stream().map(QuestionPage::words).toList(),
            paging.of(answer.rows()).stream()
                .map(row -> row.stream().map(n -> cell(view, n)).toList())
                .toList(),
            answer.whole(),
            paging,
            "/sparql#query=" + query,
            "/sparql?query=" + query + "&output=csv",
            "/sparql?query=" + query + "&output=json");
    return Page.of("question", page, question.title(), "questions");
  }

  /** A variable's name as words: rejectedBy is rejected by. */
  static String words(String column) {
    return column.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** Of what has no label, its kind says enough to lead there. */
  static Link cell(View view, Node node) {
    String path = view.addresses().path(node).orElse("");
    boolean named = path.isEmpty() || !view.label(node).equals(path);
    return node.isURI() && !named
        ? new Link(view.addresses().page(node), path.replaceFirst("/.*$", "").replace('-', ' '))
        : node.isURI() ? view.link(node) : new Link("", view.label(node));
  }
}
