package grader.worker.confine.allow;

import grader.model.Finding;
import grader.wire.ClassFile;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Try;
import java.lang.classfile.ClassModel;

/**
 * Checks compiled classes of a submission against the allow-list, before any of them is loaded.
 * Whatever these classes can do through libraries stands in their constant pools.
 */
public final class AllowListVerifier {
  /** Classes of one submission, nested ones included. */
  static final int MOST_CLASSES = 200;

  private final AllowList list;

  /**
   * @param policy what the exercise allows beyond the list; the head of {@code allow-list.txt}
   *     describes the entries
   * @throws IllegalArgumentException if an entry cannot be read; the message is for the author of
   *     the exercise
   */
  public AllowListVerifier(List<String> policy) {
    this(AllowList.forSubmissions(Policy.of(policy)));
  }

  private AllowListVerifier(AllowList list) {
    this.list = list;
  }

  /**
   * The same for an exercise of another course; {@code course-allow-list.txt} says what is added.
   *
   * @throws IllegalArgumentException if an entry cannot be read
   */
  public static AllowListVerifier forCourses(List<String> policy) {
    return new AllowListVerifier(AllowList.forCourses(Policy.of(policy)));
  }

  /** For the tests that a student wrote; {@code test-allow-list.txt} says what is added. */
  public static AllowListVerifier forTests() {
    return new AllowListVerifier(AllowList.forTests());
  }

  /**
   * Everything that the submission uses or declares and may not; empty if it can be run.
   *
   * @param submission its classes, in the unnamed package, without copies of the given ones
   * @param given classes of the exercise that it compiled against
   * @param taken names of top-level types that it may not declare
   */
  public List<Finding> findings(
      List<ClassFile> submission, List<ClassFile> given, Set<String> taken) {
    List<Found> found =
        submission.size() > MOST_CLASSES
            ? List.of(new Found(tooMany(submission.size()), fileOf(submission), 0))
            : Try.of(() -> found(submission, given, taken))
                .getOrElse(() -> List.of(new Found(unreadable(), "", 0)));
    return Found.findings(found);
  }

  private List<Found> found(List<ClassFile> submission, List<ClassFile> given, Set<String> taken) {
    List<ClassModel> types = submission.map(AllowListVerifier::parse);
    References references =
        new References(list, Family.of(types.appendAll(given.map(AllowListVerifier::parse))));
    return types.flatMap(
        type -> ClassCheck.found(type, references, name(type.thisClass().asInternalName(), taken)));
  }

  /**
   * @throws IllegalArgumentException if it is no class file, or that of another class
   */
  private static ClassModel parse(ClassFile file) {
    ClassModel type = java.lang.classfile.ClassFile.of().parse(file.bytes());
    if (!type.thisClass().asInternalName().equals(file.name().replace('.', '/'))) {
      throw new IllegalArgumentException(file.name());
    }
    return type;
  }

  private static String fileOf(List<ClassFile> submission) {
    return submission
        .headOption()
        .flatMap(type -> Try.of(() -> ClassCheck.file(parse(type))).toOption())
        .getOrElse("");
  }

  private List<Refusal> name(String type, Set<String> taken) {
    if (list.isReserved(type)) {
      return List.of(
          declared(
              "package",
              "`" + TypeNames.simple(type) + "` is declared in the package of a library."));
    }
    return taken
        .find(name -> type.equals(name) || type.startsWith(name + "$"))
        .map(name -> declared("exercise", "A type `" + name + "` is declared."))
        .toList();
  }

  private Refusal tooMany(int classes) {
    return declared(
        "classes", "It declares " + classes + " classes; at most " + MOST_CLASSES + " are run.");
  }

  /** javac does not write such files: the message will hardly be seen. */
  private Refusal unreadable() {
    return declared("class-file", "A compiled class of it cannot be read.");
  }

  private Refusal declared(String key, String sentence) {
    return Refusal.of(key, sentence, list.reasons());
  }
}
