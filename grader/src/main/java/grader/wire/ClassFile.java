package grader.wire;

import grader.model.SourceFile;
import io.vavr.collection.List;
import java.lang.classfile.Attributes;

/**
 * A compiled class.
 *
 * @param name binary name, such as {@code Chain$Link}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; the bytes are only passed on
public record ClassFile(String name, byte[] bytes) {

  /** Whether it was compiled from one of these sources, told apart by their names. */
  public boolean isOf(List<SourceFile> sources) {
    String file =
        java.lang.classfile.ClassFile.of()
            .parse(bytes)
            .findAttribute(Attributes.sourceFile())
            .map(attribute -> attribute.sourceFile().stringValue())
            .orElse("");
    return sources.exists(source -> source.name().equals(file));
  }
}
