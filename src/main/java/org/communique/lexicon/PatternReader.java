package org.communique.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.lexicon.TriggerPattern.Link;
import org.communique.lexicon.TriggerPattern.Word;
import org.communique.model.Event;

/**
 * Reads the small language in which the lexicon writes words:
 *
 * <pre>
 *   talks                 this form, whatever its part of speech
 *   meet/V  talk/N        any form of the verb, of the noun; test/VN of either
 *   missile|rocket        one of them
 *   cut/V off             one right after the other
 *   speak/V ~ telephone   some words between, no verb and no clause boundary among them
 *   fire/V &gt;missile/N      the second in the object of the first, or after "of", or before the noun
 *   expel/V &gt;@person      somebody in the object (actor, person, state, organization, group); @name:
 *                         any proper name
 *   &lt;troop/N enter/V      the first in the subject of the second
 * </pre>
 */
final class PatternReader {
  private static final String GAP = "~";

  private final Inflection inflection;

  PatternReader(Inflection inflection) {
    this.inflection = inflection;
  }

  TriggerPattern pattern(String source, Map<String, Event.Role> roles, int atLeast, boolean weak) {
    List<Word> words = new ArrayList<>();
    Link link = Link.NEXT;
    for (String part : source.strip().split("\\s+")) {
      if (part.equals(GAP)) {
        link = Link.GAP;
        continue;
      }
      String rest = part;
      if (part.startsWith(">")) {
        link = Link.OBJECT;
        rest = part.substring(1);
      } else if (part.startsWith("<")) {
        link = Link.SUBJECT;
        rest = part.substring(1);
      }
      words.add(word(link, rest, source));
      link = Link.NEXT;
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an event pattern without words: \"" + source + "\"");
    }
    return new TriggerPattern(source, words, roles, atLeast, weak);
  }

  WordSet words(List<String> lemmas) {
    Set<String> verbs = new HashSet<>();
    Set<String> nouns = new HashSet<>();
    Set<String> exact = new HashSet<>();
    for (String lemma : lemmas) {
      Word word = word(Link.NEXT, lemma, lemma);
      verbs.addAll(word.verbs());
      nouns.addAll(word.nouns());
      exact.addAll(word.exact());
    }
    return new WordSet(verbs, nouns, exact);
  }

  private Word word(Link link, String part, String source) {
    int slash = part.lastIndexOf('/');
    String wordClass = slash < 0 ? "" : part.substring(slash + 1);
    String lemmas = slash < 0 ? part : part.substring(0, slash);
    if (lemmas.isEmpty() || !Set.of("", "V", "N", "VN").contains(wordClass)) {
      throw new IllegalArgumentException(
          "\"" + part + "\" in the event pattern \"" + source + "\"");
    }
    Set<String> verbs = new HashSet<>();
    Set<String> nouns = new HashSet<>();
    Set<String> exact = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    for (String lemma : lemmas.split("\\|")) {
      if (lemma.startsWith("@")) {
        kinds.add(lemma.substring(1));
      } else if (wordClass.isEmpty()) {
        exact.add(lemma.toLowerCase(Locale.ROOT));
      }
      if (wordClass.contains("V")) {
        verbs.addAll(inflection.verb(lemma));
      }
      if (wordClass.contains("N")) {
        lower(inflection.noun(lemma), nouns);
      }
    }
    return new Word(link, verbs, nouns, exact, kinds);
  }

  private static void lower(Set<String> forms, Set<String> into) {
    forms.forEach(f -> into.add(f.toLowerCase(Locale.ROOT)));
  }
}
