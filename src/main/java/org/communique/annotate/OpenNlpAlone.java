package org.communique.annotate;

import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;

/**
 * Sentences, tokens and tags as OpenNLP gives them, with the annotator's models and nothing of ours
 * around them: what the benchmark measures the pipeline against. Not for two threads at once.
 */
public final class OpenNlpAlone {
  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  public OpenNlpAlone(Annotator.Models models) {
    sentences = new SentenceDetectorME(models.sentences());
    tokenizer = new TokenizerME(models.tokens());
    tagger = new POSTaggerME(models.tags(), POSTagFormat.PENN);
  }

  /** Tags a text and returns how many tags that were. */
  public int tag(String text) {
    int tags = 0;
    for (String sentence : sentences.sentDetect(text)) {
      tags += tagger.tag(tokenizer.tokenize(sentence)).length;
    }
    return tags;
  }
}
