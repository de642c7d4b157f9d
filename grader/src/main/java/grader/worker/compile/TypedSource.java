package grader.worker.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;
import grader.model.SourceFile;

/**
 * A file whose names and types javac has resolved. Valid only until its classes are generated.
 *
 * @param trees answers what a tree of this file means
 */
public record TypedSource(SourceFile file, CompilationUnitTree unit, Trees trees) {}
