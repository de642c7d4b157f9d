package grader.intake;

import static grader.intake.Exports.Entry.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;

class ZipTest {
  @Test
  void namesAreReadInTheEncodingThatTheyAreIn() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("IBM437"))) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipArchiveOutputStream out = new ZipArchiveOutputStream((OutputStream) bytes)) {
        out.setEncoding(charset.name());
        out.setUseLanguageEncodingFlag(false);
        out.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
        out.putArchiveEntry(new ZipArchiveEntry("Müller/Task.java"));
        out.closeArchiveEntry();
      }
      assertThat(Zip.folder("x", bytes.toByteArray()).nodes().map(Node::name))
          .containsExactly("Müller");
    }
  }

  @Test
  void namesInTwoEncodingsInOneZipAreBothRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, Charset.forName("IBM437"))) {
      out.putNextEntry(new ZipEntry("Müller"));
      // The bytes of ü in UTF-8, as IBM437 has them.
      out.putNextEntry(new ZipEntry("M├╝ller"));
    }
    assertThat(Zip.folder("x", bytes.toByteArray()).nodes().map(Node::name))
        .containsExactly("Müller", "Müller");
  }

  @Test
  void aLinkInAZipIsNotReadAsAFile() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream((OutputStream) bytes)) {
      ZipArchiveEntry link = new ZipArchiveEntry("Task.java");
      link.setUnixMode(0120777);
      out.putArchiveEntry(link);
      out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
      out.closeArchiveEntry();
    }
    assertThat(Tree.of(List.of(Zip.folder("x", bytes.toByteArray()))).swap())
        .containsExactly("`Task.java` is a symbolic link, which is not followed.");
  }

  @Test
  void aDamagedFileIsSaidToBe() throws IOException {
    byte[] zip = Exports.zip(task("Task.java"));
    // In the middle of the text, behind the header and the name.
    zip[45] ^= 1;
    assertThat(Tree.of(List.of(Zip.folder("x", zip))).swap())
        .allMatch(sentence -> sentence.startsWith("`Task.java` cannot be read: "))
        .hasSize(1);
  }

  @Test
  void whatIsLockedOrPackedInARareWayIsNotOpened() throws IOException {
    // Offsets in the directory entry: APPNOTE.TXT, 4.3.12. 93 is Zstandard, 95 is XZ.
    for (int[] change : new int[][] {{8, 1}, {10, 93}, {10, 95}, {10, 200}}) {
      byte[] zip = Exports.zip(task("Task.java"));
      zip[directory(zip) + change[0]] = (byte) change[1];
      assertThat(Tree.of(List.of(Zip.folder("x", zip))).swap())
          .containsExactly("`Task.java` is locked with a password, or packed in an unusual way.");
    }
  }

  private static int directory(byte[] zip) {
    return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
  }

  @Property(tries = 500)
  void aDamagedZipIsReadOrRefusedAndNothingElse(
      @ForAll @IntRange(max = 250) int position, @ForAll byte value, @ForAll boolean cut)
      throws IOException {
    byte[] zip = Exports.zip(task("a/Task.java"), task("b/Task.java"));
    byte[] damaged = cut ? java.util.Arrays.copyOf(zip, position) : zip;
    if (position < damaged.length) {
      damaged[position] = value;
    }
    Node.File file = new Node.File("x.zip", () -> new java.io.ByteArrayInputStream(damaged));
    Either<String, Tree> tree = Tree.of(List.of(file));
    assertThat(tree.map(it -> it.files().size()).getOrElse(0)).isBetween(0, 2);
  }
}
