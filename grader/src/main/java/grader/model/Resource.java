package grader.model;

/**
 * A file that a suite reads.
 *
 * @param path relative to the class path, with {@code /} between names
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; the bytes are only passed on
public record Resource(String path, byte[] bytes) {

  /** Of the same path and bytes, the same. */
  @Override
  public String toString() {
    return path + ":" + Hash.name(bytes);
  }
}
