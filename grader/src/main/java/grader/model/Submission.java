package grader.model;

import io.vavr.collection.List;

/**
 * One student's files for one exercise.
 *
 * @param name the file, folder or person it came from; never a path of the machine
 * @param files what is graded, at least one
 * @param companions other source files that came with it; compiled only if {@code files} refer to
 *     them
 * @param notices what was tolerated while reading it
 * @param tests that the student wrote
 */
public record Submission(
    String name,
    List<SourceFile> files,
    List<SourceFile> companions,
    List<String> notices,
    List<SourceFile> tests) {

  /** Without tests. */
  public Submission(
      String name, List<SourceFile> files, List<SourceFile> companions, List<String> notices) {
    this(name, files, companions, notices, List.empty());
  }
}
