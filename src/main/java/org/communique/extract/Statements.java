package org.communique.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Lexicon;
import org.communique.model.Actor;
import org.communique.model.Block;
import org.communique.model.Cast;
import org.communique.model.Cue;
import org.communique.model.Document;
import org.communique.model.Mention;
import org.communique.model.Paragraph;
import org.communique.model.Quotation;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Statement;
import org.communique.model.Statement.Mode;

/** Who said what, in a whole article: what cues tell, and the quotations that go on without one. */
final class Statements {
  private static final int WORDS_OF_A_SENTENCE = 4;

  private final Lexicon lexicon;
  private final Cast cast;
  private final Strangers strangers;
  private final Document document;
  private final Talk talk;
  private final List<Statement> found = new ArrayList<>();
  private Optional<Statement> before = Optional.empty();
  private Optional<Syntax> previous = Optional.empty();

  private Statements(Lexicon lexicon, Cast cast, Document document, Strangers strangers) {
    this.document = document;
    this.lexicon = lexicon;
    this.cast = cast;
    this.strangers = strangers;
    this.talk = new Talk(document, cast, lexicon, strangers);
  }

  /**
   * @param paragraphs the syntax of all paragraphs of the document
   */
  static List<Statement> find(
      Document document, List<Syntax> paragraphs, Cast cast, Lexicon lexicon, Strangers strangers) {
    Statements statements = new Statements(lexicon, cast, document, strangers);
    for (Syntax s : paragraphs) {
      if (s.paragraph.block().kind().tells()) {
        statements.paragraph(s);
      }
    }
    return List.copyOf(statements.found);
  }

  private void paragraph(Syntax syntax) {
    Paragraph paragraph = syntax.paragraph;
    List<Statement> told = new ArrayList<>(talk.in(paragraph.block().span()));
    told.addAll(
        new Reports(
                syntax,
                lexicon,
                new Sources(syntax, cast, document, strangers),
                paragraph == document.paragraphs().get(0))
            .find());
    List<Statement> here = new ArrayList<>(withoutDoubles(told));
    List<Statement> all = List.copyOf(here);
    here.removeIf(st -> ownWords(st, all) || names(st));
    for (Quotation q : paragraph.quotations()) {
      boolean covered = here.stream().anyMatch(st -> covers(st, q.inner()));
      if (!covered) {
        introduced(syntax, q)
            .ifPresentOrElse(
                here::add,
                () -> {
                  if (wholeSentence(syntax, q)) {
                    goOn(here, syntax, q);
                  }
                });
      }
    }
    here.sort(Comparator.comparing(st -> st.content().get(0)));
    found.addAll(here);
    previous = Optional.of(syntax);
    if (paragraph.block().kind() == Block.Kind.PARAGRAPH) {
      before =
          here.stream()
              .filter(st -> !st.speakers().isEmpty() && !inside(st, here))
              .reduce((a, b) -> b);
    }
  }

  /** "criticised Mr. Lee": whom the words are about, and no content. */
  private boolean names(Statement statement) {
    return statement.mode() == Mode.INDIRECT
        && statement.content().size() == 1
        && cast.in(statement.content().get(0)).stream()
            .filter(m -> m.span().equals(statement.content().get(0)))
            .anyMatch(m -> m.basis().compareTo(Mention.Basis.DESCRIPTION) < 0);
  }

  /** A quotation after a colon, in its own paragraph or at the end of the one before. */
  private Optional<Statement> introduced(Syntax syntax, Quotation q) {
    Range words = syntax.words(q);
    int first = syntax.isMark(words.first() - 1) ? words.first() - 1 : words.first();
    boolean capital =
        !words.isEmpty()
            && Character.isUpperCase(syntax.tokens.get(words.first()).form().charAt(0));
    if (!capital) {
      return Optional.empty();
    }
    Optional<Syntax> where = first > 0 ? Optional.of(syntax) : previous;
    return where
        .flatMap(s -> introducer(s, first > 0 ? first - 1 : s.tokens.size() - 1))
        .map(
            by ->
                new Statement(
                    List.of(q.inner()),
                    Mode.DIRECT,
                    first > 0 ? Optional.of(colon(by.colon())) : Optional.empty(),
                    by.speakers(),
                    List.of(),
                    first > 0 ? sentence(syntax, first - 1).to(q.outer()) : q.outer()));
  }

  private Optional<Introduced> introducer(Syntax s, int before) {
    return Introduced.by(s, lexicon, new Sources(s, cast, document, strangers), before);
  }

  private static Span sentence(Syntax s, int token) {
    return s.paragraph.span(s.paragraph.sentenceOf(token));
  }

  private Cue colon(Span span) {
    org.communique.lexicon.Cue entry = lexicon.cues().preposition(":").get(0);
    return new Cue(span, entry.id(), entry.act(), entry.certainty(), entry.polarity());
  }

  private static boolean covers(Statement statement, Span quoted) {
    // What is told within a quotation does not tell the quotation.
    return statement.content().stream()
        .anyMatch(
            c -> c.overlaps(quoted) && !(quoted.contains(c) && 2 * c.length() < quoted.length()));
  }

  /** Whether a statement is told within another: its speaker is not who goes on speaking. */
  private static boolean inside(Statement statement, List<Statement> all) {
    Span cue = statement.cue().map(c -> c.span()).orElse(statement.content().get(0));
    return all.stream()
        .anyMatch(o -> o != statement && o.content().stream().anyMatch(c -> c.contains(cue)));
  }

  /** Whether a speaker only says that they say it: "China urges Peru to leave," China said. */
  private boolean ownWords(Statement statement, List<Statement> all) {
    Span cue = statement.cue().map(c -> c.span()).orElse(statement.content().get(0));
    List<Statement> others = all.stream().filter(o -> o != statement).toList();
    // What is told within words that are not told themselves stands for itself.
    return others.stream()
        .filter(o -> o.content().stream().anyMatch(c -> c.contains(cue)))
        .filter(o -> !statement.speakers().isEmpty() && bodies(o).containsAll(bodies(statement)))
        .anyMatch(o -> !ownWords(o, others));
  }

  /** The keys of who speaks and of the state or body that they speak for. */
  private Set<String> bodies(Statement statement) {
    Set<String> keys = new HashSet<>();
    for (Mention m : statement.speakers()) {
      for (Actor a : m.actors()) {
        // A news agency reports what its state says; it is not the state that speaks.
        boolean outlet = lexicon.authority().outlet(a.key());
        keys.add(outlet ? a.key() : a.partOf().orElse(a.key()));
      }
    }
    return keys;
  }

  /** Of statements with the same words the first cue's is kept. */
  private static List<Statement> withoutDoubles(List<Statement> statements) {
    List<Statement> kept = new ArrayList<>();
    for (Statement st : statements) {
      boolean twice = kept.stream().anyMatch(k -> k.content().get(0).equals(st.content().get(0)));
      if (!twice) {
        kept.add(st);
      }
    }
    return kept;
  }

  /** Whether a quotation is a sentence of its own and no words in inverted commas. */
  private static boolean wholeSentence(Syntax s, Quotation q) {
    Range words = s.words(q);
    if (words.end() - words.first() < WORDS_OF_A_SENTENCE) {
      return false;
    }
    Range sentence = s.paragraph.sentenceOf(words.first());
    int start = words.first() - 1;
    while (start > sentence.first()
        && (s.tag(start - 1).equals("CC") || s.isAdverb(start - 1) || s.isComma(start - 1))) {
      start--;
    }
    return start <= sentence.first()
        && Character.isUpperCase(s.tokens.get(words.first()).form().charAt(0));
  }

  /** A quotation without a cue: the speaker of the words before it goes on. */
  private void goOn(List<Statement> here, Syntax s, Quotation q) {
    Optional<Statement> last =
        here.stream()
            .filter(st -> st.sentence().end() <= q.outer().begin() && !inside(st, here))
            .max(Comparator.comparing(Statement::sentence));
    if (last.isPresent() && last.get().mode() != Mode.INDIRECT && follows(s, last.get(), q)) {
      here.set(here.indexOf(last.get()), extended(last.get(), q));
      return;
    }
    Optional<Statement> speaker = last.isPresent() ? last : before;
    List<Mention> speakers =
        speaker.map(Statement::speakers).orElse(List.of()).stream()
            .map(m -> new Mention(m.span(), Mention.Basis.CARRIED, m.actors()))
            .toList();
    here.add(
        new Statement(
            List.of(q.inner()), Mode.DIRECT, Optional.empty(), speakers, List.of(), q.outer()));
  }

  /** Whether nothing but the end of the reporting clause stands between. */
  private static boolean follows(Syntax s, Statement statement, Quotation q) {
    Range words = s.words(q);
    int first = words.first();
    while (first > 0
        && s.quotationAt(first - 1).equals(s.quotationAt(first))
        && s.quotationAt(first).isPresent()) {
      first--;
    }
    return first == 0 || statement.sentence().contains(s.tokens.get(first - 1).span());
  }

  private static Statement extended(Statement st, Quotation q) {
    List<Span> content = new ArrayList<>(st.content());
    content.add(q.inner());
    return new Statement(
        content, st.mode(), st.cue(), st.speakers(), st.addressees(), st.sentence().to(q.outer()));
  }
}
