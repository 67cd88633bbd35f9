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
 * The noun phrases of a sentence, cut where the tagger took a verb for a modifier: "Britain |
 * expelled | 23 diplomats", "was | blacklisting | three banks".
 */
final class CutPhrases {
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
    int last = phrases.size() - 1;
    if (last >= 0 && oneName(phrases.get(last), phrase)) {
      phrases.set(last, new NounPhrase(phrases.get(last).first(), phrase.end(), phrase.head()));
    } else {
      phrases.add(phrase);
    }
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
        && english.verb("be").contains(lower(tokens.get(before)));
  }

  private boolean adverb(int at) {
    return tokens.get(at).tag().equals("RB");
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
