package grader.intake;

import io.vavr.collection.List;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A file or folder of what was handed in, on disk or inside a zip. Its name is data and never a
 * path to be followed; nothing of it is read before it is asked for.
 */
sealed interface Node {
  /** The order of code points, the same on every file system. */
  Comparator<Node> ORDER =
      Comparator.comparing(
          node -> node.name().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  String name();

  record Folder(String name, Listing listing) implements Node {
    List<Node> nodes() throws IOException {
      return listing.nodes().sorted(ORDER);
    }
  }

  record File(String name, Content content) implements Node {
    /** Its first bytes, at most so many. */
    byte[] first(int most) throws IOException {
      try (InputStream in = content.open()) {
        return in.readNBytes(most);
      }
    }

    boolean isZip() {
      return name.regionMatches(true, name.length() - 4, ".zip", 0, 4);
    }

    File named(String other) {
      return new File(other, content);
    }
  }

  /**
   * Something that is never read.
   *
   * @param what continues a sentence that starts with its name
   */
  record Refused(String name, String what) implements Node {}

  /** What a folder holds, in any order. */
  interface Listing {
    List<Node> nodes() throws IOException;
  }

  /** What a file holds. */
  interface Content {
    InputStream open() throws IOException;
  }

  /** Why something cannot be read, as the end of a sentence and without a path of the machine. */
  static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission denied";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      case FileSystemException system -> system.getClass().getSimpleName();
      default -> String.valueOf(e.getMessage());
    };
  }
}
