package org.communique.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A server of this machine, asked by one client. */
final class Asked {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String address;

  Asked(int port) {
    this.address = "http://127.0.0.1:" + port;
  }

  /** The bytes that come back, as a browser or a program would ask for them. */
  byte[] get(String path) throws IOException, InterruptedException {
    boolean query = path.startsWith("/sparql?");
    HttpResponse<byte[]> got =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(address + path))
                .header(
                    "Accept",
                    query
                        ? "application/sparql-results+json"
                        : path.startsWith("/data/") ? "text/turtle" : "text/html")
                .build(),
            BodyHandlers.ofByteArray());
    if (got.statusCode() != 200) {
      throw new IOException(got.statusCode() + ": " + path);
    }
    return got.body();
  }

  /** The first column of an answer. */
  List<String> column(String query) throws IOException, InterruptedException {
    String path = "/sparql?output=tsv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return new String(get(path), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(l -> l.replaceAll("^<|>$", ""))
        .toList();
  }
}
