package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/**
 * What several articles say of one initiative or occasion, side by side.
 *
 * @param columns what is compared
 * @param rows an article each
 */
public record Compared(List<String> columns, List<Row> rows) {
  private static final int MOST = 20;
  private static final List<Map.Entry<String, Node>> OF_OCCASION =
      List.of(
          Map.entry("day", Vocabulary.DATE),
          Map.entry("where", Vocabulary.AT_PLACE),
          Map.entry("who took part", Vocabulary.PARTICIPANT));
  private static final List<Map.Entry<String, Node>> OF_INITIATIVE =
      List.of(
          Map.entry("proposed by", Vocabulary.PROPOSER),
          Map.entry("who is to act", Vocabulary.ADDRESSEE));

  /**
   * @param href where the article tells it first
   * @param cells what the article says in each column; empty where it does not say
   */
  public record Row(ArticleLink article, String href, List<List<Value>> cells) {}

  /**
   * @param all whether all the articles say so
   */
  public record Value(Link link, boolean all) {}

  /** Whether any article says something that another does not. */
  public boolean differs() {
    return rows.stream()
        .flatMap(r -> r.cells().stream())
        .flatMap(List::stream)
        .anyMatch(v -> !v.all());
  }

  /**
   * @param members the facts that tell of it
   */
  static Compared of(View view, List<Node> members, boolean initiative) {
    List<Map.Entry<String, Node>> columns =
        (initiative ? OF_INITIATIVE : OF_OCCASION)
            .stream()
                .filter(c -> members.stream().anyMatch(m -> view.has(m, c.getValue(), Node.ANY)))
                .toList();
    Map<Node, List<Node>> articles = new LinkedHashMap<>();
    for (Node member : members) {
      Node article = view.article(member);
      if (articles.containsKey(article) || articles.size() < MOST) {
        articles.computeIfAbsent(article, a -> new ArrayList<>()).add(member);
      }
    }
    List<Row> rows = new ArrayList<>();
    articles.forEach(
        (article, facts) ->
            rows.add(
                new Row(
                    ArticleLink.of(view, article),
                    Fact.brief(view, facts.get(0)).inArticle(),
                    columns.stream()
                        .map(
                            c ->
                                values(
                                    view, facts, c.getValue(), articles.values().stream().toList()))
                        .toList())));
    return new Compared(columns.stream().map(Map.Entry::getKey).toList(), rows);
  }

  private static List<Value> values(
      View view, List<Node> facts, Node property, List<List<Node>> articles) {
    return said(view, facts, property).stream()
        .map(
            label -> {
              boolean all =
                  articles.stream().allMatch(a -> said(view, a, property).contains(label));
              return new Value(label, all);
            })
        .toList();
  }

  private static Set<Link> said(View view, List<Node> facts, Node property) {
    Set<Link> said = new TreeSet<>(Comparator.comparing(Link::label));
    facts.stream()
        .flatMap(f -> view.objects(f, property).stream())
        .map(n -> n.isURI() ? view.link(n) : new Link("", view.label(n)))
        .forEach(said::add);
    return said;
  }
}
