package grader.suite;

import java.util.function.Predicate;

/**
 * Tells the classes that a submission declares from those of the exercise and of libraries. Without
 * a grader around the suite nothing counts as submitted.
 */
public final class SubmittedCode {
  private static Predicate<Class<?>> submitted = type -> false;

  private SubmittedCode() {}

  /**
   * Says which classes are the submission's own, lambdas included. Types that the exercise gives or
   * asks for by name are not among them: values of these are what a suite expects.
   */
  public static void recognise(Predicate<Class<?>> submitted) {
    SubmittedCode.submitted = submitted;
  }

  static boolean declares(Class<?> type) {
    return submitted.test(type);
  }

  /** For a report, without asking an object of the class. */
  static String nameOf(Class<?> type) {
    if (type.isHidden()) {
      return "a lambda";
    }
    return type.isAnonymousClass() ? "an anonymous class" : "a " + type.getSimpleName();
  }
}
