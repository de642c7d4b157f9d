package grader.intake;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;

/** One way through what somebody handed in, within bounds that no honest submission meets. */
final class Walk {
  /** Bytes. Enough for any exercise, and little enough for a compiler. */
  static final int LARGEST_FILE = 512 << 10;

  static final int DEEPEST = 20;

  /** Bytes that are read in all, of Java files and of zips. */
  private static final long MOST_BYTES = 64 << 20;

  private static final int MOST_NODES = 5_000;
  private static final int MOST_ZIPS_IN_ZIPS = 3;
  private static final int MOST_NOTICES = 10;
  private static final int OTHERS_TO_NAME = 3;

  private final Deque<Found> ahead = new ArrayDeque<>();
  private final java.util.List<Tuple2<String, byte[]>> files = new ArrayList<>();
  private final java.util.List<String> others = new ArrayList<>();
  private final java.util.List<String> notices = new ArrayList<>();
  private int nodes;
  private long bytes;

  /**
   * @param depth 0 for a root
   * @param zips how many it lies in
   */
  private record Found(String path, Node node, int depth, int zips) {
    String inside() {
      return depth == 0 && node instanceof Node.Folder ? "" : path + "/";
    }
  }

  Either<String, Tree> through(List<Node> roots) {
    add(roots.map(root -> new Found(root.name(), root, 0, 0)));
    Option<String> refusal = Option.none();
    while (refusal.isEmpty() && !ahead.isEmpty()) {
      refusal = visit(ahead.pop());
    }
    return refusal.toEither(this::tree).swap();
  }

  private Tree tree() {
    return new Tree(List.ofAll(files), List.ofAll(others), List.ofAll(notices));
  }

  /** So that the first of them comes next. */
  private void add(List<Found> found) {
    found.reverse().forEach(ahead::push);
  }

  private Option<String> visit(Found found) {
    if (++nodes > MOST_NODES) {
      return Option.some("It holds more than " + MOST_NODES + " files and folders.");
    }
    if (found.node.name().equals("..")) {
      return Option.some(
          "`" + found.path + "` would lead out of the folder it was unpacked to; it was not read.");
    }
    if (found.depth > DEEPEST) {
      return leftOut(found, "lies more than " + DEEPEST + " folders deep");
    }
    try {
      return switch (found.node) {
        case Node.Folder folder -> enter(found, folder);
        case Node.File file when isJava(file) -> read(found, file);
        case Node.File file when file.isZip() -> unzip(found, file);
        case Node.File file -> other(file);
        case Node.Refused refused -> refused(found, refused);
      };
    } catch (IOException e) {
      return Option.some("`" + found.path + "` cannot be read: " + Node.reason(e) + ".");
    }
  }

  private static boolean isJava(Node node) {
    return node.name().endsWith(".java");
  }

  private Option<String> enter(Found found, Node.Folder folder) throws IOException {
    add(inside(found, folder.nodes(), found.zips));
    return Option.none();
  }

  private static List<Found> inside(Found found, List<Node> nodes, int zips) {
    return nodes
        .reject(Litter::inside)
        .map(node -> new Found(found.inside() + node.name(), node, found.depth + 1, zips));
  }

  private Option<String> read(Found found, Node.File file) throws IOException {
    byte[] text = file.first(LARGEST_FILE + 1);
    if (text.length > LARGEST_FILE) {
      return Option.some(tooLarge(found.path));
    }
    files.add(Tuple.of(found.path, text));
    return count(text.length);
  }

  static String tooLarge(String name) {
    return "`"
        + name
        + "` is larger than "
        + (LARGEST_FILE >> 10)
        + " KiB; no exercise needs that much source.";
  }

  private Option<String> count(int read) {
    bytes += read;
    return Option.when(
        bytes > MOST_BYTES, "It unpacks to more than " + (MOST_BYTES >> 20) + " MiB.");
  }

  private Option<String> unzip(Found found, Node.File file) {
    if (found.zips == MOST_ZIPS_IN_ZIPS) {
      return leftOut(found, "is a zip in more than " + MOST_ZIPS_IN_ZIPS + " others");
    }
    try {
      byte[] zip = file.first(Zip.LARGEST + 1);
      Option<String> tooMuch = count(zip.length);
      add(inside(found, Zip.folder(found.path, zip).nodes(), found.zips + 1));
      return tooMuch;
    } catch (IOException e) {
      // Finding out may have taken as long as reading a large one.
      return leftOut(found, "cannot be read: " + Node.reason(e)).orElse(count(Zip.LARGEST / 8));
    }
  }

  private Option<String> other(Node.File file) {
    if (others.size() < OTHERS_TO_NAME) {
      others.add(file.name());
    }
    return Option.none();
  }

  /** What would have been graded stops the reading; the rest may be missing. */
  private Option<String> refused(Found found, Node.Refused refused) {
    return isJava(refused)
        ? Option.some("`" + found.path + "` " + refused.what() + ".")
        : leftOut(found, refused.what());
  }

  private Option<String> leftOut(Found found, String why) {
    if (notices.size() < MOST_NOTICES) {
      notices.add("`" + found.path + "` " + why);
    }
    return Option.none();
  }
}
