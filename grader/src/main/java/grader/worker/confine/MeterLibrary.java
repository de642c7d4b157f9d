package grader.worker.confine;

import grader.wire.Jars;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileElement;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.FieldTransform;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.nio.file.Path;

/**
 * Makes every class of a library count its steps, once and for all: {@code java
 * grader.worker.confine.MeterLibrary vavr.jar metered.jar}. Its type annotations are taken off,
 * which nothing here looks at, and which javac would attribute anew for every submission.
 */
public final class MeterLibrary {
  private static final ClassTransform UNANNOTATED =
      ClassTransform.dropping(MeterLibrary::isTypeAnnotation)
          .andThen(
              ClassTransform.transformingMethods(
                  MethodTransform.dropping(MeterLibrary::isTypeAnnotation)))
          .andThen(
              ClassTransform.transformingFields(
                  FieldTransform.dropping(MeterLibrary::isTypeAnnotation)));

  private MeterLibrary() {}

  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Path.of(args[1]));
  }

  private static void write(Path library, Path metered) throws IOException {
    StepCounting counting =
        new StepCounting(
            ClassHierarchyResolver.ofResourceParsing(MeterLibrary.class.getClassLoader())
                .orElse(ClassHierarchyResolver.defaultResolver()));
    Jars.rewrite(library, metered, type -> counting.in(unannotated(type)));
  }

  private static byte[] unannotated(byte[] type) {
    ClassFile classFiles = ClassFile.of();
    return classFiles.transformClass(classFiles.parse(type), UNANNOTATED);
  }

  private static boolean isTypeAnnotation(ClassFileElement element) {
    return element instanceof RuntimeVisibleTypeAnnotationsAttribute;
  }
}
