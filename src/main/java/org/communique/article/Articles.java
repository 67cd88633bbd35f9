package org.communique.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads articles from files and folders, one at a time. */
public final class Articles {
  private Articles() {}

  /**
   * The articles of files and folders, in the order they are named; a folder's in the order of
   * their paths. Nothing is thrown for a bad article: it is {@link Input.Rejected} and the rest
   * goes on. The second article of an id is rejected.
   *
   * @param paths {@code .txt} and {@code .jsonl} files, and folders that are searched for such
   * @param published the date of articles that tell none themselves
   * @return a lazy, ordered stream that holds one article at a time; to be closed
   */
  public static Stream<Input> read(Collection<Path> paths, Optional<LocalDate> published) {
    Reading reading = new Reading(paths, published);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(reading, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(reading::close);
  }

  private static final class Reading implements Iterator<Input> {
    private final Optional<LocalDate> published;
    private final Deque<Path> named;
    private final Deque<Path> files = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private Optional<JsonLines> open = Optional.empty();
    private Optional<Input> next = Optional.empty();

    Reading(Collection<Path> paths, Optional<LocalDate> published) {
      this.published = published;
      this.named = new ArrayDeque<>(paths);
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && (open.isPresent() || !files.isEmpty() || !named.isEmpty())) {
        next = advance().map(this::unlessSeen);
      }
      return next.isPresent();
    }

    @Override
    public Input next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Input input = next.get();
      next = Optional.empty();
      return input;
    }

    private Optional<Input> advance() {
      if (open.isPresent()) {
        return nextLine(open.get());
      }
      if (files.isEmpty()) {
        Path path = named.remove();
        try {
          files.addAll(ArticleFiles.under(path));
          return Optional.empty();
        } catch (Unreadable e) {
          return Optional.of(e.at(path.toString()));
        }
      }
      Path file = files.remove();
      try {
        if (ArticleFiles.isJsonLines(file)) {
          open = Optional.of(new JsonLines(file, published));
          return Optional.empty();
        }
        return Optional.of(new Input.Read(file.toString(), TextFile.read(file, published)));
      } catch (Unreadable e) {
        return Optional.of(e.at(file.toString()));
      } catch (IOException e) {
        return Optional.of(ArticleFiles.unreadable(e).at(file.toString()));
      }
    }

    private Optional<Input> nextLine(JsonLines lines) {
      try {
        Optional<Input> input = lines.next();
        if (input.isEmpty()) {
          close();
        }
        return input;
      } catch (IOException e) {
        close();
        return Optional.of(ArticleFiles.unreadable(e).at(lines.file()));
      }
    }

    private Input unlessSeen(Input input) {
      if (input instanceof Input.Read read && !ids.add(read.article().id())) {
        return new Input.Rejected(
            input.place(), "an article with the id " + read.article().id() + " was read before");
      }
      return input;
    }

    void close() {
      try {
        if (open.isPresent()) {
          open.get().close();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        open = Optional.empty();
      }
    }
  }
}
