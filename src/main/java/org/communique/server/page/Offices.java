package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/**
 * Who held an office that somebody names in words: a reader knows "China's foreign minister" and
 * looks for the name.
 */
final class Offices {
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b");
  private static final List<String> NAMES =
      List.of("official", "name", "adjective", "mainAdjective", "demonym");

  private final Lexicon lexicon;
  private List<Entry> entries = List.of();

  Offices(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param path of the holder below {@code /id/}
   * @param titles of the office, as plain words
   * @param whose names of the state or body, as plain words
   */
  private record Entry(String path, List<String> titles, List<String> whose, Tenure tenure) {
    /** How long the title is that the words hold, in UTF-16; 0 where they name another office. */
    int fit(String words) {
      boolean of = whose.stream().anyMatch(words::contains);
      return of
          ? titles.stream().filter(words::contains).mapToInt(String::length).max().orElse(0)
          : 0;
    }

    boolean in(String year) {
      return (tenure.from().isEmpty() || tenure.from().substring(0, 4).compareTo(year) <= 0)
          && (tenure.until().isEmpty() || tenure.until().substring(0, 4).compareTo(year) >= 0);
    }
  }

  /**
   * Those who held the office that the words name, in the years that they name, the latest first.
   *
   * @param words as somebody typed them, a whole question perhaps
   */
  List<Holder> holders(View view, String words) {
    String plain = plain(words);
    List<String> years = YEAR.matcher(words).results().map(r -> r.group()).toList();
    int best = entries().stream().mapToInt(e -> e.fit(plain)).max().orElse(0);
    if (best == 0) {
      return List.of();
    }
    return entries().stream()
        .filter(e -> e.fit(plain) == best && years.stream().allMatch(e::in))
        .sorted(Comparator.comparing((Entry e) -> e.tenure().from()).reversed())
        .flatMap(e -> holder(view, e).stream())
        .toList();
  }

  private static Optional<Holder> holder(View view, Entry entry) {
    Node actor = view.addresses().thing(entry.path());
    return view.find(Node.ANY, Vocabulary.REFERS_TO, actor).hasNext()
        ? Optional.of(new Holder(view.actor(actor), entry.tenure()))
        : Optional.empty();
  }

  private synchronized List<Entry> entries() {
    if (entries.isEmpty()) {
      List<Entry> read = new ArrayList<>();
      lexicon
          .graph()
          .find(Node.ANY, Lexicon.lex("held"), Node.ANY)
          .forEachRemaining(t -> entry(t.getSubject(), t.getObject()).ifPresent(read::add));
      entries = List.copyOf(read);
    }
    return entries;
  }

  private Optional<Entry> entry(Node person, Node held) {
    return lexicon.objects(held, Lexicon.lex("office")).stream()
        .findFirst()
        .map(
            office ->
                new Entry(
                    person.getURI().replaceFirst("^.*/(?=actor/)", ""),
                    titles(office, lexicon.objects(held, Lexicon.lex("of"))),
                    lexicon.objects(held, Lexicon.lex("of")).stream().flatMap(this::names).toList(),
                    lexicon.tenure(held)));
  }

  private List<String> titles(Node office, List<Node> whose) {
    Stream<String> called =
        lexicon.objects(office, Lexicon.lex("called")).stream()
            .filter(c -> lexicon.objects(c, Lexicon.lex("of")).stream().anyMatch(whose::contains))
            .flatMap(c -> lexicon.texts(c, Lexicon.lex("title")).stream());
    return Stream.of(
            lexicon.label(office).stream(),
            lexicon.texts(office, Lexicon.lex("title")).stream(),
            called)
        .flatMap(s -> s)
        .map(Offices::plain)
        .distinct()
        .toList();
  }

  private Stream<String> names(Node actor) {
    return Stream.concat(
            lexicon.label(actor).stream(),
            NAMES.stream().flatMap(n -> lexicon.texts(actor, Lexicon.lex(n)).stream()))
        .map(Offices::plain);
  }

  /** Lower case, without signs and possessives, a blank around each word. */
  private static String plain(String words) {
    return (" " + words.toLowerCase(Locale.ROOT) + " ")
        .replace(".", "")
        .replaceAll("['’]s?\\b", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ");
  }
}
