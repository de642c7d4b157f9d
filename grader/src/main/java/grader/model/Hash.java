package grader.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, FIPS 180-4. */
public final class Hash {
  private static final int BYTES_OF_NAME = 16;

  private Hash() {}

  /** All 32 bytes of it. */
  public static byte[] of(byte[] content) {
    return sha256().digest(content);
  }

  /** The first half of it, as 32 hexadecimal digits. */
  public static String name(byte[] content) {
    return HexFormat.of().formatHex(of(content), 0, BYTES_OF_NAME);
  }

  /** The same for texts, each ended by a NUL, so that where one ends makes a difference. */
  public static String name(Iterable<String> texts) {
    MessageDigest digest = sha256();
    for (String text : texts) {
      digest.update((text + "\0").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES_OF_NAME);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
