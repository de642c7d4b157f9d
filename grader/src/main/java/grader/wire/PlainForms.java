package grader.wire;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;

/** The forms of values that consist of no others: numbers, texts, bytes, constants. */
final class PlainForms {
  private static final Map<Class<?>, Form> FORMS =
      HashMap.<Class<?>, Form>of(
          int.class, new OfInt(),
          Integer.class, new OfInt(),
          long.class, new OfLong(),
          Long.class, new OfLong(),
          boolean.class, new OfBoolean(),
          String.class, new OfString(),
          byte[].class, new OfBytes());

  private PlainForms() {}

  /** None if it is no such type. */
  static Option<Form> of(Class<?> type) {
    return type.isEnum()
        ? Option.some(new OfEnum(List.<Object>of(type.getEnumConstants())))
        : FORMS.get(type);
  }

  /**
   * A number of things that follow.
   *
   * @throws IOException if the frame has no room for so many
   */
  static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw new StreamCorruptedException(count + " things in " + in.available() + " bytes");
    }
    return count;
  }

  /**
   * A number that tells one of several things.
   *
   * @throws IOException if there are not so many
   */
  static int choice(DataInputStream in, int choices) throws IOException {
    int choice = in.readUnsignedByte();
    if (choice >= choices) {
      throw new StreamCorruptedException("number " + choice + " of " + choices);
    }
    return choice;
  }

  private record OfInt() implements Form {
    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      out.writeInt((Integer) value);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return in.readInt();
    }
  }

  private record OfLong() implements Form {
    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      out.writeLong((Long) value);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return in.readLong();
    }
  }

  private record OfBoolean() implements Form {
    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      out.writeBoolean((Boolean) value);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return choice(in, 2) == 1;
    }
  }

  private record OfBytes() implements Form {
    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      byte[] bytes = (byte[]) value;
      out.writeInt(bytes.length);
      out.write(bytes);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return in.readNBytes(count(in));
    }
  }

  /** In UTF-8; half a surrogate pair becomes a question mark. */
  private record OfString() implements Form {
    private static final OfBytes BYTES = new OfBytes();

    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      BYTES.write(out, ((String) value).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return new String(in.readNBytes(count(in)), StandardCharsets.UTF_8);
    }
  }

  private record OfEnum(List<Object> constants) implements Form {
    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      out.writeByte(constants.indexOf(value));
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return constants.get(choice(in, constants.size()));
    }
  }
}
