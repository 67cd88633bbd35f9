package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.lexicon.WordSet;
import org.communique.model.Actor;
import org.communique.model.Cast;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Token;

/**
 * Who is meant by the noun phrases in a place of a sentence: the actor that the phrase names, else
 * one to whom what it names belongs ("a U.S. decision", "the results of the inquiry by Norway"),
 * else the people whom the phrase describes ("three truck drivers").
 */
final class Parties {
  private final Sentence sentence;
  private final Cast cast;
  private final WordSet people;
  private final Strangers strangers;
  private final Span all;

  /**
   * @param people nouns of people, whom an article may leave unnamed
   */
  Parties(Sentence sentence, Cast cast, WordSet people, Strangers strangers) {
    this.sentence = sentence;
    this.cast = cast;
    this.people = people;
    this.strangers = strangers;
    this.all = sentence.paragraph.span(sentence.range);
  }

  /**
   * One mention for each of the phrases that "and" joins; none for times, things, empty pronouns.
   */
  List<Mention> of(Range range) {
    List<Mention> found = new ArrayList<>();
    for (Range part : parts(range)) {
      ofPart(part).filter(m -> found.stream().noneMatch(f -> same(f, m))).ifPresent(found::add);
    }
    return found;
  }

  /** The words of a place that names neither actors nor people nor a time: "the attacks". */
  Optional<Span> thing(Range range) {
    return firstIn(range)
        .filter(p -> !sentence.temporal(p.head()) && token(p.head()).isNoun())
        .map(p -> sentence.paragraph.span(range));
  }

  private static boolean same(Mention a, Mention b) {
    return a.actors().equals(b.actors()) || a.span().overlaps(b.span());
  }

  /** Cut where a comma or "and" joins whole phrases: each with its prepositional phrases. */
  private List<Range> parts(Range range) {
    List<Range> parts = new ArrayList<>();
    int first = range.first();
    boolean hangs = false;
    for (int i = range.first(); i < range.end(); i++) {
      String tag = tag(i);
      boolean joint = tag.equals("CC") || tag.equals(",");
      if (tag.equals("IN") || tag.equals("TO")) {
        hangs = true;
      } else if (joint && sentence.phraseAt(i).isEmpty() && i > first) {
        int next = tag(i + 1).equals("CC") ? i + 2 : i + 1;
        boolean whole = !hangs || tag(next).equals("DT") || tag(next).equals("PRP$");
        boolean apposition = tag.equals(",") && !closes(range, i);
        if (whole && !apposition && sentence.phraseFrom(next).isPresent()) {
          parts.add(new Range(first, i));
          first = next;
          hangs = false;
          i = next - 1;
        }
      }
    }
    if (first < range.end()) {
      parts.add(new Range(first, range.end()));
    }
    return parts;
  }

  /**
   * Whether an "and" ends the list in which a comma stands; else the comma sets off an apposition.
   */
  private boolean closes(Range range, int comma) {
    for (int i = comma + 1; i < range.end(); i++) {
      if (tag(i).equals("CC") && sentence.phraseAt(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Mention> ofPart(Range part) {
    Optional<NounPhrase> first = firstIn(part);
    if (first.isEmpty() || sentence.temporal(first.get().head())) {
      return Optional.empty();
    }
    if (tag(first.get().head()).equals("PRP")
        && at(first.get().first(), first.get().head()).isEmpty()) {
      return taken(first.get());
    }
    NounPhrase head = owned(first.get(), part);
    Range rest = new Range(head.end(), part.end());
    return at(first.get().first(), head.head())
        .or(() -> described(first.get(), head))
        .or(() -> ofCount(head, rest))
        .or(() -> last(new Range(first.get().first(), head.head())))
        .or(() -> inside(rest))
        .map(this::inFull);
  }

  private Optional<NounPhrase> firstIn(Range part) {
    return sentence.phrases().stream()
        .filter(p -> p.first() >= part.first() && p.end() <= part.end())
        .findFirst()
        .map(this::withoutTime);
  }

  /** "a judge | Thursday": the tagger takes the day into the phrase. */
  private NounPhrase withoutTime(NounPhrase phrase) {
    int head = phrase.head();
    while (sentence.temporal(head) && head > phrase.first() && token(head - 1).isNoun()) {
      head--;
    }
    return head == phrase.head() ? phrase : new NounPhrase(phrase.first(), head + 1, head);
  }

  /**
   * "Norway said | it | would leave": the subject of the verb before, where nobody else is known.
   */
  private Optional<Mention> taken(NounPhrase pronoun) {
    return sentence
        .finiteBefore(pronoun.first())
        .map(sentence.arguments::subject)
        .filter(s -> !s.isEmpty() && s.end() <= pronoun.first())
        .filter(s -> !tag(s.first()).equals("PRP"))
        .flatMap(this::ofPart);
  }

  /** "Norway's | foreign minister": the phrase that is owned. */
  private NounPhrase owned(NounPhrase phrase, Range part) {
    NounPhrase at = phrase;
    while (tag(at.end() - 1).equals("POS") && at.end() < part.end()) {
      Optional<NounPhrase> next = sentence.phraseFrom(at.end());
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
    }
    return at;
  }

  /** "11 | of its prisoners", "a group of | hackers": those who are counted. */
  private Optional<Mention> ofCount(NounPhrase head, Range rest) {
    boolean of = !rest.isEmpty() && token(rest.first()).is("of");
    boolean count = !token(head.head()).isNoun() || tag(head.head()).equals("NNS");
    return of && count && rest.first() + 1 < rest.end()
        ? ofPart(new Range(rest.first() + 1, rest.end()))
        : Optional.empty();
  }

  /** The widest mention that holds a token and begins no earlier than another. */
  private Optional<Mention> at(int first, int token) {
    Span phrase = new Span(token(first).span().begin(), all.end());
    return cast.at(token(token).span().begin(), phrase);
  }

  /** Whoever stands first in what hangs on a phrase: named, or people. */
  private Optional<Mention> inside(Range range) {
    if (range.isEmpty()) {
      return Optional.empty();
    }
    Optional<Mention> named = cast.in(sentence.paragraph.span(range)).stream().findFirst();
    return named.or(
        () ->
            sentence.phrases().stream()
                .filter(p -> p.first() >= range.first() && p.end() <= range.end())
                .flatMap(p -> described(p, p).stream())
                .findFirst());
  }

  private Optional<Mention> last(Range range) {
    if (range.isEmpty()) {
      return Optional.empty();
    }
    List<Mention> in = cast.in(sentence.paragraph.span(range));
    return in.isEmpty() ? Optional.empty() : Optional.of(in.get(in.size() - 1));
  }

  /** For a pronoun the name that it takes up, where the sentence has it. */
  private Mention inFull(Mention mention) {
    if (mention.basis() != Mention.Basis.PRONOUN) {
      return mention;
    }
    return cast.in(all).stream()
        .filter(m -> m.basis() != Mention.Basis.PRONOUN && m.actors().equals(mention.actors()))
        .filter(m -> m.span().begin() < mention.span().begin())
        .findFirst()
        .orElse(mention);
  }

  private Optional<Mention> described(NounPhrase first, NounPhrase head) {
    Token noun = token(head.head());
    if (!people.holds(noun) && !noun.isProperNoun()) {
      return Optional.empty();
    }
    int from = first.first();
    while (from < head.head() && tag(from).matches("DT|PDT|RB|,|``|''|PRP\\$")) {
      from++;
    }
    int end = tag(head.end() - 1).equals("POS") ? head.end() - 1 : head.end();
    Span words = sentence.paragraph.span(from, end);
    String label = label(from, end);
    Actor actor = strangers.named(label, Actor.Kind.GROUP);
    return Optional.of(new Mention(words, Mention.Basis.DESCRIPTION, List.of(actor)));
  }

  private String label(int first, int end) {
    StringBuilder label = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean glued = i == first || tag(i).equals("POS");
      label.append(glued ? "" : " ").append(token(i).form());
    }
    return label.toString();
  }

  private Token token(int at) {
    return sentence.paragraph.tokens().get(at);
  }

  private String tag(int at) {
    return at >= sentence.range.first() && at < sentence.range.end() ? token(at).tag() : "";
  }
}
