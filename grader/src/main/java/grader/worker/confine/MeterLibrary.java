package grader.worker.confine;

import java.io.IOException;
import java.lang.classfile.ClassHierarchyResolver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

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
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(library));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(metered))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTime(0); // the same bytes at every build
        out.putNextEntry(same);
        out.write(isCode(entry.getName()) ? counting.in(bytes) : bytes);
        out.closeEntry();
      }
    }
  }

  private static boolean isCode(String name) {
    return name.endsWith(".class") && !name.endsWith("module-info.class");
  }
}
