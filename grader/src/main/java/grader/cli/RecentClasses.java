package grader.cli;

import grader.files.WholeFile;
import grader.wire.Jars;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.Path;

/**
 * Gives the classes of a jar the stack maps of a recent class file: {@code java
 * grader.cli.RecentClasses picocli.jar}. Picocli is compiled for Java 5, and a JVM keeps no class
 * of a version below 50 in an AOT cache, so every start would load and verify its classes again.
 */
public final class RecentClasses {
  private static final ClassTransform RECENT =
      ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
          .andThen(
              (type, element) -> {
                if (element instanceof ClassFileVersion) {
                  type.withVersion(ClassFile.JAVA_8_VERSION, 0);
                } else {
                  type.with(element);
                }
              });

  private RecentClasses() {}

  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    ClassFile classFiles =
        ClassFile.of(
            ConstantPoolSharingOption.NEW_POOL,
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(RecentClasses.class.getClassLoader())
                    .orElse(ClassHierarchyResolver.defaultResolver())));
    WholeFile.make(
        jar,
        written ->
            Jars.rewrite(
                jar, written, type -> classFiles.transformClass(classFiles.parse(type), RECENT)));
  }
}
