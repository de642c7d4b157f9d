package grader.worker.testing;

import grader.model.Ending;
import grader.model.Finding;
import grader.model.SourceFile;
import grader.wire.ClassFile;
import grader.wire.Event;
import grader.wire.Request;
import grader.worker.compile.Compiled;
import grader.worker.compile.SourceCompiler;
import grader.worker.confine.allow.AllowListVerifier;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.net.URISyntaxException;
import java.nio.file.Path;
import net.jqwik.api.Property;
import org.apiguardian.api.API;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.opentest4j.AssertionFailedError;

/**
 * Compiles a student's tests against what the exercise promises, never against one of its
 * solutions, and verifies them.
 */
public final class TestCompilation {
  private static final List<Class<?>> LIBRARIES =
      List.of(
          Option.class,
          NonNull.class,
          Test.class,
          ParameterizedTest.class,
          Property.class,
          AssertionFailedError.class,
          API.class);

  private TestCompilation() {}

  /** The last event. */
  public static Event compile(Request.CompileTests request) {
    List<String> contract = request.contract().map(SourceFile::type);
    List<Class<?>> libraries = LIBRARIES.appendAll(AssertJ.namedIn(request.tests()));
    return new SourceCompiler(libraries.map(TestCompilation::library))
        .compile(request.tests(), request.contract())
        .map(Compiled::classes)
        .fold(
            errors -> new Event.Stopped(Ending.DOES_NOT_COMPILE, "it does not compile", errors),
            classes -> verified(classes, contract));
  }

  private static Event verified(List<ClassFile> classes, List<String> contract) {
    List<ClassFile> promised = classes.filter(file -> contract.contains(outermost(file)));
    List<ClassFile> tests = classes.removeAll(promised);
    List<Finding> forbidden =
        AllowListVerifier.forTests().findings(tests, promised, contract.toSet());
    return forbidden.isEmpty()
        ? new Event.TestsCompiled(tests, Assertions.missing(tests))
        : new Event.Stopped(Ending.FORBIDDEN, "it uses what cannot be used here", forbidden);
  }

  private static String outermost(ClassFile file) {
    return file.name().replaceFirst("\\$.*", "");
  }

  private static Path library(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
