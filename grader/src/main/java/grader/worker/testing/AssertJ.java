package grader.worker.testing;

import grader.model.SourceFile;
import grader.wire.ClassFile;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.lang.classfile.constantpool.ClassEntry;
import org.assertj.core.api.Assert;
import org.assertj.core.api.Fail;

/** The library of assertions that tests may use beside JUnit's. Not loaded for tests without it. */
final class AssertJ {
  private static final String API = "org/assertj/core/api/";

  /** They begin assertions; only what is called on what they give compares anything. */
  private static final Set<String> ENTRIES =
      HashSet.of(
          API + "Assertions", API + "AssertionsForClassTypes", API + "AssertionsForInterfaceTypes");

  /** How the names of those begin that assert by themselves. */
  private static final List<String> ASSERTING =
      List.of("fail", "shouldHaveThrown", "assertThatThrownBy", "assertWith");

  /** Only say what a failure is to be called. */
  private static final Set<String> DESCRIBING =
      HashSet.of("as", "describedAs", "withFailMessage", "overridingErrorMessage");

  private AssertJ() {}

  /** The library where a source names it. */
  static List<Class<?>> namedIn(List<SourceFile> sources) {
    return sources.exists(source -> source.text().contains("org.assertj"))
        ? List.of(Assert.class)
        : List.empty();
  }

  /**
   * Makes it keep its own frames in the stack traces of failures, if these tests use it: they tell
   * what was asserted.
   */
  static void prepare(List<ClassFile> tests) {
    if (tests.exists(AssertJ::isUsedBy)) {
      Fail.setRemoveAssertJRelatedElementsFromStackTrace(false);
    }
  }

  /**
   * Whether a call of this member compares something.
   *
   * @param owner internal name
   */
  static boolean isAssertion(String owner, String name) {
    if (ENTRIES.contains(owner)) {
      return ASSERTING.exists(name::startsWith);
    }
    return owner.startsWith(API)
        && owner.contains("Assert")
        && !owner.contains("$")
        && !DESCRIBING.contains(name);
  }

  private static boolean isUsedBy(ClassFile test) {
    for (var entry : java.lang.classfile.ClassFile.of().parse(test.bytes()).constantPool()) {
      if (entry instanceof ClassEntry type && type.asInternalName().startsWith(API)) {
        return true;
      }
    }
    return false;
  }
}
