package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.rdf.Vocabulary;
import org.communique.server.data.Addresses;

/**
 * An entry of the lexicon: what it means, how it is found in a text, the examples that it is tested
 * with, and the facts that were found by it.
 *
 * @param kind event-type, topic, cue, office or actor
 * @param rows what its files say
 * @param actor page of the actor that it stands for; empty for other entries
 * @param clusters initiatives and occasions about it
 */
public record TermPage(
    Term term,
    String kind,
    List<Row> rows,
    List<Example> examples,
    String actor,
    List<Cluster> clusters,
    List<Fact> facts,
    Paging paging) {
  private static final int CLUSTERS = 30;

  /** A property and its values. */
  public record Row(String property, List<Link> values) {}

  /** A sentence of our own, what must come out of it, and what must not. */
  public record Example(String text, List<String> yields, List<String> yieldsNo) {}

  static Page of(View view, Lexicon lexicon, Node term, Ask ask) {
    String path = term.getURI().substring(Addresses.TERMS.length());
    String kind = path.substring(0, path.indexOf('/'));
    List<Dated> facts = facts(view, term, kind);
    Paging paging = Paging.of(ask, facts.size(), Site.SIZE);
    Term shown =
        new Term(
            "/" + path,
            lexicon.label(term).orElse(path.substring(path.indexOf('/') + 1)),
            lexicon.text(term, SKOS.definition.asNode()).orElse(""));
    TermPage page =
        new TermPage(
            shown,
            kind,
            rows(lexicon, term),
            examples(lexicon, term),
            kind.equals("actor") ? "/page/" + path : "",
            clusters(view, term),
            paging.of(facts).stream().map(f -> Fact.of(view, f.fact())).toList(),
            paging);
    return Page.of("term", page, shown.label(), "");
  }

  private static List<Dated> facts(View view, Node term, String kind) {
    Node property =
        switch (kind) {
          case "event-type" -> Vocabulary.EVENT_TYPE;
          case "cue", "act" -> Vocabulary.CUE_ENTRY;
          case "medium" -> Vocabulary.BY_MEDIUM;
          case "code" ->
              term.getURI().startsWith(Vocabulary.PLOVER_NS) ? Vocabulary.PLOVER : Vocabulary.CAMEO;
          default -> Vocabulary.ON_TOPIC;
        };
    return view.subjects(property, term).stream().map(f -> Dated.of(view, f)).sorted().toList();
  }

  /** Of a topic or measure: what was joined since it is about it. */
  private static List<Cluster> clusters(View view, Node term) {
    return view.subjects(Vocabulary.SHARED_TOPIC, term).stream()
        .flatMap(link -> view.objects(link, Vocabulary.SUPPORTS).stream())
        .distinct()
        .limit(CLUSTERS)
        .map(c -> Cluster.of(view, c))
        .sorted(Comparator.comparing(Cluster::label))
        .toList();
  }

  private static List<Row> rows(Lexicon lexicon, Node term) {
    List<Node> properties =
        lexicon.graph().find(term, Node.ANY, Node.ANY).mapWith(Triple::getPredicate).toList();
    List<Row> rows = new ArrayList<>();
    properties.stream()
        .distinct()
        .filter(
            p ->
                !p.equals(RDFS.Nodes.label)
                    && !p.equals(SKOS.prefLabel.asNode())
                    && !p.equals(SKOS.definition.asNode())
                    && !p.equals(RDF.Nodes.type)
                    && !p.equals(Lexicon.lex("example")))
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(
            p -> {
              List<Link> values =
                  lexicon.objects(term, p).stream()
                      .flatMap(o -> OntologyPage.values(lexicon, o).stream())
                      .sorted(Comparator.comparing(Link::label))
                      .toList();
              rows.add(new Row(OntologyPage.shortName(p), values));
            });
    return rows;
  }

  private static List<Example> examples(Lexicon lexicon, Node term) {
    return lexicon.objects(term, Lexicon.lex("example")).stream()
        .map(
            e ->
                new Example(
                    lexicon.text(e, Lexicon.lex("text")).orElse(""),
                    lexicon.texts(e, Lexicon.lex("yields")),
                    lexicon.texts(e, Lexicon.lex("yieldsNo"))))
        .sorted(Comparator.comparing(Example::text))
        .toList();
  }
}
