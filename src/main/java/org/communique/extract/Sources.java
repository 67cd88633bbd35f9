package org.communique.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.WordSet;
import org.communique.model.Actor;
import org.communique.model.Cast;
import org.communique.model.Document;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Span;

/** From noun phrases to the actors they name. */
final class Sources {
  private final Syntax s;
  private final Cast cast;
  private final Document document;
  private final Strangers strangers;

  Sources(Syntax syntax, Cast cast, Document document, Strangers strangers) {
    this.s = syntax;
    this.cast = cast;
    this.document = document;
    this.strangers = strangers;
  }

  /**
   * Who speaks: whatever is named as the subject of a verb that takes quotations is a source, even
   * where nothing else in the article tells who it is ("forecasters", "Carter", "47 percent").
   */
  List<Mention> speakers(List<NounPhrase> phrases) {
    List<Mention> known = of(phrases);
    if (!known.isEmpty()) {
      return known;
    }
    return phrases.stream().filter(this::canSpeak).map(this::unknown).toList();
  }

  /** Who is asked: whoever is known, else people and what has a name ("urged the community"). */
  List<Mention> asked(List<NounPhrase> phrases, WordSet people) {
    List<Mention> known = of(phrases);
    return known.isEmpty()
        ? phrases.stream()
            .filter(p -> !s.isTime(p))
            .filter(p -> s.tag(p.head()).startsWith("NNP") || people.holds(s.tokens.get(p.head())))
            .map(this::unknown)
            .toList()
        : known;
  }

  /** Whose report it is, in "according to a poll": a document will do. */
  List<Mention> reporters(List<NounPhrase> phrases) {
    List<Mention> known = speakers(phrases);
    if (!known.isEmpty()) {
      return known;
    }
    return phrases.stream()
        .filter(p -> s.isNoun(p.head()) && !s.isTime(p))
        .filter(p -> p.head() > p.first() || s.tag(p.first() - 1).equals("POS"))
        .filter(
            p ->
                !s.tag(p.first()).startsWith("NN") && !s.tag(p.first()).startsWith("JJ")
                    || s.tag(p.first() - 1).equals("POS"))
        .map(this::unknown)
        .toList();
  }

  /** What shows something, in "records show": named or not, it is the source. */
  List<Mention> evidence(List<NounPhrase> phrases) {
    List<Mention> known = of(phrases);
    return known.isEmpty() ? phrases.stream().map(this::unknown).toList() : known;
  }

  /** Whose surname a phrase is, where it was not told for a name: "Berg: …" above an article. */
  List<Mention> surname(NounPhrase phrase) {
    Span span = s.paragraph.span(phrase);
    String ending = " " + document.text(span);
    return cast.mentions().stream()
        .flatMap(m -> m.actors().stream())
        .filter(a -> a.kind() == Actor.Kind.PERSON && a.label().endsWith(ending))
        .findFirst()
        .map(a -> new Mention(span, Mention.Basis.SHORT_NAME, List.of(a)))
        .stream()
        .toList();
  }

  /** A document, or whoever a common noun names, that a headline begins with. */
  List<Mention> reporter(NounPhrase phrase) {
    return List.of(unknown(phrase));
  }

  private boolean canSpeak(NounPhrase phrase) {
    String tag = s.tag(phrase.head());
    boolean name = tag.startsWith("NNP");
    boolean named = s.isNoun(phrase.head()) && s.tag(phrase.head() - 1).startsWith("NNP");
    boolean people =
        tag.equals("NNS")
            || tag.equals("CD") && !s.isNoun(phrase.first() - 1)
            || s.isQuantity(phrase)
            || named && phrase.contains(phrase.head() - 1);
    boolean somebody =
        tag.equals("NN")
            && (s.tag(phrase.first()).equals("DT") || s.tag(phrase.first()).equals("PRP$"));
    return (name || people || somebody) && !s.isTime(phrase);
  }

  private Mention unknown(NounPhrase phrase) {
    int first = phrase.first();
    while (s.tag(first).equals("DT") || s.isMark(first)) {
      first++;
    }
    int end = phrase.head() + 1;
    if (s.isQuantity(phrase) && s.is(end, "of") && s.phraseAt(end + 1).isPresent()) {
      end = s.phraseAt(end + 1).get().end();
    }
    int of = s.is(end, "out") ? end + 2 : s.is(end, "in") ? end + 1 : -1;
    if (s.tag(phrase.head()).equals("CD") && s.tag(of).equals("CD")) {
      // "four out of 10 voters", "nine in 10"
      end = s.phraseAt(of).map(NounPhrase::end).orElse(end);
    }
    Span span = s.span(Math.min(first, phrase.head()), end);
    String label = document.text(span);
    boolean one = s.tag(phrase.head()).equals("NNP");
    Actor actor = strangers.named(label, one ? Actor.Kind.PERSON : Actor.Kind.GROUP);
    return new Mention(span, Mention.Basis.DESCRIPTION, List.of(actor));
  }

  /** Who is named by phrases, each actor once; empty where a phrase names nobody. */
  List<Mention> of(List<NounPhrase> phrases) {
    List<Mention> found = new ArrayList<>();
    Set<List<Actor>> seen = new LinkedHashSet<>();
    for (NounPhrase p : phrases) {
      of(p).filter(m -> seen.add(m.actors())).ifPresent(found::add);
    }
    return found;
  }

  /** Who is named inside a phrase, as China is in "a Chinese plan". */
  List<Mention> inside(NounPhrase phrase) {
    Span whole = s.paragraph.span(phrase);
    return cast.in(whole).stream().filter(m -> m.span().length() < whole.length()).toList();
  }

  Optional<Mention> of(NounPhrase phrase) {
    Range sentence = s.paragraph.sentenceOf(phrase.head());
    if (s.tag(phrase.head()).equals("PRP$")) {
      // "its call": the pronoun is meant, not the phrase that it begins.
      Span pronoun = s.tokens.get(phrase.head()).span();
      return cast.in(pronoun).stream().findFirst();
    }
    boolean part = s.isQuantity(phrase) || s.tag(phrase.head()).equals("DT");
    Optional<NounPhrase> whole =
        part && s.is(phrase.end(), "of") ? s.phraseAt(phrase.end() + 1) : Optional.empty();
    return cast.at(s.tokens.get(phrase.head()).span().begin(), s.paragraph.span(sentence))
        .or(() -> whole.filter(p -> !s.isQuantity(p)).flatMap(this::of));
  }
}
