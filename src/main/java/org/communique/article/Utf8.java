package org.communique.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as text, strictly: a wrong byte is told, never replaced. */
final class Utf8 {
  private Utf8() {}

  /**
   * The text of UTF-8 bytes.
   *
   * @param bytes the bytes, without a byte order mark
   * @param line the line of the file, 1-based, that they begin in
   * @param offset how many bytes of the file, or of its line, stand before them
   * @throws Unreadable naming line and byte where they are not UTF-8
   */
  static String decode(ByteBuffer bytes, int line, int offset) throws Unreadable {
    int begin = bytes.position();
    CharBuffer chars = CharBuffer.allocate(bytes.remaining());
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(bytes, chars, true);
    if (result.isError()) {
      int wrong = bytes.position();
      int at = line;
      for (int i = begin; i < wrong; i++) {
        at += bytes.get(i) == '\n' ? 1 : 0;
      }
      int octet = bytes.get(wrong) & 0xff;
      throw new Unreadable(
          at, "not UTF-8: byte %d is 0x%02x".formatted(offset + wrong - begin, octet));
    }
    return chars.flip().toString();
  }

  /** The bytes after a byte order mark, if there is one. */
  static ByteBuffer withoutMark(byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    int begin = marked ? 3 : 0;
    return ByteBuffer.wrap(bytes, begin, bytes.length - begin);
  }
}
