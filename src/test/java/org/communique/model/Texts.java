package org.communique.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Annotated text written by hand.
 *
 * <p>A paragraph is a line of {@code word/TAG}, divided by blanks; brackets hold a base noun phrase
 * ({@code [the/DT ministry/NN] said/VBD}), whose head is its last noun or else its last word. A
 * token tagged as full stop ends a sentence; {@code "/``} and {@code "/''} open and close a
 * quotation.
 */
public final class Texts {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private Texts() {}

  public static Document document(Optional<LocalDate> published, String... paragraphs) {
    Texts texts = new Texts();
    for (String paragraph : paragraphs) {
      texts.add(paragraph);
    }
    Article article =
        new Article(
            "test",
            Optional.empty(),
            published,
            Optional.empty(),
            Optional.empty(),
            texts.text.toString());
    return new Document(article, texts.blocks, texts.paragraphs);
  }

  private void add(String line) {
    int begin = text.length();
    List<Token> tokens = new ArrayList<>();
    List<Range> sentences = new ArrayList<>();
    List<NounPhrase> phrases = new ArrayList<>();
    int sentence = 0;
    int open = -1;
    for (String part : line.split(" ")) {
      open = part.startsWith("[") ? tokens.size() : open;
      String written = part.replaceAll("^\\[|\\]$", "");
      int slash = written.lastIndexOf('/');
      tokens.add(
          token(written.substring(0, slash), written.substring(slash + 1), tokens.isEmpty()));
      if (part.endsWith("]")) {
        phrases.add(new NounPhrase(open, tokens.size(), head(tokens, open)));
      }
      if (written.endsWith("/.")) {
        sentences.add(new Range(sentence, tokens.size()));
        sentence = tokens.size();
      }
    }
    if (sentence < tokens.size()) {
      sentences.add(new Range(sentence, tokens.size()));
    }
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(begin, text.length()));
    blocks.add(block);
    paragraphs.add(new Paragraph(block, tokens, sentences, phrases, quotations(tokens)));
    text.append('\n');
  }

  private Token token(String form, String tag, boolean first) {
    boolean glued = tag.equals("POS") || tag.equals(".") || tag.equals(",");
    text.append(first || glued ? "" : " ");
    int begin = text.length();
    text.append(form);
    return new Token(form, tag, new Span(begin, text.length()));
  }

  private static int head(List<Token> tokens, int first) {
    for (int i = tokens.size() - 1; i >= first; i--) {
      if (tokens.get(i).isNoun()) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  private static List<Quotation> quotations(List<Token> tokens) {
    List<Quotation> quotations = new ArrayList<>();
    Span open = null;
    for (Token token : tokens) {
      if (token.tag().equals("``")) {
        open = token.span();
      } else if (token.tag().equals("''") && open != null) {
        Span outer = open.to(token.span());
        quotations.add(new Quotation(outer, new Span(open.end(), token.span().begin())));
        open = null;
      }
    }
    return quotations;
  }
}
