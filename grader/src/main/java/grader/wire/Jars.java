package grader.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Libraries that are used with other classes than they were built with. */
public final class Jars {
  private Jars() {}

  /**
   * Writes a copy in which every class is rewritten; the same bytes every time.
   *
   * @param classes from one class file to another, not asked for {@code module-info}
   */
  public static void rewrite(Path from, Path to, UnaryOperator<byte[]> classes) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTime(0);
        out.putNextEntry(same);
        out.write(isCode(entry.getName()) ? classes.apply(bytes) : bytes);
        out.closeEntry();
      }
    }
  }

  private static boolean isCode(String name) {
    return name.endsWith(".class") && !name.endsWith("module-info.class");
  }
}
