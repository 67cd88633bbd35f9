package org.communique.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import org.communique.ontology.ClassPathFolder;

/** What the program is. */
public final class Program {
  private Program() {}

  /** Its version, as the build wrote it down: {@code 0.1.0}. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream in = Program.class.getResourceAsStream("program.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  /** All of it that decides what the graph of an article looks like. */
  static String described() {
    return version() + ", lexicon " + lexicon().substring(0, 12);
  }

  /** SHA-256 of its knowledge, the files of {@code ontology/}: 64 hexadecimal digits. */
  static String lexicon() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      ClassPathFolder.files("/ontology", ".ttl")
          .forEach(
              (name, bytes) -> {
                // The length before the bytes, or words moved to the next file would not show.
                digest.update((name + ":" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
              });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
