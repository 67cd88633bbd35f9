package org.communique.pipeline;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.annotate.Annotator;
import org.communique.model.Article;
import org.communique.model.Block;
import org.communique.model.Cast;
import org.communique.model.Document;
import org.communique.model.Extraction;
import org.communique.model.Span;

/** From an article's words to what they tell. For one thread at a time. */
public final class Reading implements Function<Article, Extraction> {
  private final Annotator annotator;

  private Reading(Annotator annotator) {
    this.annotator = annotator;
  }

  /** Loads models and lexicon once; each call of the supplier makes a reading for a thread. */
  public static Supplier<Reading> load() {
    Annotator.Models models = Annotator.Models.load();
    return () -> new Reading(models.annotator());
  }

  @Override
  public Extraction apply(Article article) {
    List<Block> blocks = List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, article.text().length())));
    Document document = annotator.annotate(article, blocks);
    Cast cast = new Cast(List.of());
    return new Extraction(document, cast, List.of(), List.of(), List.of(), List.of());
  }
}
