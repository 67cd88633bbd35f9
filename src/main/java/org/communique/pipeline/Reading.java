package org.communique.pipeline;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.actor.Casting;
import org.communique.annotate.Annotator;
import org.communique.article.Layout;
import org.communique.extract.Extractor;
import org.communique.lexicon.Authority;
import org.communique.lexicon.Furniture;
import org.communique.lexicon.Lexicon;
import org.communique.lexicon.Roles;
import org.communique.model.Article;
import org.communique.model.Block;
import org.communique.model.Cast;
import org.communique.model.Document;
import org.communique.model.Extraction;
import org.communique.rdf.Rdf;

/** From an article's words to what they tell. For one thread at a time. */
public final class Reading implements Function<Article, Extraction> {
  private final Furniture furniture;
  private final Annotator annotator;
  private final Casting casting;
  private final Extractor extractor;

  private Reading(
      Furniture furniture, Annotator annotator, Casting casting, Extractor extractor) {
    this.furniture = furniture;
    this.annotator = annotator;
    this.casting = casting;
    this.extractor = extractor;
  }

  /** Loads models and lexicon once; each call of the supplier makes a reading for a thread. */
  public static Supplier<Reading> load() {
    Rdf.start();
    Furniture furniture = Furniture.load();
    Annotator.Models models = Annotator.Models.load();
    Casting casting = new Casting(Authority.load(), Roles.load());
    Extractor extractor = new Extractor(Lexicon.load());
    return () -> new Reading(furniture, models.annotator(), casting, extractor);
  }

  @Override
  public Extraction apply(Article article) {
    List<Block> blocks = Layout.blocks(article, furniture);
    Document document = annotator.annotate(article, blocks);
    Cast cast = casting.cast(document);
    return extractor.extract(document, cast);
  }
}
