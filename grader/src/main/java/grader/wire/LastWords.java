package grader.wire;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a worker is about to do, in a page of memory that outlives it: the worker writes before
 * every try, without a system call; the coordinator reads after the worker has died.
 */
public final class LastWords {
  /** Bytes: longer than any check id with any call. */
  private static final int SIZE = 4096;

  private static final int LENGTH = 0;
  private static final int ORDERLY = Integer.BYTES;
  private static final int TEXT = 2 * Integer.BYTES;

  private final MappedByteBuffer page;

  private LastWords(MappedByteBuffer page) {
    this.page = page;
  }

  /**
   * What a worker was doing.
   *
   * @param check id of the check that was running
   * @param call the call that was being made; empty before the first one
   */
  public record Doing(String check, String call) {}

  /** Opens the page in {@code file}, which is created if it is absent. */
  public static LastWords in(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return new LastWords(channel.map(FileChannel.MapMode.READ_WRITE, 0, SIZE));
    }
  }

  public void doing(String check, String call) {
    byte[] text = (check + "\n" + call).getBytes(StandardCharsets.UTF_8);
    int length = Math.min(text.length, SIZE - TEXT);
    page.putInt(LENGTH, 0);
    page.put(TEXT, text, 0, length);
    page.putInt(LENGTH, length);
  }

  public void idle() {
    page.putInt(LENGTH, 0);
  }

  /** The worker runs its shutdown hooks: code called {@code System.exit}. */
  public void exiting() {
    page.putInt(ORDERLY, 1);
  }

  public boolean exited() {
    return page.getInt(ORDERLY) != 0;
  }

  /** What the worker was doing when it died; none if it ran no check. */
  public Option<Doing> read() {
    int length = page.getInt(LENGTH);
    if (length <= 0 || length > SIZE - TEXT) {
      return Option.none();
    }
    byte[] text = new byte[length];
    page.get(TEXT, text);
    String[] parts = new String(text, StandardCharsets.UTF_8).split("\n", 2);
    return Option.some(new Doing(parts[0], parts.length == 2 ? parts[1] : ""));
  }
}
