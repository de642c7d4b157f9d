package grader.worker.confine.allow;

import grader.model.Finding;
import grader.model.SourceFile;
import grader.wire.ClassFile;
import grader.worker.compile.Compiled;
import grader.worker.compile.SourceCompiler;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;

/**
 * The hostile and awkward submissions of src/test/resources/attacks. The comment at the head of
 * each says what must hold. Those in {@code refused} are refused by the allow-list, those in {@code
 * allowed} are not, and those in {@code stopped-earlier} never come that far.
 */
final class Attacks {
  private static final Set<String> TAKEN = HashSet.of("SafeDivisionEdgeCases", "SafeDivisionLaws");
  private static final SourceCompiler COMPILER =
      new SourceCompiler(List.of(library(Option.class), library(NonNull.class)));

  private Attacks() {}

  private static Path library(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Names without {@code .java}. */
  static Stream<String> in(String folder) throws IOException {
    try (Stream<Path> files = Files.list(folder(folder))) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** Its text, with a folder that a submission must not touch. */
  static String text(String folder, String name, Path canary) throws IOException {
    return Files.readString(folder(folder).resolve(name + ".java"))
        .replace("${canary}", canary.toString());
  }

  private static Path folder(String folder) {
    try {
      return Path.of(
          Objects.requireNonNull(Attacks.class.getResource("/attacks/" + folder)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The classes of one file, or what javac has against it. */
  static Either<List<Finding>, List<ClassFile>> compiled(String text, List<SourceFile> given) {
    return COMPILER
        .compile(List.of(new SourceFile("SafeDivision.java", text)), given)
        .map(Compiled::classes);
  }

  /** What the allow-list says of a file that compiles. */
  static List<Finding> findings(String text, String... policy) {
    return new AllowListVerifier(List.of(policy))
        .findings(
            compiled(text, List.empty())
                .getOrElseThrow(errors -> new AssertionError(errors.toString())),
            List.empty(),
            TAKEN);
  }

  /** What the allow-list says of some statements. */
  static List<Finding> findingsIn(String statements, String... policy) {
    return findings(
        "class SafeDivision { static void f() throws Exception {\n" + statements + "}}", policy);
  }
}
