package org.communique.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.communique.lexicon.Lexicon;
import org.communique.model.Article;
import org.communique.model.Block;
import org.communique.model.Document;
import org.communique.model.NounPhrase;
import org.communique.model.Paragraph;
import org.communique.model.Quotation;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Token;

/**
 * Sentences, tokens, tags and noun phrases of the blocks that are read. Not for two threads at
 * once.
 */
public final class Annotator {
  private final Lexicon lexicon;
  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  private Annotator(Models models, Lexicon lexicon) {
    this.lexicon = lexicon;
    sentences = new SentenceDetectorME(models.sentences());
    tokenizer = new TokenizerME(models.tokens());
    tagger = new POSTaggerME(models.tags(), POSTagFormat.PENN);
  }

  /** The models; read once, shared by the annotators of all threads. */
  public record Models(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {
    public static Models load() {
      return new Models(
          read("/en-sent.bin", SentenceModel::new),
          read("/en-token.bin", TokenizerModel::new),
          read("/en-pos-maxent.bin", POSModel::new));
    }

    private interface Reader<T> {
      T read(InputStream in) throws IOException;
    }

    private static <T> T read(String resource, Reader<T> reader) {
      try (InputStream in = Annotator.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException(resource + " is not on the class path");
        }
        return reader.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    public Annotator annotator(Lexicon lexicon) {
      return new Annotator(this, lexicon);
    }
  }

  public Document annotate(Article article, List<Block> blocks) {
    List<Block> read = blocks.stream().filter(b -> b.kind().read()).toList();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      boolean goesOn =
          i + 1 < read.size() && Quotations.opens(article.text(), read.get(i + 1).span());
      paragraphs.add(paragraph(article.text(), read.get(i), goesOn));
    }
    return new Document(article, blocks, paragraphs);
  }

  private Paragraph paragraph(String text, Block block, boolean goesOn) {
    Span span = block.span();
    List<Quotation> quotations = Quotations.of(text, span, goesOn);
    String normal = Normal.form(span.in(text));
    List<Token> tokens = new ArrayList<>();
    List<Range> ranges = new ArrayList<>();
    List<NounPhrase> phrases = new ArrayList<>();
    for (Span sentence : Sentences.of(sentences, normal, span.begin(), quotations)) {
      String words = normal.substring(sentence.begin(), sentence.end());
      List<Span> places = Tokens.of(tokenizer, words, span.begin() + sentence.begin(), quotations);
      if (places.isEmpty()) {
        continue;
      }
      int first = tokens.size();
      String[] forms = new String[places.size()];
      for (int i = 0; i < forms.length; i++) {
        Span place = places.get(i);
        forms[i] = normal.substring(place.begin() - span.begin(), place.end() - span.begin());
      }
      String[] tags = tagger.tag(Tokens.asPennWrites(forms, places, quotations));
      Tags.mend(forms, tags, lexicon.cues(), lexicon.inflection().functionWords());
      for (int i = 0; i < forms.length; i++) {
        tokens.add(new Token(forms[i], tags[i], places.get(i)));
      }
      Range range = new Range(first, tokens.size());
      ranges.add(range);
      phrases.addAll(NounPhrases.of(tokens, range, lexicon.inflection()));
    }
    return new Paragraph(block, tokens, ranges, phrases, quotations);
  }
}
