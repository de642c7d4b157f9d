package grader.intake;

import io.vavr.collection.List;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a source file, whatever editor wrote it.
 *
 * @param notices what was tolerated
 */
record SourceText(String text, List<String> notices) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static SourceText of(String name, byte[] bytes) {
    SourceText decoded = decode(name, bytes);
    boolean marked = !decoded.text.isEmpty() && decoded.text.charAt(0) == BYTE_ORDER_MARK;
    String text = marked ? decoded.text.substring(1) : decoded.text;
    return new SourceText(
        text,
        decoded
            .notices
            .appendAll(notice(marked, name + " starts with a byte order mark; it was left out"))
            .appendAll(notice(text.contains("\r\n"), name + " has Windows line ends")));
  }

  private static List<String> notice(boolean holds, String text) {
    return holds ? List.of(text) : List.empty();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  private static SourceText decode(String name, byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return new SourceText(
          new String(bytes, StandardCharsets.UTF_16), List.of(name + " is UTF-16 text, not UTF-8"));
    }
    try {
      return new SourceText(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(),
          List.empty());
    } catch (CharacterCodingException e) {
      return new SourceText(
          new String(bytes, Charset.forName("windows-1252")),
          List.of(name + " is not UTF-8 text; it was read as windows-1252"));
    }
  }
}
