package org.communique.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.communique.pipeline.Example;
import org.communique.pipeline.Examples;
import org.communique.pipeline.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "check",
    description = "Runs the examples of the lexicon.",
    mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
  @ParentCommand Main main;

  @Option(names = "--rows", description = "Shows all that comes out of an example that fails.")
  boolean rows;

  @Parameters(
      arity = "0..*",
      paramLabel = "WORD",
      description = "Runs only the examples whose file, entry or text holds one of these.")
  List<String> words = List.of();

  @Override
  public Integer call() {
    Examples examples = Examples.read();
    Reading reading = Reading.load().get();
    int run = 0;
    int failed = 0;
    for (Example example : examples.all()) {
      if (wanted(example.toString())) {
        run++;
        Example.Result result = example.run(reading);
        failed += result.holds() ? 0 : 1;
        tell(result);
      }
    }
    List<String> without = examples.entriesWithout().stream().filter(this::wanted).toList();
    without.forEach(entry -> main.console().error("ontology/" + entry + ": has no example"));
    main.console()
        .out()
        .println(
            run + " examples, " + failed + " fail; " + without.size() + " entries without example");
    return failed == 0 && without.isEmpty() ? Main.FINE : Main.FAILED;
  }

  private boolean wanted(String name) {
    return words.isEmpty() || words.stream().anyMatch(name::contains);
  }

  private void tell(Example.Result result) {
    for (String fault : result.faults()) {
      main.console().error("ontology/" + result.example() + " " + fault);
    }
    if (rows && !result.holds()) {
      result.rows().forEach(row -> main.console().out().println("    " + row));
    }
  }
}
