package grader.model;

import io.vavr.collection.List;

/**
 * An exercise as its author wrote it.
 *
 * @param id in kebab-case, the name of its folder
 * @param statement Markdown
 * @param skeletons the files a student submits, as they are handed out
 * @param given source files that belong to the exercise and are not submitted
 * @param suite source files of the suite
 * @param policy what submissions may use beyond the allow-list; see {@code allow-list.txt}
 * @param inspections what it gives points for beside the suite
 * @param suiteClasses the classes of the suite that hold checks, in the order of the report; empty
 *     for an ordinary suite, in which any may
 * @param course what it brings along that grader's own exercises do not need
 */
public record Exercise(
    String id,
    String title,
    List<String> concepts,
    String statement,
    List<SourceFile> skeletons,
    List<SourceFile> given,
    List<SourceFile> suite,
    List<String> suiteClasses,
    List<String> policy,
    List<ScoredInspection> inspections,
    Budget budget,
    Course course) {

  /** The classes that a submission must declare. */
  public List<String> submittedTypes() {
    return skeletons.map(SourceFile::type);
  }

  /**
   * These files, and of an exercise that was not written for grader the skeletons of those files
   * that are not among them: students of a course hand in what they have changed.
   */
  public List<SourceFile> completed(List<SourceFile> submitted) {
    return course.ordinary()
        ? submitted.appendAll(
            skeletons.filter(file -> submitted.forAll(other -> !other.declares(file.type()))))
        : submitted;
  }

  /**
   * The same for every copy of the same exercise, and another one after any change that could
   * change a verdict.
   */
  public String fingerprint() {
    return Hash.name(
        List.of(id, suiteClasses, skeletons, given, suite, inspections, course)
            .map(String::valueOf));
  }

  /** The same exercise on other terms. */
  public Exercise with(List<String> allowed, Budget limits, Course setting) {
    return new Exercise(
        id,
        title,
        concepts,
        statement,
        skeletons,
        given,
        suite,
        suiteClasses,
        allowed,
        inspections,
        limits,
        setting);
  }
}
