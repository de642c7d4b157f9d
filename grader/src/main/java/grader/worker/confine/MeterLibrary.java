package grader.worker.confine;

import grader.wire.Jars;
import java.io.IOException;
import java.lang.classfile.ClassHierarchyResolver;
import java.nio.file.Path;

/**
 * Makes every class of a library count its steps, once and for all: {@code java
 * grader.worker.confine.MeterLibrary vavr.jar metered.jar}.
 */
public final class MeterLibrary {
  private MeterLibrary() {}

  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Path.of(args[1]));
  }

  private static void write(Path library, Path metered) throws IOException {
    StepCounting counting =
        new StepCounting(
            ClassHierarchyResolver.ofResourceParsing(MeterLibrary.class.getClassLoader())
                .orElse(ClassHierarchyResolver.defaultResolver()));
    Jars.rewrite(library, metered, counting::in);
  }
}
