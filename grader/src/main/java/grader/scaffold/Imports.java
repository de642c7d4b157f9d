package grader.scaffold;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/** The imports that a text of Java needs, of all that a scaffold ever mentions. */
final class Imports {
  private static final List<String> STATIC =
      List.of(
          "grader.suite.Call.call",
          "grader.suite.probe.Expected.open",
          "org.junit.jupiter.params.provider.Arguments.arguments");

  private static final List<String> TYPES =
      List.of(
          "grader.suite.Call",
          "grader.suite.Hint",
          "grader.suite.Points",
          "grader.suite.Reveals",
          "grader.suite.Steps",
          "grader.suite.probe.CountingFunction",
          "grader.suite.probe.Expected",
          "grader.suite.probe.Purity",
          "grader.suite.probe.Totality",
          "io.vavr.Function0",
          "io.vavr.Function1",
          "io.vavr.Function2",
          "io.vavr.Lazy",
          "io.vavr.Tuple",
          "io.vavr.Tuple2",
          "io.vavr.Tuple3",
          "io.vavr.collection.HashMap",
          "io.vavr.collection.HashSet",
          "io.vavr.collection.Iterator",
          "io.vavr.collection.List",
          "io.vavr.collection.Map",
          "io.vavr.collection.Seq",
          "io.vavr.collection.Set",
          "io.vavr.collection.Stream",
          "io.vavr.collection.Vector",
          "io.vavr.control.Either",
          "io.vavr.control.Option",
          "io.vavr.control.Try",
          "io.vavr.control.Validation",
          "java.util.ArrayList",
          "java.util.Collections",
          "java.util.LinkedHashMap",
          "java.util.LinkedHashSet",
          "java.util.Optional",
          "java.util.function.BiFunction",
          "java.util.function.BinaryOperator",
          "java.util.function.Function",
          "java.util.function.Predicate",
          "java.util.function.Supplier",
          "java.util.function.UnaryOperator",
          "net.jqwik.api.ForAll",
          "net.jqwik.api.Label",
          "net.jqwik.api.Property",
          "org.junit.jupiter.api.DisplayName",
          "org.junit.jupiter.params.ParameterizedTest",
          "org.junit.jupiter.params.provider.Arguments",
          "org.junit.jupiter.params.provider.CsvSource",
          "org.junit.jupiter.params.provider.MethodSource");

  /** Texts and comments mention no types. */
  private static final Pattern SILENT =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|/\\*(?s:.*?)\\*/");

  private Imports() {}

  /** The full name of a type that is imported. */
  static Option<String> qualified(String simpleName) {
    return TYPES.find(type -> type.endsWith("." + simpleName));
  }

  /** Whether suites use a static method of this name, which a method of theirs would hide. */
  static boolean isUsedBySuites(String method) {
    return STATIC.exists(imported -> imported.endsWith("." + method));
  }

  /** The import lines, each with its line end, and an empty line behind them if there are any. */
  static String of(String body) {
    String code = SILENT.matcher(body).replaceAll("");
    List<String> statics = STATIC.filter(name -> mentions(code, name, "\\("));
    List<String> types = TYPES.filter(name -> mentions(code, name, "\\b"));
    return block(statics.map(name -> "static " + name)) + block(types);
  }

  private static boolean mentions(String code, String imported, String behind) {
    String name = imported.substring(imported.lastIndexOf('.') + 1);
    return Pattern.compile("(?<![.\\w])" + name + behind).matcher(code).find();
  }

  private static String block(List<String> names) {
    return names.isEmpty() ? "" : names.map(name -> "import " + name + ";\n").mkString() + "\n";
  }
}
