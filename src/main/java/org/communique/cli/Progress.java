package org.communique.cli;

import java.util.Optional;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.communique.pipeline.Outcome;
import org.communique.pipeline.Outcome.Found;

/** A line for each article, a bar below them where a person watches, and the sum at the end. */
final class Progress implements Consumer<Outcome>, AutoCloseable {
  /** Back to the line's beginning, and nothing left of the bar. */
  private static final String WIPE = "\r\u001b[K";

  private final Console console;
  private final boolean quiet;
  private final Optional<ProgressBar> bar;
  private int stored;
  private int unchanged;
  private int rejected;

  Progress(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
    this.bar = console.terminal() ? Optional.of(bar(console)) : Optional.empty();
  }

  private static ProgressBar bar(Console console) {
    return new ProgressBarBuilder()
        .setTaskName("articles")
        .setInitialMax(-1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .setConsumer(new ConsoleProgressBarConsumer(console.err()))
        .build();
  }

  @Override
  public void accept(Outcome outcome) {
    if (outcome instanceof Outcome.Stored s) {
      stored++;
      line(s.place() + ": stored, " + counted(s.found()));
    } else if (outcome instanceof Outcome.Unchanged u) {
      unchanged++;
      line(u.place() + ": unchanged");
    } else if (outcome instanceof Outcome.Rejected r) {
      rejected++;
      bar.ifPresent(b -> console.err().print(WIPE));
      console.error(r.place() + ": rejected: " + r.why());
    }
    bar.ifPresent(ProgressBar::step);
  }

  private void line(String line) {
    if (!quiet) {
      bar.ifPresent(b -> console.err().print(WIPE));
      console.out().println(line);
      console.out().flush();
    }
  }

  private static String counted(Found found) {
    return String.join(
        ", ",
        number(found.statements(), "statement"),
        number(found.proposals(), "proposal"),
        number(found.responses(), "response"),
        number(found.events(), "event"));
  }

  private static String number(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  boolean rejected() {
    return rejected > 0;
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    console
        .out()
        .println(stored + " stored, " + unchanged + " unchanged, " + rejected + " rejected");
    console.out().flush();
  }
}
