package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;
import org.communique.search.Field;
import org.communique.search.SearchIndex;

/**
 * What fits some words: a few of each kind, or all of one.
 *
 * @param words as they were typed
 * @param kind the one that was asked for; empty where all are shown
 * @param everything address of what fits of all kinds
 * @param all false where nothing has all the words, and these have some of them
 * @param holders who held the office that the words name
 * @param groups those that have something
 */
public record SearchPage(
    String words,
    String kind,
    String everything,
    boolean all,
    List<Holder> holders,
    List<Group> groups) {
  private static final int FEW = 4;
  private static final int SOME = 60;
  private static final int MOST = 400;

  /**
   * What fits of one kind: actors, articles or facts, the others being empty.
   *
   * @param kind as addresses call it
   * @param all address of all of them; empty where they are all here
   */
  public record Group(
      String kind,
      List<ActorLink> actors,
      List<ArticleLink> articles,
      List<Fact> facts,
      String all,
      Paging paging) {
    /** How many; of a few among many it is not counted to the end. */
    public String number() {
      return paging.total() + (!all.isEmpty() && paging.total() >= SOME ? "+" : "");
    }
  }

  static Page of(View view, SearchIndex index, Offices offices, Ask ask) {
    String words = ask.text("q");
    Optional<Field> only =
        Stream.of(Field.values()).filter(f -> key(f).equals(ask.text("kind"))).findFirst();
    List<Group> groups = groups(view, only, ask, (field, most) -> index.find(field, words, most));
    boolean all = !groups.isEmpty();
    if (!all) {
      groups = groups(view, only, ask, (field, most) -> index.findSome(field, words, most));
    }
    String title = words.isEmpty() ? "Search" : words;
    SearchPage page =
        new SearchPage(
            words,
            only.map(f -> key(f)).orElse(""),
            ask.with("kind", ""),
            all || groups.isEmpty(),
            only.isPresent() ? List.of() : offices.holders(view, words),
            groups);
    return Page.of("search", page, title, "").asking(words);
  }

  private static List<Group> groups(
      View view, Optional<Field> only, Ask ask, BiFunction<Field, Integer, List<Node>> find) {
    List<Group> groups = new ArrayList<>();
    for (Field field : only.map(List::of).orElse(List.of(Field.values()))) {
      List<Node> found = find.apply(field, only.isPresent() ? MOST : SOME);
      if (!found.isEmpty()) {
        groups.add(group(view, field, found, ask, only.isPresent()));
      }
    }
    return groups;
  }

  private static String key(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private static Group group(View view, Field field, List<Node> found, Ask ask, boolean whole) {
    Paging paging =
        whole ? Paging.of(ask, found.size(), Site.SIZE) : Paging.at(ask, 1, found.size(), FEW);
    List<Node> shown = paging.of(field == Field.ACTOR ? busyFirst(view, found) : found);
    return new Group(
        key(field),
        field == Field.ACTOR ? shown.stream().map(n -> view.actor(n)).toList() : List.of(),
        field == Field.ARTICLE
            ? shown.stream().map(n -> ArticleLink.of(view, n)).toList()
            : List.of(),
        field == Field.ACTOR || field == Field.ARTICLE
            ? List.of()
            : shown.stream().map(n -> Fact.of(view, n)).toList(),
        !whole && found.size() > FEW ? ask.with("kind", key(field)) : "",
        paging);
  }

  /** Those that articles name before those that are only known. */
  private static List<Node> busyFirst(View view, List<Node> actors) {
    return actors.stream()
        .sorted(Comparator.comparing(a -> !view.find(Node.ANY, Vocabulary.REFERS_TO, a).hasNext()))
        .toList();
  }
}
