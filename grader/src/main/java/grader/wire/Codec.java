package grader.wire;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.jackson.datatype.VavrModule;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;

/** Messages as frames: a length in bytes (four bytes, big-endian), then JSON in UTF-8. */
public final class Codec {
  /** Bytes. A frame that claims to be longer is no frame. */
  static final int LONGEST_FRAME = 64 << 20;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new VavrModule())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private Codec() {}

  public static byte[] encode(Object message) throws IOException {
    return JSON.writeValueAsBytes(message);
  }

  /**
   * @throws IOException if the bytes are not a message of this type
   */
  public static <T> T decode(byte[] bytes, Class<T> type) throws IOException {
    T message = JSON.readValue(bytes, type);
    if (message == null) {
      throw new StreamCorruptedException("an empty message");
    }
    return message;
  }

  /** The same for a type with type arguments. */
  static <T> T decode(byte[] bytes, TypeReference<T> type) throws IOException {
    return JSON.readValue(bytes, type);
  }

  public static void write(DataOutputStream out, Object message) throws IOException {
    byte[] bytes = encode(message);
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }

  /**
   * @throws java.io.EOFException if the other side is gone
   * @throws IOException if what arrives is no message of this type
   */
  public static <T> T read(DataInputStream in, Class<T> type) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST_FRAME) {
      throw new StreamCorruptedException("a frame of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return decode(bytes, type);
  }
}
