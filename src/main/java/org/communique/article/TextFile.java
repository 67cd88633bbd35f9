package org.communique.article;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.communique.model.Article;

/** A {@code .txt} file: one article, its identity the file's name. */
final class TextFile {
  /** Bytes; beyond it a file is no article but something else with that ending. */
  static final int LARGEST = 64 << 20;

  private TextFile() {}

  static Article read(Path file, Optional<LocalDate> published) throws IOException, Unreadable {
    if (Files.size(file) > LARGEST) {
      throw new Unreadable("larger than 64 MB");
    }
    ByteBuffer bytes = Utf8.withoutMark(Files.readAllBytes(file));
    String words = Utf8.decode(bytes, 1, bytes.position());
    Head head = Head.of(words);
    String name = file.getFileName().toString();
    Optional<LocalDate> date = published.or(() -> Dates.inName(name));
    if (head.value("published").isPresent()) {
      date = Optional.of(Dates.of(head.value("published").get(), head.lines().get("published")));
    }
    Article article =
        new Article(
            name,
            head.value("title"),
            date,
            head.value("publisher"),
            head.value("url"),
            words.substring(head.end()));
    return Fit.check(article, 0);
  }
}
