package org.communique.pipeline;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.actor.Casting;
import org.communique.annotate.Annotator;
import org.communique.article.Layout;
import org.communique.extract.Extractor;
import org.communique.lexicon.Lexicon;
import org.communique.model.Article;
import org.communique.model.Block;
import org.communique.model.Cast;
import org.communique.model.Document;
import org.communique.model.Extraction;

/** From an article's words to what they tell. For one thread at a time. */
public final class Reading implements Function<Article, Extraction> {
  private final Lexicon lexicon;
  private final Annotator annotator;
  private final Casting casting;
  private final Extractor extractor;

  private Reading(Lexicon lexicon, Annotator annotator) {
    this.lexicon = lexicon;
    this.annotator = annotator;
    this.casting = new Casting(lexicon.authority(), lexicon.roles(), lexicon.cues());
    this.extractor = new Extractor(lexicon);
  }

  /** Loads models and lexicon once; each call of the supplier makes a reading for a thread. */
  public static Supplier<Reading> load() {
    Lexicon lexicon = Lexicon.load();
    Annotator.Models models = Annotator.Models.load();
    return () -> new Reading(lexicon, models.annotator(lexicon));
  }

  @Override
  public Extraction apply(Article article) {
    List<Block> blocks = Layout.blocks(article, lexicon.furniture());
    Document document = annotator.annotate(article, blocks);
    Cast cast = casting.cast(document);
    return extractor.extract(document, cast);
  }
}
