package org.communique.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the lexicon hold, as the verb {@code check} runs them. */
class ExamplesTest {
  private static final Examples EXAMPLES = Examples.read();

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() {
    Reading reading = Reading.load().get();
    return EXAMPLES.all().stream().map(e -> dynamicTest(e.toString(), () -> holds(e, reading)));
  }

  private static void holds(Example example, Reading reading) {
    Example.Result result = example.run(reading);
    assertTrue(
        result.holds(),
        () -> String.join("\n", result.faults()) + "\nof\n" + String.join("\n", result.rows()));
  }

  @Test
  void everyEntryHasOne() {
    assertEquals(List.of(), EXAMPLES.entriesWithout());
  }
}
