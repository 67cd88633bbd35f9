package org.communique.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What extraction reaches on real articles, held to the floors of {@code figures.properties}, so
 * that a change which lowers it is seen. The floors rise as we get better.
 */
class FiguresTest {
  private static final Path SHARED = Path.of(System.getProperty("shared", "../shared"));
  private static final Pattern SCORE =
      Pattern.compile("([a-z+ ]+?)\\s+[01]\\.\\d+ [01]\\.\\d+ ([01]\\.\\d+)\\s+\\d+.*");
  private static final Pattern DATES = Pattern.compile("event dates right\\s+(\\d+) of (\\d+)");
  private static final Pattern NOISE =
      Pattern.compile("rows taken from page furniture.*: (\\d+) .*");
  private static final Pattern F1 = Pattern.compile("(content|triple) .* F1 ([01]\\.\\d+)");
  private static final Pattern RECALL = Pattern.compile("recall of (\\w+)\\s+([01]\\.\\d+) .*");

  private static final Pattern LINKS = Pattern.compile("(\\w+)\\s+links .* F1 ([01]\\.\\d+) .*");
  private static final Pattern DYADS =
      Pattern.compile("(pair found|triple|macro-F1)(?: .*? F1| over \\d+ codes)? ([01]\\.\\d+).*");

  @TempDir Path folder;

  @Test
  void articlesReadByHand() throws Exception {
    Path articles = present("articles");
    String out =
        score(
            tables(articles),
            SHARED.resolve("eval/score.py").toString(),
            "--gold",
            SHARED.resolve("gold").toString(),
            "--articles",
            articles.toString(),
            "--tables");
    Map<String, Double> figures = new TreeMap<>();
    for (String line : out.lines().toList()) {
      Matcher score = SCORE.matcher(line);
      Matcher dates = DATES.matcher(line);
      Matcher noise = NOISE.matcher(line);
      if (score.matches()) {
        figures.put(score.group(1).strip(), Double.valueOf(score.group(2)));
      } else if (dates.matches()) {
        figures.put(
            "event dates", Double.parseDouble(dates.group(1)) / Integer.parseInt(dates.group(2)));
      } else if (noise.matches()) {
        assertEquals("0", noise.group(1), "rows taken from furniture or comments");
      }
    }
    hold("articles.", figures);
  }

  @Test
  void whatIsTheSameAcrossArticles() throws Exception {
    Path articles = present("articles");
    String out =
        score(
            tables(articles),
            SHARED.resolve("eval/identity.py").toString(),
            "--clusters",
            present("gold-identity.json").toString(),
            "--articles",
            articles.toString(),
            "--tables");
    Map<String, Double> figures = new TreeMap<>();
    for (String line : out.lines().toList()) {
      Matcher links = LINKS.matcher(line);
      if (links.matches()) {
        figures.put(links.group(1), Double.valueOf(links.group(2)));
      }
    }
    hold("identity.", figures);
  }

  @Test
  void attributionsOfACorpus() throws Exception {
    Path corpus = present("corpora/attribution.jsonl");
    Path input = folder.resolve("attribution.jsonl");
    String script = SHARED.resolve("eval/attribution.py").toString();
    run("python3", script, corpus.toString(), "--articles", input.toString());
    // The corpus counts what somebody only thinks or wants as well.
    String out = score(tables(input, "--attitudes"), script, corpus.toString());
    Map<String, Double> figures = new TreeMap<>();
    for (String line : out.lines().toList()) {
      Matcher f1 = F1.matcher(line);
      Matcher recall = RECALL.matcher(line);
      if (f1.matches()) {
        figures.put(f1.group(1), Double.valueOf(f1.group(2)));
      } else if (recall.matches()) {
        figures.put("recall of " + recall.group(1), Double.valueOf(recall.group(2)));
      }
    }
    hold("attribution.", figures);
  }

  @Test
  void codedDyadsOfACorpus() throws Exception {
    Path corpus = present("corpora/coded-events.jsonl");
    Path input = folder.resolve("coded-events.jsonl");
    String script = SHARED.resolve("eval/dyads.py").toString();
    run("python3", script, corpus.toString(), "--articles", input.toString());
    String out = score(tables(input), script, corpus.toString());
    Map<String, Double> figures = new TreeMap<>();
    for (String line : out.lines().toList()) {
      Matcher dyads = DYADS.matcher(line);
      if (dyads.matches()) {
        figures.put(dyads.group(1), Double.valueOf(dyads.group(2)));
      }
    }
    hold("dyads.", figures);
  }

  private static Path present(String name) {
    Path path = SHARED.resolve(name);
    assumeTrue(Files.exists(path), "no ../shared/" + name + ": its figures are not measured");
    return path;
  }

  private Path tables(Path input, String... options) {
    Path store = folder.resolve("store");
    Path tables = folder.resolve("tables");
    assertEquals(0, Ran.of("build", input.toString(), "--store", store.toString()).code());
    List<String> words =
        new ArrayList<>(List.of("tables", "--store", store.toString(), "--out", tables.toString()));
    words.addAll(List.of(options));
    assertEquals(0, Ran.of(words.toArray(String[]::new)).code());
    return tables;
  }

  private static String score(Path tables, String... command) throws Exception {
    List<String> words = new ArrayList<>(List.of("python3"));
    words.addAll(List.of(command));
    words.add(tables.toString());
    return run(words.toArray(String[]::new));
  }

  private static String run(String... command) throws Exception {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "no python3: the figures are not measured");
      throw e;
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), out);
    return out;
  }

  private static void hold(String prefix, Map<String, Double> figures) throws IOException {
    Properties floors = new Properties();
    try (InputStream in = FiguresTest.class.getResourceAsStream("/figures.properties")) {
      floors.load(in);
    }
    List<String> lower = new ArrayList<>();
    int held = 0;
    for (Map.Entry<String, Double> figure : figures.entrySet()) {
      String name = prefix + figure.getKey().replace(' ', '-');
      String floor = floors.getProperty(name, "");
      System.out.printf("%-52s %.3f (floor %s)%n", name, figure.getValue(), floor);
      if (!floor.isEmpty()) {
        held++;
        if (figure.getValue() < Double.parseDouble(floor)) {
          lower.add(name + " " + figure.getValue() + " is below " + floor);
        }
      }
    }
    long wanted = floors.stringPropertyNames().stream().filter(n -> n.startsWith(prefix)).count();
    assertEquals(wanted, held, "every floor has its figure");
    assertEquals(List.of(), lower);
  }
}
