package org.communique.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.Article;
import org.communique.model.Block;
import org.communique.model.Cast;
import org.communique.model.Document;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Paragraph;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Token;

/**
 * A document of one sentence written by hand: words with their tags, noun phrases in brackets, the
 * names of actors between asterisks: {@code [*France/NNP*] closed/VBD [the/DT border/NN]}.
 */
final class Written {
  private final StringBuilder text = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();
  private final List<NounPhrase> phrases = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private int phrase = -1;
  private int name = -1;

  private Written(String sentence) {
    for (String written : sentence.split(" ")) {
      String word = written;
      if (word.startsWith("[")) {
        phrase = tokens.size();
        word = word.substring(1);
      }
      if (word.startsWith("*")) {
        name = tokens.size();
        word = word.substring(1);
      }
      boolean closes = word.endsWith("]");
      word = closes ? word.substring(0, word.length() - 1) : word;
      boolean named = word.endsWith("*");
      word = named ? word.substring(0, word.length() - 1) : word;
      add(word.substring(0, word.lastIndexOf('/')), word.substring(word.lastIndexOf('/') + 1));
      if (named) {
        mention();
      }
      if (closes) {
        int end = tokens.size();
        boolean possessive = tokens.get(end - 1).tag().equals("POS");
        phrases.add(new NounPhrase(phrase, end, possessive ? end - 2 : end - 1));
      }
    }
  }

  static Written sentence(String sentence) {
    return new Written(sentence);
  }

  private void add(String form, String tag) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    tokens.add(new Token(form, tag, new Span(text.length(), text.length() + form.length())));
    text.append(form);
  }

  private void mention() {
    Span span = tokens.get(name).span().to(tokens.get(tokens.size() - 1).span());
    String label = span.in(text.toString());
    Actor actor =
        new Actor(label, Actor.Kind.STATE, label, Optional.empty(), Optional.empty(), true);
    mentions.add(new Mention(span, Mention.Basis.NAME, List.of(actor)));
  }

  Document document(String published) {
    Optional<LocalDate> day =
        published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
    Article article =
        new Article(
            "a", Optional.empty(), day, Optional.empty(), Optional.empty(), text.toString());
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Range all = new Range(0, tokens.size());
    Paragraph paragraph = new Paragraph(block, tokens, List.of(all), phrases, List.of());
    return new Document(article, List.of(block), List.of(paragraph));
  }

  List<Token> tokens() {
    return tokens;
  }

  Cast cast() {
    return new Cast(mentions);
  }
}
