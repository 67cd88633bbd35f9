package org.communique.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.pipeline.Validation;
import org.communique.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "validate",
    description =
        "Checks the graphs of a store against the shapes, and their words against the text.",
    mixinStandardHelpOptions = true)
final class Validate implements Callable<Integer> {
  @ParentCommand Main main;
  @Mixin StoreOption store;

  @Override
  public Integer call() {
    List<Validation.Report> reports = new ArrayList<>();
    try (Store open = Store.open(store.folder)) {
      new Validation().check(open, reports::add);
    }
    reports.forEach(
        r ->
            r.violations()
                .forEach(v -> main.console().error(store.folder + ":" + r.id() + ": " + v)));
    long bad = reports.stream().filter(r -> !r.violations().isEmpty()).count();
    long textless = reports.stream().filter(r -> !r.evidence()).count();
    main.console()
        .out()
        .println(
            reports.size()
                + " checked, "
                + bad
                + " with violations"
                + (textless == 0 ? "" : "; words not checked in " + textless + " without text"));
    return bad == 0 ? Main.FINE : Main.FAILED;
  }
}
