package grader.wire;

/**
 * A compiled class.
 *
 * @param name binary name, such as {@code Chain$Link}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; the bytes are only passed on
public record ClassFile(String name, byte[] bytes) {}
