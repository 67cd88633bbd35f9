package org.communique.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.lexicon.Inflection;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Token;

/**
 * Finds base noun phrases by their tags: (determiner) (numbers, adjectives, participles, nouns)
 * head.
 *
 * <p>A statistical chunker costs four times as much as tagging and finds about the same phrases.
 */
final class NounPhrases {
  private static final Set<String> ALONE = Set.of("PRP", "EX", "WP");
  private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "WDT", "WP$");
  private static final Set<String> MODIFIERS =
      Set.of("JJ", "JJR", "JJS", "CD", "$", "#", "NN", "NNS", "NNP", "NNPS", "FW");

  private final List<Token> tokens;
  private final int end;

  private final Inflection english;

  private NounPhrases(List<Token> tokens, int end, Inflection english) {
    this.tokens = tokens;
    this.end = end;
    this.english = english;
  }

  static List<NounPhrase> of(List<Token> tokens, Range sentence, Inflection english) {
    NounPhrases finder = new NounPhrases(tokens, sentence.end(), english);
    List<NounPhrase> found = new ArrayList<>();
    int at = sentence.first();
    while (at < sentence.end()) {
      NounPhrase phrase = finder.at(at);
      if (phrase == null) {
        at++;
      } else {
        found.add(phrase);
        at = phrase.end();
      }
    }
    return CutPhrases.of(tokens, sentence, found, english);
  }

  /** The phrase that begins here; null where none does. */
  private NounPhrase at(int first) {
    boolean relative = tag(first).equals("WDT") && !noun(first + 1);
    if (ALONE.contains(tag(first)) || relative) {
      return new NounPhrase(first, first + 1, first);
    }
    int at = first;
    while (DETERMINERS.contains(tag(at))) {
      at++;
    }
    int head = -1;
    int modifiers = at;
    while (at < end) {
      if (MODIFIERS.contains(tag(at))) {
        if (nameAfterIndefinite(first, at) || nameAfterDay(first, at) || dayAfterNoun(first, at)) {
          break;
        }
        head = noun(at) || head < 0 && !noun(head) ? at : head;
        at++;
      } else if (at > first && participleBeforeNoun(at)
          || adverbBeforeAdjective(at)
          || conjoinedModifier(at)
          || at > first && markInside(at)) {
        at++;
      } else {
        break;
      }
    }
    int last = lastNoun(modifiers, at);
    if (last >= 0) {
      int stop = last + 1;
      return new NounPhrase(first, tag(stop).equals("POS") ? stop + 1 : stop, last);
    }
    if (head >= 0 && at > modifiers) {
      // "the Chinese", "three", "the latter": an adjective or number for a noun.
      int stop = at;
      while (stop > first + 1 && !MODIFIERS.contains(tag(stop - 1))) {
        stop--;
      }
      boolean manyOf = stop == first + 1 && stop < end && tokens.get(stop).is("of");
      boolean nominal = modifiers > first || tag(stop - 1).equals("CD") || manyOf;
      return nominal ? new NounPhrase(first, stop, stop - 1) : null;
    }
    boolean determinerAlone = modifiers > first && !tag(first).equals("PRP$");
    return determinerAlone ? new NounPhrase(first, modifiers, modifiers - 1) : null;
  }

  private int lastNoun(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (noun(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean participleBeforeNoun(int at) {
    boolean participle = tag(at).equals("VBG") || tag(at).equals("VBN");
    return participle && MODIFIERS.contains(tag(at + 1));
  }

  private boolean adverbBeforeAdjective(int at) {
    return tag(at).equals("RB") && (tag(at + 1).startsWith("JJ") || tag(at + 1).equals("CD"));
  }

  /** "a move Washington welcomed": a name after "a" and a noun begins a clause. */
  private boolean nameAfterIndefinite(int first, int at) {
    boolean indefinite = tokens.get(first).is("a") || tokens.get(first).is("an");
    return indefinite
        && at > first + 1
        && (tag(at).startsWith("NNP") || Character.isUpperCase(tokens.get(at).form().charAt(0)))
        && (tag(at - 1).equals("NN") || tag(at - 1).equals("NNS"));
  }

  /** "said on Tuesday President Duterte should": a day or month is no part of the name after it. */
  private boolean nameAfterDay(int first, int at) {
    String before = at > first ? tokens.get(at - 1).form() : "";
    return tag(at).startsWith("NNP")
        && !before.isEmpty()
        && Character.isUpperCase(before.charAt(0))
        && english.isTime(before.toLowerCase(Locale.ROOT))
        && !english.isTime(tokens.get(at).form().toLowerCase(Locale.ROOT));
  }

  /** "announced plans Tuesday to leave": a day after a common noun is no part of the phrase. */
  private boolean dayAfterNoun(int first, int at) {
    String form = tokens.get(at).form();
    return at > first
        && tag(at).equals("NNP")
        && (tag(at - 1).equals("NN") || tag(at - 1).equals("NNS"))
        && Character.isLowerCase(tokens.get(at - 1).form().charAt(0))
        && form.endsWith("day")
        && english.isTime(form.toLowerCase(Locale.ROOT));
  }

  /** "nuclear and missile tests", "Russian and Chinese ministries", but not "China and Russia". */
  private boolean conjoinedModifier(int at) {
    boolean joins = tag(at).equals("CC") || tag(at).equals(",");
    return joins
        && at > 0
        && tag(at - 1).startsWith("JJ")
        && (tag(at + 1).startsWith("JJ") || tag(at + 1).equals("NN") && noun(at + 2))
        && (noun(at + 2) || tag(at + 2).startsWith("JJ") || tag(at + 2).equals("CC"));
  }

  /** A quotation mark around a modifier: a "frayed" truce. */
  private boolean markInside(int at) {
    return (tag(at).equals("``") || tag(at).equals("''"))
        && MODIFIERS.contains(tag(at + 1))
        && (tag(at).equals("``") || noun(at + 1) && !noun(at - 1));
  }

  private boolean noun(int at) {
    return tag(at).startsWith("NN");
  }

  private String tag(int at) {
    return at >= 0 && at < end ? tokens.get(at).tag() : "";
  }
}
