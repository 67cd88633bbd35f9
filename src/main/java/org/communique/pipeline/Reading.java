package org.communique.pipeline;

import java.util.List;
import java.util.function.Consumer;
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

  Reading(Lexicon lexicon, Annotator.Models models) {
    this.lexicon = lexicon;
    this.annotator = models.annotator(lexicon);
    this.casting = new Casting(lexicon.authority(), lexicon.roles(), lexicon.cues());
    this.extractor = new Extractor(lexicon);
  }

  /** Loads models and lexicon once; each call of the supplier makes a reading for a thread. */
  public static Supplier<Reading> load() {
    Lexicon lexicon = Lexicon.load();
    Annotator.Models models = Annotator.Models.load();
    return () -> new Reading(lexicon, models);
  }

  @Override
  public Extraction apply(Article article) {
    return apply(article, Stage.UNWATCHED);
  }

  /**
   * @param watch is told when each stage has ended
   */
  Extraction apply(Article article, Consumer<Stage> watch) {
    List<Block> blocks = Layout.blocks(article, lexicon.furniture());
    watch.accept(Stage.LAYOUT);
    Document document = annotator.annotate(article, blocks);
    watch.accept(Stage.ANNOTATION);
    Cast cast = casting.cast(document);
    watch.accept(Stage.CASTING);
    Extraction extraction = extractor.extract(document, cast);
    watch.accept(Stage.EXTRACTION);
    return extraction;
  }
}
