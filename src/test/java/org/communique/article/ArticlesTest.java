package org.communique.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
  private static final LocalDate GIVEN = LocalDate.of(2020, 1, 2);

  @TempDir Path folder;

  @Test
  void textKeepsItsLineEndsAndLosesItsByteOrderMark() throws IOException {
    Path file = write("a.txt", "\uFEFFOne.\r\n\r\nTwo.\u2028Three. ");
    assertEquals("One.\r\n\r\nTwo.\u2028Three. ", article(file).text());
  }

  @Test
  void headTellsTitleDatePublisherAndAddress() throws IOException {
    Path file =
        write(
            "2001-01-01.txt",
            "\uFEFF---\r\ntitle: 'Norway''s offer: talks'\r\npublished: 2016-05-26\r\n"
                + "tags:\r\n  - peace\r\npublisher: \"The \\\"Example\\\"\"\r\n"
                + "url: https://example.org/a?b=c#d\r\n---\r\nText.\r\n");
    Article article = article(file);
    assertEquals(Optional.of("Norway's offer: talks"), article.title());
    assertEquals(Optional.of(LocalDate.of(2016, 5, 26)), article.published());
    assertEquals(Optional.of("The \"Example\""), article.publisher());
    assertEquals(Optional.of("https://example.org/a?b=c#d"), article.url());
    assertEquals("Text.\r\n", article.text());
    assertEquals("2001-01-01.txt", article.id());
  }

  @Test
  void dateComesFromHeadThenOptionThenFileName() throws IOException {
    Path named = write("u_example_2025-11-21.txt", "Text.");
    Path odd = write("u_2025-13-41_2025-11-22-x.txt", "Text.");
    Path plain = write("x20251121-1.txt", "Text.");
    assertEquals(Optional.of(LocalDate.of(2025, 11, 21)), article(named).published());
    assertEquals(Optional.of(LocalDate.of(2025, 11, 22)), article(odd).published());
    assertEquals(Optional.empty(), article(plain).published());
    List<Input> read = read(Optional.of(GIVEN), named);
    assertEquals(Optional.of(GIVEN), ((Input.Read) read.get(0)).article().published());
  }

  @Test
  void faultsOfAHeadNameTheirLine() throws IOException {
    assertEquals(
        "open.txt:1: the head that begins here has no closing line of ---",
        rejected(write("open.txt", "---\ntitle: A\nText.: B\n")));
    assertEquals(
        "date.txt:3: published is not a date like 2016-05-26: 2016-02-30",
        rejected(write("date.txt", "---\ntitle: A\npublished: 2016-02-30\n---\nText.")));
    assertEquals(
        "line.txt:2: the head has a line that is not 'key: value'",
        rejected(write("line.txt", "---\njust words\n---\nText.")));
  }

  @Test
  void wrongBytesAreToldWithLineAndByte() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("\uFEFFOne.\nTwo ".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xe9);
    bytes.write(".".getBytes(StandardCharsets.UTF_8));
    Path file = folder.resolve("latin.txt");
    Files.write(file, bytes.toByteArray());
    assertEquals("latin.txt:2: not UTF-8: byte 12 is 0xe9", rejected(file));
    Path cut = folder.resolve("cut.txt");
    Files.write(cut, new byte[] {'a', (byte) 0xe2, (byte) 0x80});
    assertEquals("cut.txt:1: not UTF-8: byte 1 is 0xe2", rejected(cut));
  }

  @Test
  void emptyTextIsRejected() throws IOException {
    assertEquals(
        "a.txt: the text is empty", rejected(write("a.txt", "---\ntitle: A\n---\n \u00a0\n")));
  }

  @Test
  void eachLineOfJsonIsAnArticleAndABadOneStopsNoOther() throws IOException {
    Path file =
        write(
            "feed.jsonl",
"""
\uFEFF{"id": "a/1 ü", "title": "T", "published": "2016-05-26T10:00:00Z", "publisher": "P", "url": "u", "text": "One.\\nTwo.", "more": [1, {"x": null}]}

{"id": "b", "text": 7}
{"id": "c"}
{"id": "d", "text": "Three."
{"id": "e", "text": "Four."} {}
["f"]
{"id": "", "text": "Five."}
{"id": "g", "text": "Six.", "published": "May"}
{"id": "h\\u0007", "text": "Seven."}
{"id": "i", "text": "\\ud800 Eight."}
{'id': "j", "text": "Nine."}
{"id": 17, "title": null, "text": "Ten."}
{"id": "17", "text": "Eleven."}\
""");
    List<Input> inputs = read(Optional.of(GIVEN), file);
    Article first = ((Input.Read) inputs.get(0)).article();
    assertEquals(
        new Article(
            "a/1 ü",
            Optional.of("T"),
            Optional.of(LocalDate.of(2016, 5, 26)),
            Optional.of("P"),
            Optional.of("u"),
            "One.\nTwo."),
        first);
    assertEquals(
        List.of(
            "feed.jsonl:1 read",
            "feed.jsonl:3: field text is not a string",
            "feed.jsonl:4: no field text",
            "feed.jsonl:5: not JSON: the line ends too early, at column 28",
            "feed.jsonl:6: not JSON: wrong at column 31",
            "feed.jsonl:7: not a JSON object",
            "feed.jsonl:8: the id is empty",
            "feed.jsonl:9: published is not a date like 2016-05-26: May",
            "feed.jsonl:10: the id holds a control character",
            "feed.jsonl:11: the text holds a null character or half a character pair",
            "feed.jsonl:12: not JSON: wrong at column 3",
            "feed.jsonl:13 read",
            "feed.jsonl:14: an article with the id 17 was read before"),
        inputs.stream().map(this::show).toList());
  }

  @Test
  void foldersAreReadInOrderOfTheirPathsAndOtherFilesPassedOver() throws IOException {
    write("b.txt", "B.");
    write("sub/a.txt", "A.");
    write("a.jsonl", "{\"id\": \"j\", \"text\": \"J.\"}\n");
    write("c.TXT", "C.");
    write("notes.md", "No.");
    assertEquals(
        List.of("a.jsonl:1 read", "b.txt read", "c.TXT read", "sub/a.txt read"),
        read(Optional.empty(), folder).stream().map(this::show).toList());
  }

  @Test
  void whatIsNamedAndCannotBeReadIsRejected() throws IOException {
    assertEquals("notes.md: not a .txt or .jsonl file", rejected(write("notes.md", "No.")));
    assertEquals("gone.txt: no such file or folder", rejected(folder.resolve("gone.txt")));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals("empty: no .txt or .jsonl file in this folder", rejected(empty));
  }

  @Test
  void theSecondArticleOfANameIsRejected() throws IOException {
    write("a.txt", "A.");
    write("sub/a.txt", "Another.");
    List<Input> inputs = read(Optional.empty(), folder);
    assertInstanceOf(Input.Read.class, inputs.get(0));
    assertEquals("sub/a.txt: an article with the id a.txt was read before", show(inputs.get(1)));
  }

  @Test
  void aLineIsReadOnlyWhenItIsAskedFor() throws IOException {
    Path file = write("feed.jsonl", "{\"id\": \"a\", \"text\": \"A.\"}\n");
    try (Stream<Input> inputs = Articles.read(List.of(file), Optional.empty())) {
      var each = inputs.iterator();
      assertTrue(each.hasNext());
      each.next();
      Files.writeString(
          file, "{\"id\": \"b\", \"text\": \"B.\"}\n", java.nio.file.StandardOpenOption.APPEND);
      assertTrue(each.hasNext(), "the file was read to its end before it was asked for");
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<Input> read(Optional<LocalDate> published, Path... paths) {
    try (Stream<Input> inputs = Articles.read(Arrays.asList(paths), published)) {
      return inputs.toList();
    }
  }

  private static Article article(Path file) {
    return ((Input.Read) read(Optional.empty(), file).get(0)).article();
  }

  private String rejected(Path path) {
    return show(read(Optional.empty(), path).get(0));
  }

  private String show(Input input) {
    String place = input.place().replace(folder + "/", "");
    return input instanceof Input.Rejected r ? place + ": " + r.reason() : place + " read";
  }
}
