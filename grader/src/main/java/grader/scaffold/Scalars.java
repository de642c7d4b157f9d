package grader.scaffold;

import io.vavr.collection.List;

/** Values of numbers, characters, truth values and texts, as Java writes them. */
final class Scalars {
  private Scalars() {}

  /** Three different ones; of truth values two. The first is an ordinary one. */
  static List<String> samples(Shape shape) {
    return switch (shape) {
      case BYTE, SHORT -> List.of("7", "2", "5").map(number -> cast(shape, number));
      case LONG -> List.of("7L", "2L", "5L");
      case FLOAT -> List.of("7.5f", "2.0f", "5.0f");
      case DOUBLE -> List.of("7.5", "2.0", "5.0");
      case BOOLEAN -> List.of("true", "false");
      case CHAR -> List.of("'b'", "'a'", "'c'");
      case STRING -> List.of("\"word\"", "\"a\"", "\"b c\"");
      default -> List.of("7", "2", "5");
    };
  }

  /** What an answer can be before anybody has written it. */
  static String placeholder(Shape shape) {
    return switch (shape) {
      case BYTE, SHORT -> cast(shape, "0");
      case LONG -> "0L";
      case FLOAT -> "0.0f";
      case DOUBLE -> "0.0";
      case BOOLEAN -> "false";
      case CHAR -> "' '";
      case STRING -> "\"\"";
      default -> "0";
    };
  }

  /** The first is the one that programs most often do not think of. */
  static List<Edge> edges(Shape shape) {
    return switch (shape) {
      case BYTE, SHORT -> whole(shape, cast(shape, "0"), cast(shape, "1"), cast(shape, "-1"));
      case INT -> whole(shape, "0", "1", "-1");
      case LONG -> whole(shape, "0L", "1L", "-1L");
      case FLOAT -> fractions(shape, "f");
      case DOUBLE -> fractions(shape, "");
      case BOOLEAN -> List.of(new Edge("is false", "false"), new Edge("is true", "true"));
      case CHAR ->
          List.of(
              new Edge("is a space", "' '"),
              new Edge("is a digit", "'7'"),
              new Edge("is the character of code 0", "'\\0'"));
      default -> texts();
    };
  }

  private static List<Edge> whole(Shape shape, String zero, String one, String minusOne) {
    return List.of(
        new Edge("is zero", zero),
        new Edge("is one", one),
        new Edge("is minus one", minusOne),
        new Edge("is the largest " + shape.written(), shape.boxed() + ".MAX_VALUE"),
        new Edge("is the smallest " + shape.written(), shape.boxed() + ".MIN_VALUE"));
  }

  private static List<Edge> fractions(Shape shape, String suffix) {
    return List.of(
        new Edge("is zero", "0.0" + suffix),
        new Edge("is minus zero", "-0.0" + suffix),
        new Edge("is negative", "-2.5" + suffix),
        new Edge("is the largest " + shape.written(), shape.boxed() + ".MAX_VALUE"),
        new Edge("is infinite", shape.boxed() + ".POSITIVE_INFINITY"),
        new Edge("is not a number", shape.boxed() + ".NaN"));
  }

  private static List<Edge> texts() {
    return List.of(
        new Edge("is empty", "\"\""),
        new Edge("is one space", "\" \""),
        new Edge("is a number", "\"42\""),
        new Edge("has spaces around it", "\" word \""),
        new Edge("has two lines", "\"one\\ntwo\""),
        new Edge("has letters outside of ASCII", "\"höhe\""),
        new Edge("has a character of two chars", "\"𝄞\""));
  }

  private static String cast(Shape shape, String number) {
    return "(" + shape.written() + ") " + number;
  }
}
