package org.communique.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttitudesTableTest {
  @TempDir Path folder;

  @Test
  void whatSomebodyOnlyThinksStandsAmongTheStatementsWhereThatIsAskedFor() throws Exception {
    assertEquals(List.of("statement"), kinds());
    assertEquals(List.of("statement", "attitude"), kinds("--attitudes"));
  }

  /** The kinds of the rows of the table of statements. */
  private List<String> kinds(String... options) throws Exception {
    Path article = folder.resolve("ferry.txt");
    Files.writeString(
        article, "Norway said that the ferry was late. Peru believes that the bridge is unsafe.\n");
    String store = folder.resolve("store").toString();
    String out = folder.resolve("tables").toString();
    assertEquals(0, Ran.of("build", article.toString(), "--store", store).code());
    List<String> words =
        new java.util.ArrayList<>(List.of("tables", "--store", store, "--out", out));
    words.addAll(List.of(options));
    assertEquals(0, Ran.of(words.toArray(String[]::new)).code());
    List<String> lines = Files.readAllLines(folder.resolve("tables/statements.csv"));
    int kind = List.of(lines.get(0).split(",")).indexOf("kind");
    return lines.stream().skip(1).map(l -> l.split(",", -1)[kind]).toList();
  }
}
