package org.communique.server.data;

import java.nio.charset.StandardCharsets;

/** Text as a part of an address. */
public final class Percent {
  private static final String UNRESERVED = "-._~";

  private Percent() {}

  /** Everything but what RFC 3986 calls unreserved as percent and two hexadecimal digits a byte. */
  public static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append(String.format("%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
