package org.communique.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which files hold articles. */
final class ArticleFiles {
  private ArticleFiles() {}

  /**
   * The files of articles that a path names: itself, or those in a folder and the folders below, in
   * the order of their paths. Other files in a folder are passed over.
   *
   * @throws Unreadable where there is none
   */
  static List<Path> under(Path path) throws Unreadable {
    if (!Files.exists(path)) {
      throw new Unreadable("no such file or folder");
    }
    if (!Files.isDirectory(path)) {
      if (!isText(path) && !isJsonLines(path)) {
        throw new Unreadable("not a .txt or .jsonl file");
      }
      return List.of(path);
    }
    try (Stream<Path> all = Files.walk(path)) {
      List<Path> files =
          all.filter(f -> isText(f) || isJsonLines(f))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new Unreadable("no .txt or .jsonl file in this folder");
      }
      return files;
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  static boolean isText(Path file) {
    return endsWith(file, ".txt");
  }

  static boolean isJsonLines(Path file) {
    return endsWith(file, ".jsonl");
  }

  static Unreadable unreadable(IOException e) {
    if (e instanceof AccessDeniedException) {
      return new Unreadable("may not be read");
    }
    String what = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return new Unreadable("cannot be read" + (what == null ? "" : ": " + what));
  }

  private static boolean endsWith(Path file, String ending) {
    Path name = file.getFileName();
    return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
