package org.communique.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.rdf.QueryFile;
import org.communique.store.Store;

/**
 * Measures the server: builds a store of generated articles, serves it in a process of its own on
 * this machine, asks for every kind of page and every question, warm, and for the pages once more
 * while other clients send queries that never end; prints how long that took and how much memory
 * the server held. Words: folder of the store (target/load-store), least number of triples
 * (1000000), rounds (20), options for the server's Java (none). Ends with 1 where a 95th percentile
 * is above 200 ms (1000 ms beside the queries that never end), or the memory was ever above 1 GB,
 * files of the store included.
 */
public final class Load {
  private static final double MOST_MILLIS = 200;
  private static final double MOST_MILLIS_BESIDE_SLOW = 1000;
  private static final int SLOW_CLIENTS = 8;
  private static final long MOST_KILOBYTES = 1_000_000;
  private static final int BATCH = 100;
  private static final Path SAMPLES = Path.of("src/main/resources/org/communique/samples");

  private final Path store;
  private final int rounds;
  private final List<String> options;
  private int above;

  private Load(Path store, int rounds, List<String> options) {
    this.store = store;
    this.rounds = rounds;
    this.options = options;
  }

  public static void main(String... words) throws Exception {
    Load load =
        new Load(
            Path.of(word(words, 0, "target/load-store")),
            Integer.parseInt(word(words, 2, "20")),
            List.of(words).subList(Math.min(3, words.length), words.length));
    load.build(Long.parseLong(word(words, 1, "1000000")));
    System.exit(load.run());
  }

  private static String word(String[] words, int place, String usual) {
    return words.length > place ? words[place] : usual;
  }

  /** Builds until there is enough. */
  private void build(long least) throws IOException, InterruptedException {
    if (!Files.exists(store)) {
      Child.run("build", "--quiet", SAMPLES.toString(), "--store", store.toString());
    }
    Path articles = Files.createTempFile("load", ".jsonl");
    Generator generator = new Generator();
    for (long triples = triples(); triples < least; triples = triples()) {
      System.out.printf("%,d triples of %,d%n", triples, least);
      generator.write(graphs(), Math.max(BATCH, (int) ((least - triples) / 1500)), articles);
      Child.run("build", "--quiet", articles.toString(), "--store", store.toString());
    }
    Files.delete(articles);
  }

  private long triples() {
    try (Store open = Store.open(store)) {
      return open.read(data -> (long) data.getUnionGraph().size());
    }
  }

  private int graphs() {
    try (Store open = Store.open(store)) {
      return open.graphs().size();
    }
  }

  private int run() throws IOException, InterruptedException {
    int port = Child.freePort();
    System.out.printf("%,d triples in %,d graphs%n", triples(), graphs());
    try (Child server =
        Child.start(options, "serve", "--store", store.toString(), "--port", String.valueOf(port))
            .listening(port)) {
      Asked asked = new Asked(port);
      System.out.println(Times.head());
      Map<String, List<String>> kinds = new Addresses(asked).all();
      for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
        tell(server, asked, kind.getKey(), kind.getValue(), MOST_MILLIS);
      }
      dumps(server, asked);
      besideSlow(server, asked, kinds);
      server.memory().forEach(System.out::println);
      System.out.println(above + " kinds too slow");
      return above == 0 && server.most() < MOST_KILOBYTES ? 0 : 1;
    }
  }

  /** The tables of the whole store are files to take home, with no limit but the memory's. */
  private void dumps(Child server, Asked asked) throws IOException, InterruptedException {
    for (QueryFile table : QueryFile.tables()) {
      String name = table.name().replaceFirst("^tables/", "") + ".csv";
      Duration before = server.computed();
      long began = System.nanoTime();
      long bytes = asked.get("/dump/" + name).length;
      List<Double> millis = List.of((System.nanoTime() - began) / 1e6);
      Duration computed = server.computed().minus(before);
      System.out.println(new Times("dump: " + name, millis, computed, bytes).line());
    }
  }

  private void besideSlow(Child server, Asked asked, Map<String, List<String>> kinds)
      throws InterruptedException {
    System.out.println("While " + SLOW_CLIENTS + " clients ask what never ends:");
    try (Slow slow = Slow.start(asked, SLOW_CLIENTS)) {
      for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
        if (kind.getKey().startsWith("page: ")) {
          tell(server, asked, kind.getKey(), kind.getValue(), MOST_MILLIS_BESIDE_SLOW);
        }
      }
      System.out.println(slow.givenUp() + " of their queries were given up meanwhile");
    }
  }

  private void tell(Child server, Asked asked, String kind, List<String> paths, double most)
      throws InterruptedException {
    try {
      Times times = measure(server, asked, kind, paths);
      boolean slow = times.percentile(95) > most;
      above += slow ? 1 : 0;
      System.out.println(times.line() + (slow ? " SLOW" : ""));
    } catch (IOException e) {
      above++;
      System.out.println(kind + ": FAILED: " + e.getMessage());
    }
  }

  /** A round before the clock starts, since a server runs for long. */
  private Times measure(Child server, Asked asked, String kind, List<String> paths)
      throws IOException, InterruptedException {
    long bytes = 0;
    List<Double> millis = new ArrayList<>();
    int least = Math.max(rounds, paths.size());
    Duration before = server.computed();
    for (int i = -Math.max(5, paths.size()); i < least; i++) {
      if (i == 0) {
        before = server.computed();
      }
      String path = paths.get(Math.floorMod(i, paths.size()));
      long began = System.nanoTime();
      int length = asked.get(path).length;
      if (i >= 0) {
        millis.add((System.nanoTime() - began) / 1e6);
        bytes += length;
      }
    }
    return new Times(kind, millis, server.computed().minus(before), bytes);
  }
}
