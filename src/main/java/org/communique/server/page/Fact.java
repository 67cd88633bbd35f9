package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Vocabulary;

/**
 * A statement, proposal, response or event as lists show it: its words in their sentence, who, to
 * whom.
 *
 * @param path below {@code /id/}
 * @param who those who say, propose, answer or take part
 * @param does what they do by it: the cue, the kind of proposal, the stance, the type of event
 * @param whom those who are spoken to, asked or answered
 * @param note what must be said beside it: an event that is only planned, the code of an act, which
 *     is ours and not the article's word; mostly empty
 * @param words the words that are the fact
 * @param quote the sentence with its parts marked
 * @param when the day, month or year of an event itself; empty where that is not known
 * @param date the same, or else of the article; empty where neither is known
 * @param basis how those who speak were found; empty for other kinds
 */
public record Fact(
    Kind kind,
    String path,
    String href,
    List<ActorLink> who,
    String does,
    List<ActorLink> whom,
    String note,
    String words,
    List<Piece> quote,
    ArticleLink article,
    String inArticle,
    String when,
    String date,
    String basis) {

  private static final Node ACTUAL = Vocabulary.dip("Actual");

  static Fact of(View view, Node fact) {
    return read(view, fact, true);
  }

  /** Without its sentence. */
  static Fact brief(View view, Node fact) {
    return read(view, fact, false);
  }

  private static Fact read(View view, Node fact, boolean withQuote) {
    String path = view.addresses().path(fact).orElse("");
    Kind kind = kind(view, fact);
    List<Passage> words = Passage.all(view, fact, kind.words());
    ArticleLink article =
        view.object(fact, Vocabulary.IN_ARTICLE)
            .map(a -> ArticleLink.of(view, a))
            .orElse(new ArticleLink("", "", "", ""));
    String when = view.text(fact, Vocabulary.DATE).orElse("");
    List<ActorLink> who = ActorLink.all(view, fact, kind.who());
    return new Fact(
        kind,
        path,
        view.addresses().page(fact),
        who,
        does(view, fact, kind, who.size()),
        whom(view, fact, kind),
        note(view, fact, kind),
        words.isEmpty() ? "" : words.get(0).words(),
        withQuote ? quote(view, fact, kind, words) : List.of(),
        article,
        article.href() + "?mark=" + id(path) + "#" + id(path),
        when,
        when.isEmpty() ? article.date() : when,
        view.object(fact, Vocabulary.BASIS).map(view::label).orElse(""));
  }

  private static Kind kind(View view, Node fact) {
    return Stream.of(Kind.values())
        .filter(k -> view.has(fact, RDF.Nodes.type, k.type()))
        .findFirst()
        .orElse(Kind.STATEMENT);
  }

  /** Name of the place of a fact in the page of its article: kind and offsets. */
  static String id(String path) {
    int first = path.indexOf('/');
    int last = path.lastIndexOf('/');
    return first < 0 ? "" : path.substring(0, first) + "-" + path.substring(last + 1);
  }

  private static String does(View view, Node fact, Kind kind, int actors) {
    Optional<String> term =
        switch (kind) {
          case STATEMENT, ATTITUDE, ACT -> Optional.empty();
          case PROPOSAL -> view.object(fact, Vocabulary.PROPOSAL_KIND).map(view::label);
          case RESPONSE ->
              view.object(fact, Vocabulary.STANCE)
                  .map(view::label)
                  .map(stance -> actors == 1 ? stance + "s" : stance);
          case EVENT -> view.object(fact, Vocabulary.EVENT_TYPE).map(view::label);
        };
    return term.orElseGet(
        () ->
            view.object(fact, Vocabulary.CUE)
                .flatMap(c -> view.text(c, Vocabulary.ANCHOR_OF))
                .orElse(""));
  }

  private static List<ActorLink> whom(View view, Node fact, Kind kind) {
    if (kind != Kind.RESPONSE) {
      Node property = kind == Kind.ACT ? Vocabulary.ACTED_UPON : Vocabulary.ADDRESSEE;
      return ActorLink.all(view, fact, property);
    }
    return view.objects(fact, Vocabulary.ANSWERS).stream()
        .flatMap(p -> ActorLink.all(view, p, Vocabulary.PROPOSER).stream())
        .distinct()
        .toList();
  }

  private static String note(View view, Node fact, Kind kind) {
    return switch (kind) {
      case EVENT, PROPOSAL ->
          view.object(fact, Vocabulary.STATUS)
              .filter(status -> !status.equals(ACTUAL))
              .map(view::label)
              .orElse("");
      case ATTITUDE, ACT -> view.object(fact, kind.sort()).map(view::label).orElse("");
      case STATEMENT, RESPONSE -> "";
    };
  }

  private static List<Piece> quote(View view, Node fact, Kind kind, List<Passage> words) {
    Optional<Passage> sentence =
        view.object(fact, Vocabulary.SENTENCE).flatMap(s -> Passage.of(view, s));
    List<Mark> marks = new ArrayList<>();
    words.forEach(w -> marks.add(Mark.plain(w, kind.key())));
    view.object(fact, Vocabulary.CUE)
        .flatMap(c -> Passage.of(view, c))
        .ifPresent(c -> marks.add(Mark.plain(c, "cue")));
    Stream.of(kind.whoMention(), Vocabulary.ADDRESSEE_MENTION, Vocabulary.ACTED_UPON_MENTION)
        .flatMap(p -> Passage.ofMentions(view, fact, p).stream())
        .forEach(m -> marks.add(Mark.plain(m, "actor")));
    return sentence
        .map(s -> Piece.cut(s.words(), s.begin(), marks))
        .orElseGet(
            () ->
                words.stream()
                    .flatMap(w -> Piece.cut(w.words(), w.begin(), marks).stream())
                    .toList());
  }

  /** The facts, read, latest first; within an article as they stand there. */
  static List<Fact> all(View view, List<Node> facts) {
    return facts.stream()
        .map(f -> of(view, f))
        .sorted(
            Comparator.comparing(Fact::date)
                .reversed()
                .thenComparing(f -> f.article().href())
                .thenComparing(f -> f.path()))
        .toList();
  }
}
