package org.communique.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.extract.Turns.Turn;
import org.communique.lexicon.Inflection;
import org.communique.lexicon.Lexicon;
import org.communique.model.Actor;
import org.communique.model.Cast;
import org.communique.model.Cue;
import org.communique.model.Document;
import org.communique.model.Mention;
import org.communique.model.Span;
import org.communique.model.Statement;
import org.communique.model.Statement.Mode;

/** What is said in an interview or transcript: each turn is a statement of who takes it. */
final class Talk {
  private final Document document;
  private final Inflection english;
  private final org.communique.lexicon.Cue colon;
  private final Strangers strangers;
  private final Cast cast;
  private final List<Turn> turns;
  private final Map<String, Actor> speakers = new HashMap<>();

  Talk(Document document, Cast cast, Lexicon lexicon, Strangers strangers) {
    this.document = document;
    this.cast = cast;
    this.english = lexicon.inflection();
    this.strangers = strangers;
    this.colon = lexicon.cues().preposition(":").get(0);
    people().forEach(a -> speakers.putIfAbsent(surname(a.label()), a));
    this.turns = Turns.of(document, english, Set.copyOf(speakers.keySet()));
  }

  private List<Actor> people() {
    return people(Integer.MAX_VALUE);
  }

  private List<Actor> people(int before) {
    return cast.mentions().stream()
        .filter(m -> m.span().begin() < before && m.actors().size() == 1)
        .map(m -> m.actors().get(0))
        .filter(a -> a.kind() == Actor.Kind.PERSON)
        .toList();
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** The statements whose turns begin in a block. */
  List<Statement> in(Span block) {
    return turns.stream().filter(t -> block.contains(t.label())).map(this::statement).toList();
  }

  private Statement statement(Turn turn) {
    List<Span> content = turn.content();
    return new Statement(
        content,
        mode(content),
        Optional.of(
            new Cue(turn.colon(), colon.id(), colon.act(), colon.certainty(), colon.polarity())),
        List.of(speaker(turn)),
        List.of(),
        turn.label().to(content.get(content.size() - 1)));
  }

  private Mode mode(List<Span> content) {
    boolean marks =
        document.paragraphs().stream()
            .flatMap(p -> p.quotations().stream())
            .anyMatch(q -> content.stream().anyMatch(c -> c.contains(q.outer())));
    return marks ? Mode.MIXED : Mode.INDIRECT;
  }

  private Mention speaker(Turn turn) {
    String name = turn.speaker(document);
    if (english.asks().contains(name)) {
      return described(turn, "interviewer");
    }
    if (english.answers().contains(name)) {
      return subject()
          .map(a -> new Mention(turn.label(), Mention.Basis.NOUN, List.of(a)))
          .orElseGet(() -> described(turn, "interviewee"));
    }
    Actor actor =
        speakers.computeIfAbsent(name, n -> strangers.named(label(turn), Actor.Kind.PERSON));
    return new Mention(turn.label(), Mention.Basis.SHORT_NAME, List.of(actor));
  }

  private Mention described(Turn turn, String role) {
    Actor actor = strangers.named(role, Actor.Kind.PERSON);
    return new Mention(turn.label(), Mention.Basis.DESCRIPTION, List.of(actor));
  }

  /** Who answers: the person that the words before the first turn speak of most. */
  private Optional<Actor> subject() {
    Map<Actor, Long> times =
        people(turns.get(0).label().begin()).stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return times.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** "ANNA BERG" as "Anna Berg". */
  private String label(Turn turn) {
    String words = document.text(turn.label());
    if (!words.equals(words.toUpperCase(Locale.ROOT))) {
      return words;
    }
    StringBuilder name = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      boolean inside = i > 0 && Character.isLetter(words.charAt(i - 1));
      name.append(inside ? Character.toLowerCase(words.charAt(i)) : words.charAt(i));
    }
    return name.toString();
  }
}
