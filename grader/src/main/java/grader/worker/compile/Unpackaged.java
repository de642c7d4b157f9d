package grader.worker.compile;

import grader.wire.ClassFile;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves classes into the unnamed package, where the suite expects them, by renaming them in each
 * constant pool (JVMS 4.4): as class names, in descriptors and signatures, and as the texts that
 * name enum constants in pattern switches.
 */
final class Unpackaged {
  private static final int UTF8 = 1;
  private static final int MAGIC_AND_VERSION = 8;

  private final Set<String> names;
  private final Pattern inDescriptors;

  private Unpackaged(Set<String> names) {
    this.names = names;
    this.inDescriptors =
        Pattern.compile(
            "L(?:"
                + names.map(name -> Pattern.quote(packageOf(name))).mkString("|")
                + ")([^/;<.]+)(?=[;<.])");
  }

  /**
   * The same classes without their packages. Of two that then have the same name the first is kept.
   */
  static List<ClassFile> of(List<ClassFile> classes) {
    Set<String> packaged =
        classes
            .map(type -> type.name().replace('.', '/'))
            .filter(name -> name.contains("/"))
            .toSet();
    if (packaged.isEmpty()) {
      return classes;
    }
    Unpackaged renaming = new Unpackaged(packaged);
    return classes
        .map(
            type ->
                new ClassFile(simple(type.name().replace('.', '/')), renaming.rename(type.bytes())))
        .distinctBy(ClassFile::name);
  }

  private static String packageOf(String internalName) {
    return internalName.substring(0, internalName.lastIndexOf('/') + 1);
  }

  private static String simple(String internalName) {
    return internalName.substring(internalName.lastIndexOf('/') + 1);
  }

  private byte[] rename(byte[] bytes) {
    ByteArrayOutputStream renamed = new ByteArrayOutputStream(bytes.length);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        DataOutputStream out = new DataOutputStream(renamed)) {
      out.write(in.readNBytes(MAGIC_AND_VERSION));
      int count = in.readUnsignedShort();
      out.writeShort(count);
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        out.writeByte(tag);
        if (tag == UTF8) {
          out.writeUTF(rename(in.readUTF()));
        } else {
          out.write(in.readNBytes(size(tag)));
          i += isWide(tag) ? 1 : 0;
        }
      }
      in.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException("javac wrote a class file that cannot be read", e);
    }
    return renamed.toByteArray();
  }

  private String rename(String text) {
    if (names.contains(text.replace('.', '/'))) {
      return simple(text.replace('.', '/'));
    }
    return inDescriptors
        .matcher(text)
        .replaceAll(
            match -> {
              String name = match.group().substring(1);
              return Matcher.quoteReplacement(
                  names.contains(name) ? "L" + simple(name) : match.group());
            });
  }

  /** Bytes after the tag of a constant, JVMS table 4.4-A. */
  private static int size(int tag) {
    return switch (tag) {
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case 5, 6 -> 8;
      default -> throw new IllegalArgumentException("constant pool tag " + tag);
    };
  }

  /** A long or a double takes two entries. */
  private static boolean isWide(int tag) {
    return tag == 5 || tag == 6;
  }
}
