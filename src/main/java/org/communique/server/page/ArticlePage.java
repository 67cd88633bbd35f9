package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Vocabulary;

/**
 * An article: its text with every fact marked in place, and a note beside each paragraph on what
 * begins there.
 *
 * @param url where it was published, if that is a web address; else empty
 * @param rows the lines of the text on this page; empty where the store was built without texts
 * @param facts what it tells, shown where there is no text
 * @param counts how many facts of each kind it has
 * @param shown the kinds that are marked at first: attitudes and acts only where one was asked for
 */
public record ArticlePage(
    ArticleLink article,
    String url,
    List<TextRow> rows,
    List<Fact> facts,
    Map<Kind, Integer> counts,
    Set<Kind> shown,
    Paging paging) {
  private static final int LINES = 150;

  static Page of(View view, Node article, Ask ask) {
    Graph graph = view.graphOf(article);
    Map<Kind, Integer> counts = new TreeMap<>();
    List<Node> nodes = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      int before = nodes.size();
      graph
          .find(Node.ANY, RDF.Nodes.type, kind.type())
          .forEachRemaining(t -> nodes.add(t.getSubject()));
      counts.put(kind, nodes.size() - before);
    }
    Optional<String> text = view.text(article, Vocabulary.IS_STRING);
    ArticleLink link = ArticleLink.of(view, article);
    String url = view.object(article, Vocabulary.SCHEMA_URL).map(view.addresses()::page).orElse("");
    ArticlePage page =
        text.isPresent()
            ? withText(view, graph, link, url, text.get(), nodes, counts, ask)
            : withoutText(view, link, url, nodes, counts, ask);
    return Page.of("article", page, link.title(), "articles");
  }

  private static ArticlePage withText(
      View view,
      Graph graph,
      ArticleLink link,
      String url,
      String text,
      List<Node> nodes,
      Map<Kind, Integer> counts,
      Ask ask) {
    List<Note> notes = notes(view, nodes);
    List<TextLine> lines = TextLine.of(text, Blocks.of(graph));
    Paging paging = paging(ask, lines, notes);
    List<TextRow> rows = TextRow.of(paging.of(lines), notes, ask.text("mark"));
    Set<Kind> shown = new HashSet<>(Kind.TOLD);
    Kind.of(ask.text("mark").replaceFirst("-.*$", "")).ifPresent(shown::add);
    return new ArticlePage(link, url, rows, List.of(), counts, shown, paging);
  }

  /** The page that was asked for, or the one with the mark that was asked for. */
  private static Paging paging(Ask ask, List<TextLine> lines, List<Note> notes) {
    String mark = ask.text("mark");
    Optional<Integer> place =
        notes.stream().filter(n -> n.id().equals(mark)).map(Note::begin).findFirst();
    if (place.isEmpty()) {
      return Paging.of(ask, lines.size(), LINES);
    }
    int line = 0;
    while (line + 1 < lines.size() && lines.get(line + 1).begin() <= place.get()) {
      line++;
    }
    return Paging.at(ask, line / LINES + 1, lines.size(), LINES);
  }

  /** Attitudes and acts have the last numbers: they are hidden at first, and leave no gaps. */
  private static List<Note> notes(View view, List<Node> nodes) {
    List<Note> unnumbered =
        nodes.stream()
            .map(n -> Note.of(view, n))
            .filter(n -> !n.passages().isEmpty())
            .sorted(
                Comparator.comparingInt(Note::begin)
                    .thenComparing(n -> n.fact().kind())
                    .thenComparing(Note::id))
            .toList();
    Map<Note, Integer> numbers = new HashMap<>();
    unnumbered.stream()
        .sorted(Comparator.comparing(n -> Kind.TOLD.contains(n.kind()) ? Kind.STATEMENT : n.kind()))
        .forEach(n -> numbers.put(n, numbers.size() + 1));
    return unnumbered.stream().map(n -> n.numbered(numbers.get(n))).toList();
  }

  private static ArticlePage withoutText(
      View view,
      ArticleLink link,
      String url,
      List<Node> nodes,
      Map<Kind, Integer> counts,
      Ask ask) {
    Paging paging = Paging.of(ask, nodes.size(), Site.SIZE);
    List<Node> shown =
        paging.of(nodes.stream().sorted(Comparator.comparing(Node::getURI)).toList());
    return new ArticlePage(link, url, List.of(), Fact.all(view, shown), counts, Set.of(), paging);
  }
}
