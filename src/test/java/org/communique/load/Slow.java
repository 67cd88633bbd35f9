package org.communique.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Clients who ask, again and again, what would take the server hours. */
final class Slow implements AutoCloseable {
  private static final String QUERY =
      "SELECT (COUNT(*) AS ?n) { ?a ?p ?x . ?b ?q ?y FILTER(STR(?x) < STR(?y)) }";

  private final AtomicInteger givenUp = new AtomicInteger();
  private final List<Thread> clients;

  private Slow(Asked asked, int clients) {
    this.clients = IntStream.range(0, clients).mapToObj(i -> new Thread(() -> ask(asked))).toList();
  }

  /** So many clients at once. */
  static Slow start(Asked asked, int clients) throws InterruptedException {
    Slow slow = new Slow(asked, clients);
    slow.clients.forEach(Thread::start);
    Thread.sleep(1000);
    return slow;
  }

  private void ask(Asked asked) {
    String path = "/sparql?query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8);
    try {
      while (!Thread.currentThread().isInterrupted()) {
        try {
          asked.get(path);
        } catch (IOException e) {
          givenUp.incrementAndGet();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How many queries the server has refused to answer, or to go on with. */
  int givenUp() {
    return givenUp.get();
  }

  @Override
  public void close() {
    clients.forEach(Thread::interrupt);
  }
}
