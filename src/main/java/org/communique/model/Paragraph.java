package org.communique.model;

import java.util.List;

/**
 * A block that is read, in words. Token indices below are positions in {@code tokens}.
 *
 * @param block where it came from
 * @param tokens its tokens in reading order
 * @param sentences its sentences, which together hold every token
 * @param phrases its base noun phrases in reading order
 * @param quotations what stands in quotation marks, in reading order, none inside another
 */
public record Paragraph(
    Block block,
    List<Token> tokens,
    List<Range> sentences,
    List<NounPhrase> phrases,
    List<Quotation> quotations) {
  public Paragraph {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    phrases = List.copyOf(phrases);
    quotations = List.copyOf(quotations);
  }

  /** The passage of tokens {@code first} to {@code end - 1}; at least one token. */
  public Span span(int first, int end) {
    return tokens.get(first).span().to(tokens.get(end - 1).span());
  }

  public Span span(Range range) {
    return span(range.first(), range.end());
  }

  public Span span(NounPhrase phrase) {
    return span(phrase.first(), phrase.end());
  }

  /** The sentence that holds a token. */
  public Range sentenceOf(int token) {
    for (Range s : sentences) {
      if (s.contains(token)) {
        return s;
      }
    }
    throw new IndexOutOfBoundsException("no sentence holds token " + token);
  }

  /** The tokens that stand wholly inside a passage; empty where none does. */
  public Range tokensIn(Span span) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().begin() < span.begin()) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && tokens.get(end).span().end() <= span.end()) {
      end++;
    }
    return new Range(first, end);
  }

  /** Whether a token stands in quotation marks (or is one). */
  public boolean quoted(int token) {
    Span span = tokens.get(token).span();
    return quotations.stream().anyMatch(q -> q.outer().contains(span));
  }
}
