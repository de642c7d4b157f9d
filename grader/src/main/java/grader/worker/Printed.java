package grader.worker;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What code under test prints: the beginning is kept, the rest is counted. */
final class Printed extends OutputStream {
  /** Bytes. */
  static final int KEPT = 4096;

  private final byte[] beginning = new byte[KEPT];
  private long total;

  @Override
  public synchronized void write(int b) {
    if (total < KEPT) {
      beginning[(int) total] = (byte) b;
    }
    total++;
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    if (total < KEPT) {
      System.arraycopy(bytes, offset, beginning, (int) total, (int) Math.min(length, KEPT - total));
    }
    total += length;
  }

  /** What was printed since the last call, as text. */
  synchronized String take() {
    long left = total - KEPT;
    String text =
        new String(Arrays.copyOf(beginning, (int) Math.min(total, KEPT)), StandardCharsets.UTF_8);
    total = 0;
    return left > 0 ? text + "\n… and " + left + " more bytes" : text;
  }
}
