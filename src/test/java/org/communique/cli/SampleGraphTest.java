package org.communique.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.rdf.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rdf/} shows the graph of the sample articles as it is. */
@ResourceLock("samples")
class SampleGraphTest {
  @ParameterizedTest
  @CsvSource({"turtle, sample.ttl", "trig, sample.trig"})
  void isCurrent(String format, String file) throws IOException {
    List<String> args = new ArrayList<>(List.of("export", "--store", Samples.store().toString()));
    args.addAll(List.of("--format", format));
    for (String name : Samples.ARTICLES.toFile().list()) {
      args.addAll(List.of("--article", name));
    }
    Ran ran = Ran.of(args.toArray(String[]::new));
    assertEquals(0, ran.code(), ran.err());
    String kept = Kept.at(Path.of("rdf", file), ran.out());
    assertEquals(kept, ran.out(), "mvn test -Dkept.write=true writes it anew");
  }

  @Test
  void isValid() {
    Ran ran = Ran.of("validate", "--store", Samples.store().toString());
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("0 with violations"));
  }

  @Test
  void everyKindOfFactIsInIt() {
    Ran ran =
        Ran.of("query", "--store", Samples.store().toString(), "store-contents", "--format", "csv");
    String none = ran.out().lines().filter(l -> l.endsWith(",0")).collect(Collectors.joining(", "));
    assertEquals("", none);
  }
}
