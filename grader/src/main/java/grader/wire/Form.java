package grader.wire;

import io.vavr.control.Option;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
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
    Option<Form> form = Option.none();
    if (type instanceof ParameterizedType generic) {
      form = ContainerForms.of(generic);
    } else if (type instanceof Class<?> declared) {
      form = RecordForms.of(declared).orElse(() -> PlainForms.of(declared));
    }
    return form.getOrElseThrow(() -> new IllegalArgumentException("messages cannot hold " + type));
  }

  /** Every form is made once. */
  final class Known {
    private static final Map<Type, Form> FORMS = new ConcurrentHashMap<>();

    private Known() {}
  }
}
