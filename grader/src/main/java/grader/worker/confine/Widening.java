package grader.worker.confine;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;

/**
 * Makes everything public that is not private: a suite and a submission share a package but not a
 * class loader, and to the JVM these are two packages (JVMS 5.3).
 */
final class Widening implements ClassTransform {
  private static final int ACCESS =
      ClassFile.ACC_PUBLIC | ClassFile.ACC_PROTECTED | ClassFile.ACC_PRIVATE;

  @Override
  public void accept(ClassBuilder type, ClassElement element) {
    switch (element) {
      case AccessFlags flags -> type.withFlags(widened(flags.flagsMask()));
      case MethodModel method ->
          type.transformMethod(
              method,
              (builder, part) -> {
                switch (part) {
                  case AccessFlags flags -> builder.withFlags(widened(flags.flagsMask()));
                  default -> builder.with(part);
                }
              });
      case FieldModel field ->
          type.transformField(
              field,
              (builder, part) -> {
                switch (part) {
                  case AccessFlags flags -> builder.withFlags(widened(flags.flagsMask()));
                  default -> builder.with(part);
                }
              });
      default -> type.with(element);
    }
  }

  private static int widened(int flags) {
    return (flags & ClassFile.ACC_PRIVATE) != 0 ? flags : (flags & ~ACCESS) | ClassFile.ACC_PUBLIC;
  }
}
