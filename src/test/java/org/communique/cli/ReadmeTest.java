package org.communique.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the README do what it says. */
class ReadmeTest {
  private static final Pattern JAVA =
      Pattern.compile("java (?:-Xmx\\w+ )?-jar target/communique.jar (.*)");

  @TempDir Path folder;

  @Test
  void itsCommandsRun() throws IOException {
    List<String> commands =
        Files.readAllLines(Path.of("README.md")).stream()
            .map(JAVA::matcher)
            .filter(Matcher::matches)
            .map(m -> m.group(1))
            .toList();
    List<String> later = new ArrayList<>(commands);
    List<String> build = commands.stream().filter(c -> c.startsWith("build ")).toList();
    later.removeAll(build);
    assertEquals(1, build.size());
    assertTrue(commands.stream().anyMatch(c -> c.startsWith("serve ")), commands.toString());
    assertTrue(later.size() > 6, commands.toString());
    run(build.get(0));
    later.stream().filter(c -> !c.equals("check")).forEach(this::run);
  }

  /** A line of the README, with our places for the reader's. */
  private void run(String command) {
    String[] args =
        command
            .replace("my-articles", Samples.ARTICLES.toString())
            .replaceAll("\\bmy-", folder + "/my-")
            .split(" ");
    if (args[0].equals("serve")) {
      Main.commandLine(Console.system()).parseArgs(args);
    } else {
      Ran ran = Ran.of(args);
      assertEquals(0, ran.code(), command + ": " + ran.err());
    }
  }

  @Test
  void theDemoServesTheSamplesAndSaysWhatToOpen() throws Exception {
    AtomicInteger code = new AtomicInteger(-1);
    try (PipedInputStream said = new PipedInputStream(1 << 16);
        PrintStream out =
            new PrintStream(new PipedOutputStream(said), true, StandardCharsets.UTF_8)) {
      Console console = new Console(out, System.err, false);
      String[] args = {"demo", "--port", "0", "--store", folder.resolve("demo").toString()};
      Thread demo = new Thread(() -> code.set(Main.run(console, args)), "demo");
      demo.start();
      HttpResponse<String> page = get(address(said));
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("<dt>statements</dt><dd>"));
      demo.interrupt();
      demo.join(20_000);
    }
    assertEquals(Main.FINE, code.get());
  }

  private static String address(PipedInputStream said) {
    Pattern open = Pattern.compile("Open (http://localhost:\\d+/)");
    Scanner lines = new Scanner(said, StandardCharsets.UTF_8);
    while (lines.hasNextLine()) {
      Matcher line = open.matcher(lines.nextLine());
      if (line.find()) {
        return line.group(1);
      }
    }
    throw new AssertionError("it does not say what to open");
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
