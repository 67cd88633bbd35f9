package org.communique.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.communique.article.Input;
import org.communique.model.Actor;
import org.communique.model.Article;
import org.communique.model.Block;
import org.communique.model.Cast;
import org.communique.model.Cue;
import org.communique.model.Document;
import org.communique.model.Extraction;
import org.communique.model.Mention;
import org.communique.model.Span;
import org.communique.model.Statement;

/**
 * A reading without models. An article of the form {@code NAME said WORDS} has one statement;
 * {@code FAIL} breaks the reading, {@code UNFIT} names somebody that the gate must not let through.
 */
final class Fake implements Function<Article, Extraction> {
  static Input article(String id, String text) {
    Article article =
        new Article(
            id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
    return new Input.Read("in/" + id, article);
  }

  @Override
  public Extraction apply(Article article) {
    String text = article.text();
    if (text.contains("FAIL")) {
      throw new IllegalStateException("no way\nto read this");
    }
    int said = text.indexOf(" said ");
    Span all = new Span(0, text.length());
    Block block = new Block(Block.Kind.PARAGRAPH, all);
    Document document = new Document(article, List.of(block), List.of());
    if (said < 0) {
      return new Extraction(
          document, new Cast(List.of()), List.of(), List.of(), List.of(), List.of(), List.of());
    }
    String name = text.substring(0, said);
    List<Actor> actors = new ArrayList<>(List.of(actor(article, name, Actor.Kind.PERSON)));
    if (text.contains("UNFIT")) {
      actors.add(actor(article, name, Actor.Kind.STATE));
    }
    Mention mention = new Mention(new Span(0, said), Mention.Basis.NAME, actors);
    Statement statement =
        new Statement(
            List.of(new Span(said + 6, text.length())),
            Statement.Mode.INDIRECT,
            Optional.of(new Cue(new Span(said + 1, said + 5), "say")),
            List.of(mention),
            List.of(),
            all);
    return new Extraction(
        document,
        new Cast(List.of(mention)),
        List.of(statement),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Actor actor(Article article, String name, Actor.Kind kind) {
    String key = article.id() + "/" + name.toLowerCase(Locale.ROOT);
    return new Actor(key, kind, name, Optional.empty(), Optional.empty(), false);
  }
}
