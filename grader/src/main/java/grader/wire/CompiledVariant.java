package grader.wire;

import io.vavr.collection.List;

/**
 * A variant of an exercise with everything that it needs beside libraries.
 *
 * @param name of the variant
 */
public record CompiledVariant(String name, List<ClassFile> classes) {}
