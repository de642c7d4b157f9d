package grader.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;

/**
 * Messages as frames: a length in bytes (four bytes, big-endian), then a value in the {@link Form}
 * of its type. Both sides are the same version of this grader.
 */
public final class Codec {
  /** Bytes. A frame that claims to be longer is no frame. */
  static final int LONGEST_FRAME = 64 << 20;

  private Codec() {}

  /**
   * @param type of the message as it will be asked for when it is read
   */
  public static <T> byte[] encode(T message, Class<T> type) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Form.of(type).write(new DataOutputStream(bytes), message);
    return bytes.toByteArray();
  }

  /**
   * @throws IOException if the bytes are not a message of this type
   */
  public static <T> T decode(byte[] bytes, Class<T> type) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    T message = type.cast(Form.of(type).read(in));
    if (in.available() > 0) {
      throw new StreamCorruptedException(in.available() + " bytes too many");
    }
    return message;
  }

  public static <T> void write(DataOutputStream out, T message, Class<T> type) throws IOException {
    byte[] bytes = encode(message, type);
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
