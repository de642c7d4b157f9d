package grader.wire;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the values of one type are written and read, as its declaration says: a record is its
 * components, one after the other; of a sealed interface, first the number of the record; of a
 * list, first its length. There are no names and no nulls, and only types that are declared in a
 * message are ever made.
 *
 * <p>Not a library's, since every grading pays for its start: a general one takes 60 ms of
 * processor time until it has looked at the same declarations.
 */
interface Form {
  void write(DataOutputStream out, Object value) throws IOException;

  /**
   * @param in a whole frame, so that {@code available} tells how much can still come
   * @throws IOException if this is not what comes
   */
  Object read(DataInputStream in) throws IOException;

  /**
   * @throws IllegalArgumentException if messages cannot hold this type
   */
  static Form of(Type type) {
    Form known = Known.FORMS.get(type);
    if (known == null) {
      known = made(type);
      Known.FORMS.put(type, known);
    }
    return known;
  }

  private static Form made(Type type) {
    if (type instanceof ParameterizedType generic) {
      Form element = of(generic.getActualTypeArguments()[0]);
      if (generic.getRawType() == Either.class) {
        return new OfEither(element, of(generic.getActualTypeArguments()[1]));
      }
      if (generic.getRawType() == List.class) {
        return new OfList(element);
      }
      if (generic.getRawType() == Option.class) {
        return new OfOption(element);
      }
    } else if (type instanceof Class<?> plain) {
      if (plain.isRecord()) {
        return OfRecord.of(plain);
      }
      if (plain.isSealed()) {
        return new OfChoice(List.of(plain.getPermittedSubclasses()));
      }
      if (plain.isEnum()) {
        return new OfEnum(List.<Object>of(plain.getEnumConstants()));
      }
      if (plain == int.class || plain == Integer.class) {
        return new OfInt();
      }
      if (plain == long.class) {
        return new OfLong();
      }
      if (plain == boolean.class) {
        return new OfBoolean();
      }
      if (plain == String.class) {
        return new OfString();
      }
      if (plain == byte[].class) {
        return new OfBytes();
      }
    }
    throw new IllegalArgumentException("messages cannot hold " + type);
  }

  /** Every form is made once. */
  final class Known {
    private static final Map<Type, Form> FORMS = new ConcurrentHashMap<>();

    private Known() {}
  }

  /**
   * A number of things that follow.
   *
   * @throws IOException if the frame has no room for so many
   */
  private static int count(DataInputStream in) throws IOException {
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
  private static int choice(DataInputStream in, int choices) throws IOException {
    int choice = in.readUnsignedByte();
    if (choice >= choices) {
      throw new StreamCorruptedException("number " + choice + " of " + choices);
    }
    return choice;
  }

  record OfInt() implements Form {
    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      out.writeInt((Integer) value);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return in.readInt();
    }
  }

  record OfLong() implements Form {
    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      out.writeLong((Long) value);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return in.readLong();
    }
  }

  record OfBoolean() implements Form {
    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      out.writeBoolean((Boolean) value);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return choice(in, 2) == 1;
    }
  }

  record OfBytes() implements Form {
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
  record OfString() implements Form {
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

  record OfEnum(List<Object> constants) implements Form {
    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      out.writeByte(constants.indexOf(value));
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return constants.get(choice(in, constants.size()));
    }
  }

  record OfList(Form element) implements Form {
    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      List<?> list = (List<?>) value;
      out.writeInt(list.size());
      for (Object one : list) {
        element.write(out, one);
      }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      int count = count(in);
      java.util.List<Object> elements = new java.util.ArrayList<>();
      for (int i = 0; i < count; i++) {
        elements.add(element.read(in));
      }
      return List.ofAll(elements);
    }
  }

  record OfOption(Form element) implements Form {
    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      Option<?> option = (Option<?>) value;
      out.writeBoolean(option.isDefined());
      for (Object one : option) {
        element.write(out, one);
      }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return choice(in, 2) == 1 ? Option.some(element.read(in)) : Option.none();
    }
  }

  record OfEither(Form left, Form right) implements Form {
    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      Either<?, ?> either = (Either<?, ?>) value;
      out.writeBoolean(either.isRight());
      for (Object one : either.swap()) {
        left.write(out, one);
      }
      for (Object one : either) {
        right.write(out, one);
      }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return choice(in, 2) == 1 ? Either.right(right.read(in)) : Either.left(left.read(in));
    }
  }

  record OfChoice(List<Class<?>> choices) implements Form {
    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      out.writeByte(choices.indexOf(value.getClass()));
      of(value.getClass()).write(out, value);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return of(choices.get(choice(in, choices.size()))).read(in);
    }
  }

  record OfRecord(List<Component> components, Constructor<?> constructor) implements Form {

    record Component(RecordComponent declared, Form form) {}

    static OfRecord of(Class<?> type) {
      List<RecordComponent> declared = List.of(type.getRecordComponents());
      try {
        Constructor<?> constructor =
            type.getDeclaredConstructor(
                declared.map(RecordComponent::getType).toJavaArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return new OfRecord(
            declared.map(one -> new Component(one, Form.of(one.getGenericType()))), constructor);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("a record without its constructor: " + type, e);
      }
    }

    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      for (Component component : components) {
        component.form().write(out, part(component.declared(), value));
      }
    }

    private static Object part(RecordComponent component, Object value) throws IOException {
      try {
        component.getAccessor().setAccessible(true);
        return component.getAccessor().invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new IOException("cannot read " + component, e);
      }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      java.util.List<Object> parts = new java.util.ArrayList<>();
      for (Component component : components) {
        parts.add(component.form().read(in));
      }
      try {
        return constructor.newInstance(parts.toArray());
      } catch (ReflectiveOperationException e) {
        throw new IOException("no value of " + constructor.getDeclaringClass(), e);
      }
    }
  }
}
