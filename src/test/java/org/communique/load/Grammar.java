package org.communique.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules that expand into sentences. */
final class Grammar {
  private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)}");

  private final Map<String, List<String>> rules = new TreeMap<>();

  /** Reads lines {@code name: expansion}. */
  static Grammar read(String resource) {
    Grammar grammar = new Grammar();
    try (InputStream in = Grammar.class.getResourceAsStream(resource)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(grammar::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return grammar;
  }

  private void add(String line) {
    int colon = line.indexOf(": ");
    rules
        .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
        .add(line.substring(colon + 2).strip());
  }

  /**
   * An expansion of a rule.
   *
   * @param words what stands for a slot that is no rule
   */
  String expand(String rule, Random random, UnaryOperator<String> words) {
    List<String> choices = rules.get(rule);
    return choices == null
        ? words.apply(rule)
        : fill(choices.get(random.nextInt(choices.size())), random, words);
  }

  private String fill(String text, Random random, UnaryOperator<String> words) {
    Matcher slot = SLOT.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (slot.find()) {
      slot.appendReplacement(
          filled, Matcher.quoteReplacement(expand(slot.group(1), random, words)));
    }
    return slot.appendTail(filled).toString();
  }
}
