package org.communique.server.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.communique.rdf.Vocabulary;

/**
 * Why a fact is held to be what its page says, and how sure that is.
 *
 * @param actors who is meant by which words
 * @param mode of a statement, whether its words are quoted
 * @param certainty of a statement, how sure those are who say it, where the cue tells
 * @param cues the words by which it was found
 * @param entries what the lexicon has of these words
 */
public record Grounds(
    List<Meant> actors,
    Optional<Term> mode,
    Optional<Term> certainty,
    List<String> cues,
    List<Term> entries) {
  /** From this place in the order of bases on, a name is found in a roundabout way. */
  private static final int FAIRLY = 4;

  /** From here on words only take up somebody who is named elsewhere. */
  private static final int LESS = 6;

  /**
   * Words and whom they stand for.
   *
   * @param basis how that was found
   * @param sure {@code sure}, {@code fairly sure} or {@code less sure}
   */
  public record Meant(String words, List<ActorLink> actors, Term basis, String sure) {

    /** As style sheets call it. */
    public String css() {
      return sure.replace(' ', '-');
    }
  }

  static Grounds of(View view, Node fact, Kind kind) {
    return new Grounds(
        Stream.of(kind.whoMention(), Vocabulary.ADDRESSEE_MENTION, Vocabulary.ACTED_UPON_MENTION)
            .flatMap(p -> view.objects(fact, p).stream())
            .distinct()
            .flatMap(m -> meant(view, m).stream())
            .toList(),
        view.object(fact, Vocabulary.MODE).map(view::term),
        view.object(fact, Vocabulary.CERTAINTY).map(view::term),
        Passage.all(view, fact, List.of(kind == Kind.EVENT ? Vocabulary.TRIGGER : Vocabulary.CUE))
            .stream()
            .map(Passage::words)
            .toList(),
        view.objects(fact, Vocabulary.CUE_ENTRY).stream().map(view::term).toList());
  }

  private static Optional<Meant> meant(View view, Node mention) {
    return view.object(mention, Vocabulary.BASIS)
        .map(
            basis ->
                new Meant(
                    String.join(
                        " … ",
                        view.objects(mention, Vocabulary.PASSAGE_OF).stream()
                            .flatMap(p -> Passage.of(view, p).stream())
                            .sorted()
                            .map(Passage::words)
                            .toList()),
                    ActorLink.all(view, mention, Vocabulary.REFERS_TO),
                    view.term(basis),
                    sure(view, basis)));
  }

  /** Bases are numbered from the surest to the weakest. */
  private static String sure(View view, Node basis) {
    int place =
        view.text(basis, SKOS.notation.asNode())
            .filter(n -> n.matches("[0-9]{1,3}"))
            .map(Integer::parseInt)
            .orElse(LESS);
    return place < FAIRLY ? "sure" : place < LESS ? "fairly sure" : "less sure";
  }
}
