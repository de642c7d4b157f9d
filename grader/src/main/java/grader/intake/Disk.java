package grader.intake;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;

/** Files and folders on disk. Links are not followed. */
final class Disk {
  private static final int MOST_IN_A_FOLDER = 100_000;

  private Disk() {}

  /** A folder, itself possibly behind a link: it is the teacher's, or the student's own. */
  static Node.Folder folder(Path folder) {
    return new Node.Folder(nameOf(folder), () -> list(folder));
  }

  /** As it reads: macOS stores an accent apart from its letter. */
  static String nameOf(Path path) {
    return Normalizer.normalize(
        String.valueOf(path.toAbsolutePath().normalize().getFileName()), Normalizer.Form.NFC);
  }

  private static List<Node> list(Path folder) throws IOException {
    java.util.List<Node> nodes = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (nodes.size() == MOST_IN_A_FOLDER) {
          throw new IOException("it holds more than " + MOST_IN_A_FOLDER + " files");
        }
        nodes.add(node(entry));
      }
    }
    return List.ofAll(nodes);
  }

  private static Node node(Path path) {
    try {
      return known(path);
    } catch (IOException e) {
      return new Node.Refused(nameOf(path), "cannot be read: " + Node.reason(e));
    }
  }

  private static Node known(Path path) throws IOException {
    String name = nameOf(path);
    BasicFileAttributes attributes =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (attributes.isDirectory()) {
      return folder(path);
    }
    if (attributes.isRegularFile()) {
      return new Node.File(name, () -> Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS));
    }
    return new Node.Refused(
        name,
        attributes.isSymbolicLink()
            ? "is a symbolic link, which is not followed"
            : "is neither a file nor a folder");
  }
}
