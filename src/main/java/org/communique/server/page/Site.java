package org.communique.server.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.QueryFile;
import org.communique.search.SearchIndex;
import org.communique.server.about.About;
import org.communique.server.data.Addresses;
import org.communique.store.Store;

/** All pages of a store. */
final class Site implements Room {
  /** How many entries a list shows at once. */
  static final int SIZE = 20;

  /** How many actors have so many facts that their pages take long to make the first time. */
  private static final int BUSIEST = 12;

  private final List<Room> rooms;
  private final Terms terms;
  private final Supplier<List<String>> busiest;

  Site(Store store, SearchIndex index, About about) {
    Addresses addresses = new Addresses(store.base());
    Lexicon lexicon = new Lexicon();
    Offices offices = new Offices(lexicon);
    Memories memory = new Memories(store);
    Kept<Counts> counts = new Kept<>(Counts::of);
    Kept<Articles> articles = new Kept<>(Articles::of);
    Kept<Actors> actors = new Kept<>(Actors::of);
    Kept<List<Cluster>> clusters = new Kept<>(Cluster::all);
    Kept<Events> events = new Kept<>(Events::of);
    List<QueryFile> questions = QueryFile.questions();
    this.terms = new Terms(store, addresses, memory, lexicon);
    Map<String, BiFunction<View, Ask, Page>> pages =
        new HashMap<>(
            Map.of(
                "/",
                (v, a) ->
                    StartPage.of(
                        counts.of(v), articles.of(v), actors.of(v), clusters.of(v), questions),
                DeskPage.PATH,
                (v, a) ->
                    a.parameters().containsKey(AskedPage.QUERY)
                        ? AskedPage.of(v, a)
                        : DeskPage.of(questions),
                About.DATASET,
                (v, a) -> DatasetPage.of(about.description(), addresses),
                "/search",
                (v, a) -> SearchPage.of(v, index, offices, a),
                "/articles",
                (v, a) -> ArticlesPage.of(articles.of(v), a),
                "/actors",
                (v, a) -> ActorsPage.of(actors.of(v), a),
                "/initiatives",
                (v, a) -> ClustersPage.of(clusters.of(v), a),
                "/timeline",
                (v, a) -> TimelinePage.of(v, events.of(v), a),
                "/relations",
                (v, a) -> RelationsPage.of(v, v.ties(), a)));
    for (Kind kind : Kind.values()) {
      Kept<AllFacts> facts = new Kept<>(v -> AllFacts.of(v, kind));
      pages.putIfAbsent(FactsPage.path(kind), (v, a) -> FactsPage.of(v, kind, facts.of(v), a));
    }
    this.busiest =
        () ->
            store.read(
                data ->
                    actors.of(new View(data, addresses, memory.now())).all().stream()
                        .limit(BUSIEST)
                        .map(e -> e.actor().href())
                        .toList());
    this.rooms =
        List.of(
            new Things(store, addresses, memory, lexicon),
            new Rooms(store, addresses, memory, pages),
            new Questions(store, addresses, memory, questions),
            terms);
  }

  /** The term of the ontology or the lexicon at a path, if there is one. */
  Optional<Node> term(String path) {
    return terms.term(path);
  }

  /** What the program's files say about a term. */
  DatasetGraph triples(Node term) {
    return terms.triples(term);
  }

  /** The pages of those actors of whom there is most. */
  List<String> busiest() {
    return busiest.get();
  }

  @Override
  public Optional<Page> page(Ask ask) {
    return rooms.stream().flatMap(r -> r.page(ask).stream()).findFirst();
  }
}
