package org.communique.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.Inflection;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Noun phrases of words whose tags are written by hand; a stroke stands around each phrase. */
class NounPhrasesTest {
  private static final Inflection ENGLISH = Inflection.load();

  @ParameterizedTest
  @CsvSource({
    "the/DT new/JJ envoy/NN left/VBD, |the new envoy| left",
    "Norway/NNP expelled/VBN 23/CD diplomats/NNS, |Norway| expelled |23 diplomats|",
    "Norway/NNP has/VBZ expelled/VBN diplomats/NNS, |Norway| has expelled |diplomats|",
    "it/PRP was/VBD also/RB blacklisting/JJ three/CD banks/NNS,"
        + " |it| was also blacklisting |three banks|",
    "it/PRP was/VBD promising/JJ news/NN, |it| was |promising news|",
    "a/DT Security/NN Council/NNP vote/NN, |a Security Council vote|",
    "last/JJ Week/NN Norway/NNP left/VBD, |last Week| |Norway| left"
  })
  void endWhereAVerbBegins(String sentence, String phrases) {
    assertEquals(phrases, marked(sentence));
  }

  private static String marked(String sentence) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : sentence.split(" ")) {
      String form = word.substring(0, word.indexOf('/'));
      String tag = word.substring(word.indexOf('/') + 1);
      tokens.add(new Token(form, tag, new Span(at, at + form.length())));
      at += form.length() + 1;
    }
    List<NounPhrase> found = NounPhrases.of(tokens, new Range(0, tokens.size()), ENGLISH);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      int here = i;
      out.append(i == 0 ? "" : " ");
      out.append(found.stream().anyMatch(p -> p.first() == here) ? "|" : "");
      out.append(tokens.get(i).form());
      out.append(found.stream().anyMatch(p -> p.end() == here + 1) ? "|" : "");
    }
    return out.toString();
  }
}
