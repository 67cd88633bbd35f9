package org.communique.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, so that its memory is its own. */
final class Child implements AutoCloseable {
  private final Process process;

  private Child(Process process) {
    this.process = process;
  }

  /** Starts the program with these words, as anybody does, or with options for Java. */
  static Child start(List<String> options, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "org.communique.cli.Main"));
    command.addAll(List.of(words));
    return new Child(new ProcessBuilder(command).inheritIO().start());
  }

  /** Runs it to its end. */
  static void run(String... words) throws IOException, InterruptedException {
    int code = start(List.of(), words).process.waitFor();
    if (code != 0) {
      throw new IOException(String.join(" ", words) + ": ended with " + code);
    }
  }

  static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  /** Waits until it listens. */
  Child listening(int port) throws IOException, InterruptedException {
    while (process.isAlive()) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return this;
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    throw new IOException("the server ended with " + process.exitValue());
  }

  /**
   * What Linux says about its memory: the most it had, what it has, and how much of that is no
   * file.
   */
  List<String> memory() throws IOException {
    return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
        .filter(l -> l.matches("(VmHWM|VmRSS|RssAnon|RssFile):.*"))
        .toList();
  }

  /** What it has computed so far, which other work on the machine does not change much. */
  Duration computed() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Kilobytes that it held at most, the parts of the store's files that it had read included. */
  long most() throws IOException {
    return memory().stream()
        .filter(l -> l.startsWith("VmHWM:"))
        .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
        .sum();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
