package org.communique.server;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** An article that tries to be more than text. */
final class Hostile {
  static final String ID = "a/b \"><img src=x onerror=alert(1)>.txt";
  static final String PATH = "a%2Fb%20%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert%281%29%3E.txt";
  static final String SCRIPT = "<script>alert('text')</script>";
  static final String NAME = "Eve \"onmouseover=alert(1)\" <b>Bold</b>";
  private static final String WORDS =
      "it is \u202Eesrever\u202C & <img src=x onerror=alert(2)> ${7*7}";
  private static final String TEXT =
      SCRIPT + " headline\n\n" + NAME + " said " + WORDS + ".\n\n\u200F\u202Ehidden furniture";

  private Hostile() {}

  static Extraction article() {
    Article article =
        new Article(
            ID,
            Optional.of(SCRIPT + " headline"),
            Optional.of(LocalDate.of(2020, 2, 2)),
            Optional.of("<i>The Paper</i>"),
            Optional.of("javascript:alert(document.domain)"),
            TEXT);
    Actor eve =
        new Actor(
            "eve",
            Actor.Kind.PERSON,
            NAME,
            Optional.empty(),
            Optional.of("</p><script>alert(3)</script>"),
            false);
    Mention who = new Mention(at(NAME), Mention.Basis.NAME, List.of(eve));
    Statement said =
        new Statement(
            List.of(at(WORDS)),
            Statement.Mode.INDIRECT,
            Optional.of(new Cue(at(" said "), "say")),
            List.of(who),
            List.of(),
            at(NAME + " said " + WORDS + "."));
    return new Extraction(
        new Document(
            article,
            List.of(new Block(Block.Kind.FURNITURE, at("\u200F\u202Ehidden furniture"))),
            List.of()),
        new Cast(List.of(who)),
        List.of(said),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Span at(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
