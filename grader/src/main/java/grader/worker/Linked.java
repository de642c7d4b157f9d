package grader.worker;

import grader.wire.ClassFile;
import grader.worker.compile.Compiled;
import io.vavr.collection.List;

/** A submission, and the classes of the suite that link to it. */
record Linked(Compiled compiled, List<ClassFile> suite) {}
