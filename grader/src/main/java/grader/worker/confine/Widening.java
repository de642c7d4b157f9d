package grader.worker.confine;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.FieldBuilder;
import java.lang.classfile.FieldElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodBuilder;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;

/**
 * Makes everything public that is not private: a suite and a submission share a package but not a
 * class loader, and to the JVM these are two packages (JVMS 5.3).
 */
final class Widening implements ClassTransform {
  private static final int ACCESS =
      ClassFile.ACC_PUBLIC | ClassFile.ACC_PROTECTED | ClassFile.ACC_PRIVATE;

  // Chains of instanceof here and in StepCounting: a pattern switch costs a cold JVM tens of
  // milliseconds to link.
  @Override
  public void accept(ClassBuilder type, ClassElement element) {
    if (element instanceof AccessFlags flags) {
      type.withFlags(widened(flags.flagsMask()));
    } else if (element instanceof MethodModel method) {
      type.transformMethod(method, Widening::method);
    } else if (element instanceof FieldModel field) {
      type.transformField(field, Widening::field);
    } else {
      type.with(element);
    }
  }

  private static void method(MethodBuilder method, MethodElement element) {
    if (element instanceof AccessFlags flags) {
      method.withFlags(widened(flags.flagsMask()));
    } else {
      method.with(element);
    }
  }

  private static void field(FieldBuilder field, FieldElement element) {
    if (element instanceof AccessFlags flags) {
      field.withFlags(widened(flags.flagsMask()));
    } else {
      field.with(element);
    }
  }

  private static int widened(int flags) {
    return (flags & ClassFile.ACC_PRIVATE) != 0 ? flags : (flags & ~ACCESS) | ClassFile.ACC_PUBLIC;
  }
}
