package org.communique.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.communique.model.Article;

/** Tells whether an article has changed. */
public final class Fingerprint {
  private Fingerprint() {}

  /** SHA-256, in lower-case hexadecimal digits, of all that was handed in as the article. */
  public static String of(Article article) {
    List<String> parts =
        List.of(
            article.id(),
            article.title().orElse(""),
            article.published().map(Object::toString).orElse(""),
            article.publisher().orElse(""),
            article.url().orElse(""),
            article.text());
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        // The length before each part, or moving a word from one to the next would not show.
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
