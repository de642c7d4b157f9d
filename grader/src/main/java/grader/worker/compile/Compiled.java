package grader.worker.compile;

import grader.model.Finding;
import grader.wire.ClassFile;
import io.vavr.collection.List;

/**
 * What the compiler made of some source.
 *
 * @param warnings what it, and the inspection, had to say all the same
 */
public record Compiled(List<ClassFile> classes, List<Finding> warnings) {}
