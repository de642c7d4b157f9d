package grader.wire;

import static grader.wire.PlainForms.choice;
import static grader.wire.PlainForms.count;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;

/** The forms of Vavr's values that hold others. */
final class ContainerForms {
  private ContainerForms() {}

  /** None if it is no such type. */
  static Option<Form> of(ParameterizedType type) {
    Form element = Form.of(type.getActualTypeArguments()[0]);
    if (type.getRawType() == Either.class) {
      return Option.some(new OfEither(element, Form.of(type.getActualTypeArguments()[1])));
    }
    if (type.getRawType() == List.class) {
      return Option.some(new OfList(element));
    }
    return Option.when(type.getRawType() == Option.class, () -> new OfOption(element));
  }

  private record OfList(Form element) implements Form {
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

  private record OfOption(Form element) implements Form {
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

  private record OfEither(Form left, Form right) implements Form {
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
}
