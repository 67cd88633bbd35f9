package org.communique.server.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** How answers go out: with a tag, and without a body where the client has it already. */
public final class Reply {
  private Reply() {}

  /** Sends text of a type with a status that is no success; it is not kept. */
  public static void text(HttpServletResponse response, int status, String text)
      throws IOException {
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/plain; charset=utf-8");
    response.getOutputStream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Sends bytes, tagged by what they are. */
  public static void bytes(
      HttpServletRequest request, HttpServletResponse response, String type, byte[] bytes)
      throws IOException {
    if (!known(request, response, tag(bytes))) {
      response.setContentType(type);
      response.getOutputStream().write(bytes);
    }
  }

  /** The tag of some bytes. */
  public static String tag(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return Long.toHexString(crc.getValue()) + "-" + Integer.toHexString(bytes.length);
  }

  /**
   * Tells the tag, and whether the client has that already: then 304 is the whole answer. Clients
   * may keep what they got but ask each time whether it still holds. The tag is weak, since the
   * same answer may go out compressed.
   */
  public static boolean known(
      HttpServletRequest request, HttpServletResponse response, String tag) {
    response.setHeader("ETag", "W/\"" + tag + "\"");
    if (response.getHeader("Cache-Control") == null) {
      response.setHeader("Cache-Control", "no-cache");
    }
    String had = request.getHeader("If-None-Match");
    boolean known =
        had != null
            && Arrays.stream(had.split(","))
                .map(t -> t.strip().replaceFirst("^W/", ""))
                .anyMatch(t -> t.equals("*") || t.equals("\"" + tag + "\""));
    if (known) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return known;
  }
}
