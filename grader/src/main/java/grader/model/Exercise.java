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
 * @param suiteClasses the classes of the suite that hold checks, in the order of the report
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
    Budget budget) {

  /** The classes that a submission must declare. */
  public List<String> submittedTypes() {
    return skeletons.map(SourceFile::type);
  }

  /**
   * The same for every copy of the same exercise, and another one after any change that could
   * change a verdict.
   */
  public String fingerprint() {
    return Hash.name(
        List.of(id, suiteClasses, skeletons, given, suite, inspections).map(String::valueOf));
  }
}
