package org.communique.server;

import java.time.Duration;

/**
 * How a store is served.
 *
 * @param host the address to listen at; {@code localhost} is reached from this machine alone
 * @param port 0 to 65535; 0 takes any free one
 * @param timeout after which a query is given up; clients may ask for less, never for more
 */
public record Settings(String host, int port, Duration timeout) {
  public static final Settings DEFAULT = new Settings("localhost", 3030, Duration.ofSeconds(30));

  public Settings withPort(int other) {
    return new Settings(host, other, timeout);
  }
}
