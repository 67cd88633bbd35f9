package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.model.NounPhrase;
import org.communique.model.Paragraph;
import org.communique.model.Range;
import org.communique.model.Token;

/** The grammar of one sentence: its verbs, nouns and clauses, and what the verbs take. */
final class Sentence {
  /** The paragraph that it stands in. */
  final Syntax syntax;

  final Paragraph paragraph;

  /** Its tokens. */
  final Range range;

  /** Its verb groups in reading order. */
  final List<VerbGroup> verbs;

  final NounGroups nouns;
  final Arguments arguments;
  private final Clauses clauses;

  Sentence(Syntax syntax, Range range) {
    this.syntax = syntax;
    this.paragraph = syntax.paragraph;
    this.range = range;
    this.verbs = VerbGroups.of(syntax, range);
    this.nouns = new NounGroups(this);
    this.arguments = new Arguments(this, nouns, syntax.subjects);
    this.clauses = new Clauses(this);
  }

  List<NounPhrase> phrases() {
    return paragraph.phrases().stream().filter(p -> range.contains(p.first())).toList();
  }

  /** The tokens of the clause that holds a token. */
  Range clauseOf(int token) {
    return clauses.of(token);
  }

  Optional<VerbGroup> verbAt(int token) {
    return verbs.stream().filter(v -> v.first() <= token && token <= v.head()).findFirst();
  }

  /** The last verb group that begins before a token. */
  Optional<VerbGroup> before(int token) {
    return verbs.stream().filter(v -> v.first() < token).reduce((a, b) -> b);
  }

  Optional<VerbGroup> finiteBefore(int token) {
    return verbs.stream().filter(v -> v.first() < token && v.finite()).reduce((a, b) -> b);
  }

  Optional<NounPhrase> phraseAt(int token) {
    return inside(token) ? syntax.phraseAt(token) : Optional.empty();
  }

  Optional<NounPhrase> phraseEndingAt(int end) {
    return phraseAt(end - 1).filter(p -> p.end() == end);
  }

  Optional<NounPhrase> phraseFrom(int first) {
    return phraseAt(first).filter(p -> p.first() == first);
  }

  /** The token before adverbs that end before a token. */
  int beforeAdverbs(int at) {
    int i = at - 1;
    while (i >= range.first() && (tag(i).equals("RB") || is(i, "so"))) {
      i--;
    }
    return i;
  }

  boolean temporal(int at) {
    return Dates.isUnit(token(at).form());
  }

  Token token(int at) {
    return paragraph.tokens().get(at);
  }

  /** The tag of a token of this sentence; empty outside. */
  String tag(int at) {
    return inside(at) ? syntax.tag(at) : "";
  }

  /** A word of this sentence in small letters; empty outside. */
  String word(int at) {
    return inside(at) ? syntax.word(at) : "";
  }

  boolean is(int at, String word) {
    return word(at).equals(word);
  }

  private boolean inside(int at) {
    return range.contains(at);
  }
}
