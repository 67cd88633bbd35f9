package org.communique.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, run from another folder. */
@TestMethodOrder(OrderAnnotation.class)
class JarIT {
  private static final long MOST_BYTES = 120_000_000;
  private static final Path JAR = Path.of(System.getProperty("jar", "target/communique.jar"));

  @TempDir static Path folder;

  private static String run(int code, String... args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toAbsolutePath().toString()));
    command.addAll(List.of(args));
    Path out = Files.createTempFile(folder, "out", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    int ended = process.waitFor();
    String said = Files.readString(out);
    assertEquals(code, ended, said);
    return said;
  }

  @Test
  void isNotTooLarge() throws IOException {
    assertTrue(
        Files.size(JAR) < MOST_BYTES, () -> "target/communique.jar: " + JAR.toFile().length());
  }

  @Test
  @Order(1)
  void helpIsQuick() throws Exception {
    run(0, "--help");
    long began = System.nanoTime();
    assertTrue(run(0, "build", "--help").startsWith("Usage: communique build"));
    long took = (System.nanoTime() - began) / 1_000_000;
    assertTrue(took < 3000, took + " ms");
  }

  @Test
  @Order(2)
  void buildsAsksAndExports() throws Exception {
    Files.writeString(
        folder.resolve("rain.txt"), "Angela Merkel said that it would rain in Berlin on Tuesday.");
    assertTrue(run(0, "build", "rain.txt", "--store", "store").contains("1 stored"));
    assertTrue(run(0, "query", "--store", "store", "store-contents").contains("statements"));
    for (String format : List.of("turtle", "trig", "nquads", "ntriples", "jsonld", "rdfxml")) {
      run(0, "export", "--store", "store", "--format", format, "--out", format);
    }
    DatasetGraph trig = read("trig", "trig");
    DatasetGraph nquads = read("nquads", "nq");
    assertTrue(trig.getUnionGraph().isIsomorphicWith(nquads.getUnionGraph()));
    assertTrue(trig.getUnionGraph().size() > 1000);
    for (String[] format :
        new String[][] {
          {"turtle", "ttl"}, {"ntriples", "nt"}, {"jsonld", "jsonld"}, {"rdfxml", "rdf"}
        }) {
      assertTrue(
          read(format[0], format[1]).getDefaultGraph().isIsomorphicWith(trig.getUnionGraph()),
          format[0]);
    }
  }

  private static DatasetGraph read(String file, String ending) throws IOException {
    Path named = folder.resolve(file + "." + ending);
    Files.move(folder.resolve(file), named);
    return RDFDataMgr.loadDatasetGraph(named.toUri().toString());
  }

  @Test
  @Order(3)
  void saysWhatIsWrongInOneLine() throws Exception {
    assertEquals("communique: nowhere: not a store\n", run(1, "validate", "--store", "nowhere"));
    assertTrue(run(2, "build").lines().count() == 1);
  }
}
