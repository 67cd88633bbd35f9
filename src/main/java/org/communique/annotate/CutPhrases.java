package org.communique.annotate;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.lexicon.Inflection;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Token;

/**
 * The noun phrases of a sentence, cut where the tagger took a verb for a modifier: "Britain |
 * expelled | 23 diplomats", "was | blacklisting | three banks". A day is cut off as well: "Mr. Lee |
 * Monday urged".
 */
final class CutPhrases {
  /** Days that have a name of their own: "Bloody Sunday" is no Sunday on which somebody did. */
  private static final Set<String> NAMED =
      Set.of("ash", "black", "bloody", "cyber", "easter", "good", "holy", "palm", "super");

  private static final Set<String> DAYS =
      Arrays.stream(DayOfWeek.values())
          .map(d -> d.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> DETERMINERS = Set.of("CD", "DT", "PRP$");

  private final List<Token> tokens;
  private final Inflection english;
  private final List<NounPhrase> phrases = new ArrayList<>();

  private CutPhrases(List<Token> tokens, Inflection english) {
    this.tokens = tokens;
    this.english = english;
  }

  /** The phrases of a sentence, in reading order, cut and joined. */
  static List<NounPhrase> of(
      List<Token> tokens, Range sentence, List<NounPhrase> phrases, Inflection english) {
    CutPhrases cut = new CutPhrases(tokens, english);
    phrases.forEach(p -> cut.add(p, sentence.first()));
    return cut.phrases;
  }

  private void add(NounPhrase phrase, int least) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (participleAfterNoun(phrase, i) || progressive(i, least)) {
        if (i > phrase.first() && !adverb(phrase.first())) {
          phrases.add(new NounPhrase(phrase.first(), i, i - 1));
        }
        add(new NounPhrase(i + 1, phrase.end(), phrase.head()), least);
        return;
      }
    }
    int day = dayAfterNoun(phrase);
    if (day > 0) {
      add(new NounPhrase(phrase.first(), day, day - 1), least);
      phrases.add(new NounPhrase(day, phrase.end(), phrase.head()));
      return;
    }
    int last = phrases.size() - 1;
    if (last >= 0 && oneName(phrases.get(last), phrase)) {
      phrases.set(last, new NounPhrase(phrases.get(last).first(), phrase.end(), phrase.head()));
    } else {
      phrases.add(phrase);
    }
  }

  /** Where the time begins in "Mr. Lee | Monday", "an accord | late Friday night"; -1 if nowhere. */
  private int dayAfterNoun(NounPhrase phrase) {
    int day = phrase.head();
    boolean part = !DAYS.contains(lower(tokens.get(day))) && english.isTime(lower(tokens.get(day)));
    day -= part ? 1 : 0;
    if (day <= phrase.first() || !DAYS.contains(lower(tokens.get(day)))) {
      return -1;
    }
    int first = day;
    while (first > phrase.first() && tokens.get(first - 1).tag().equals("JJ")) {
      first--;
    }
    boolean noun = first > phrase.first() && tokens.get(first - 1).isNoun();
    return noun && !NAMED.contains(lower(tokens.get(day - 1))) ? first : -1;
  }

  /** "a unanimous Security | Council vote": one name, half of it tagged as a common noun. */
  private boolean oneName(NounPhrase left, NounPhrase right) {
    Token end = tokens.get(left.end() - 1);
    Token first = tokens.get(right.first());
    return left.end() == right.first()
        && end.tag().equals("NN")
        && Character.isUpperCase(end.form().charAt(0))
        && first.isProperNoun()
        && !english.isTime(lower(end));
  }

  private boolean participleAfterNoun(NounPhrase phrase, int at) {
    return at > phrase.first() && tokens.get(at).tag().equals("VBN") && tokens.get(at - 1).isNoun();
  }

  /** "was also blacklisting three": no adjective stands before a determiner or number. */
  private boolean progressive(int at, int least) {
    Token token = tokens.get(at);
    int before = at - 1;
    while (before > least && adverb(before)) {
      before--;
    }
    return token.tag().equals("JJ")
        && token.form().endsWith("ing")
        && DETERMINERS.contains(tokens.get(at + 1).tag())
        && before >= least
        && english.functionWords().be().contains(lower(tokens.get(before)));
  }

  private boolean adverb(int at) {
    return tokens.get(at).tag().equals("RB");
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
