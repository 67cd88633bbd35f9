package org.communique.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.communique.pipeline.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benchmark prints; how long things take is no test's business. */
class BenchTest {
  @TempDir Path folder;

  @Test
  void oneRunTellsOpenNlpThePipelineItsStagesTheStoreAndTheHeap() throws IOException {
    Path article = folder.resolve("rain.txt");
    Files.writeString(article, "Angela Merkel said that it would rain in Berlin.\n");
    Ran ran = Ran.of("bench", article.toString(), "--seconds", "0");
    assertEquals(0, ran.code(), ran.err());
    List<String> lines = ran.out().lines().toList();
    assertEquals("1 article, 10 tokens, median of 1 round on one thread", lines.get(0));
    told(lines, "OpenNLP alone +\\d+\\.\\d\\d");
    for (Stage stage : Stage.values()) {
      told(lines, stage.name().toLowerCase(Locale.ROOT) + " +\\d+\\.\\d\\d +\\d+\\.\\d %");
    }
    told(lines, "pipeline +\\d+\\.\\d\\d");
    told(lines, "store +\\d+\\.\\d\\d +apart");
    told(lines, "ratio \\d+\\.\\d\\d .*");
    told(lines, "peak heap \\d+ MB of \\d+ MB");
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsMeasured() throws IOException {
    Path lines = folder.resolve("some.jsonl");
    Files.writeString(lines, "{\"id\": \"one\", \"text\": \"It rained.\"}\n{\"id\": \"two\", \n");
    Ran ran = Ran.of("bench", lines.toString(), "--seconds", "0");
    assertEquals(1, ran.code());
    assertTrue(ran.err().startsWith("communique: " + lines + ":2: rejected: "), ran.err());
    assertTrue(ran.out().startsWith("1 article, 3 tokens, "), ran.out());
    Ran none = Ran.of("bench", folder.resolve("nowhere").toString());
    assertEquals(1, none.code());
    assertTrue(none.err().endsWith("communique: no article to read\n"), none.err());
  }

  private static void told(List<String> lines, String pattern) {
    Pattern line = Pattern.compile(pattern);
    assertEquals(1, lines.stream().filter(l -> line.matcher(l).matches()).count(), pattern);
  }
}
