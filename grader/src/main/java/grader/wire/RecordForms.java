package grader.wire;

import static grader.wire.PlainForms.choice;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;

/** The forms of records, and of sealed interfaces that are one of several records. */
final class RecordForms {
  private RecordForms() {}

  /** None if it is no such type. */
  static Option<Form> of(Class<?> type) {
    if (type.isRecord()) {
      return Option.some(OfRecord.of(type));
    }
    return Option.when(type.isSealed(), () -> new OfChoice(List.of(type.getPermittedSubclasses())));
  }

  private record OfChoice(List<Class<?>> choices) implements Form {
    @Override
    public void write(DataOutputStream out, Object value) throws IOException {
      out.writeByte(choices.indexOf(value.getClass()));
      Form.of(value.getClass()).write(out, value);
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      return Form.of(choices.get(choice(in, choices.size()))).read(in);
    }
  }

  private record OfRecord(List<Component> components, Constructor<?> constructor) implements Form {

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
