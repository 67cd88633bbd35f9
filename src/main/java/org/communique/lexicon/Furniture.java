package org.communique.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;

/**
 * What {@code ontology/furniture.ttl} says about the lines of a page: the signs of furniture,
 * bylines, captions and readers' comments.
 *
 * <p>Lines are matched with plain quotation marks and plain spaces.
 *
 * @param signs the entries of each sign, in the order of their IRIs
 */
public record Furniture(Map<Sign, List<Entry>> signs) {
  /** Characters; no line that is longer is furniture as a whole. */
  private static final int LONGEST = 450;

  private static final Pattern INSERTED = Pattern.compile("\\{([a-z][a-z-]*)\\}");

  /** What words are a sign of; the names are those of {@code lex:sign}, with hyphens. */
  public enum Sign {
    FURNITURE,
    BYLINE,
    /** Words of a picture follow. */
    PHOTO_LABEL,
    /** Words of a picture stand before. */
    CREDIT,
    /** At the end of a caption. */
    CREDIT_TAIL,
    /** Anywhere in a line; weighs for or against a caption. */
    CAPTION,
    /** As {@link #CAPTION}, beside a picture's label or credit alone. */
    CAPTION_BESIDE,
    /** The article is over. */
    END,
    /** At the end of a paragraph. */
    TAIL,
    COMMENTS,
    COMMENTER,
    /** A reader speaks, where several do. */
    BARE_COMMENTER,
    /** The site begins to speak to its reader. */
    APPEAL,
    /** A word to the reader. */
    TO_READER,
    /** A word of those who ask for support. */
    GIVING,
    /** At the end of a headline. */
    MASTHEAD,
    /** At the start of a paragraph. */
    DATELINE,
    /** At the start of the first paragraph; its group {@code town} names the place. */
    BARE_DATELINE,
    /** Text, though it has no full stop. */
    KEPT
  }

  /**
   * An entry.
   *
   * @param key local name of its IRI
   * @param pattern what it looks for
   * @param weight how much it weighs; negative: against
   */
  public record Entry(String key, Pattern pattern, int weight) {}

  public Furniture {
    signs = Map.copyOf(signs);
  }

  /** Reads {@code ontology/furniture.ttl}. */
  public static Furniture load() {
    Entries file = Entries.read("furniture.ttl");
    Map<String, String> lists = new TreeMap<>();
    for (Resource list : file.ofType(Entries.LEX + "WordList")) {
      lists.put(Entries.localName(list), expression(list));
    }
    Map<Sign, List<Entry>> signs =
        file.ofType(Entries.LEX + "LayoutSign").stream()
            .collect(
                Collectors.groupingBy(
                    Furniture::sign,
                    () -> new EnumMap<>(Sign.class),
                    Collectors.mapping(e -> entry(e, lists), Collectors.toUnmodifiableList())));
    return new Furniture(signs);
  }

  /** Whether a whole line is such. */
  public boolean is(Sign sign, String line) {
    return line.length() <= LONGEST
        && entries(sign).stream().anyMatch(e -> e.pattern().matcher(line).matches());
  }

  /** Where such words first stand in a line. */
  public Optional<MatchResult> find(Sign sign, String line) {
    return entries(sign).stream()
        .map(e -> e.pattern().matcher(line))
        .filter(Matcher::find)
        .map(Matcher::toMatchResult)
        .findFirst();
  }

  /** How often such words stand in a line. */
  public int count(Sign sign, String line) {
    return entries(sign).stream()
        .mapToInt(e -> (int) e.pattern().matcher(line).results().count())
        .sum();
  }

  /** What the entries that find their words in a line weigh together. */
  public int weight(Sign sign, String line) {
    return entries(sign).stream()
        .filter(e -> e.pattern().matcher(line).find())
        .mapToInt(Entry::weight)
        .sum();
  }

  private List<Entry> entries(Sign sign) {
    return signs.getOrDefault(sign, List.of());
  }

  private static Sign sign(Resource entry) {
    String name = Entries.string(entry, Entries.lex("sign")).orElse("");
    return Sign.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private static Entry entry(Resource entry, Map<String, String> lists) {
    String key = Entries.localName(entry);
    String expression = inserted(expression(entry), lists);
    int weight = Entries.string(entry, Entries.lex("weight")).map(Integer::parseInt).orElse(1);
    return new Entry(key, Pattern.compile(expression), weight);
  }

  private static String expression(Resource entry) {
    return Stream.of(
            Entries.strings(entry, Entries.lex("pattern")).stream(),
            Entries.strings(entry, Entries.lex("phrase")).stream().map(Furniture::phrase),
            Entries.strings(entry, Entries.lex("opening")).stream().map(Furniture::opening))
        .flatMap(e -> e)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String phrase(String words) {
    String any =
        Stream.of(words.split(" ?\\.\\.\\.", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[^.!?]*"));
    return "(?i:" + any + (words.contains("...") ? "[:…\\s]*)" : "[.!:…\\s]*)");
  }

  private static String opening(String words) {
    return "(?i:" + Pattern.quote(words) + "(?!\\p{L}).*)";
  }

  private static String inserted(String expression, Map<String, String> lists) {
    Matcher name = INSERTED.matcher(expression);
    if (!name.find()) {
      return expression;
    }
    String all =
        name.reset()
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        Optional.ofNullable(lists.get(m.group(1)))
                            .orElseThrow(
                                () -> new IllegalStateException("no page:" + m.group(1)))));
    return inserted(all, lists);
  }
}
