package org.communique.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** A {@code .jsonl} file, read a line at a time: only one line of it is ever held. */
final class JsonLines implements Closeable {
  private final String file;
  private final Optional<LocalDate> published;
  private final InputStream in;
  private int number;
  private boolean ended;

  JsonLines(Path file, Optional<LocalDate> published) throws IOException {
    this.file = file.toString();
    this.published = published;
    this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }

  String file() {
    return file;
  }

  /** What the next line that is not blank holds; empty after the last. */
  Optional<Input> next() throws IOException {
    while (!ended) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int size = readLine(line);
      number++;
      try {
        if (size > TextFile.LARGEST) {
          throw new Unreadable(number, "longer than 64 MB");
        }
        byte[] octets = line.toByteArray();
        ByteBuffer bytes = number == 1 ? Utf8.withoutMark(octets) : ByteBuffer.wrap(octets);
        String words = Utf8.decode(bytes, number, bytes.position());
        if (!words.isBlank()) {
          return Optional.of(
              new Input.Read(file + ":" + number, JsonLine.read(words, number, published)));
        }
      } catch (Unreadable e) {
        return Optional.of(e.at(file));
      }
    }
    return Optional.empty();
  }

  /** Reads on behind the next line feed; keeps no more than an article may have. */
  private int readLine(ByteArrayOutputStream line) throws IOException {
    int size = 0;
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        ended = true;
        return size;
      }
      if (size <= TextFile.LARGEST) {
        line.write(b);
        size++;
      }
    }
    return size;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
