package grader.worker.testing;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.opentest4j.AssertionFailedError;

/** Tells whether a test failed because it demands an exception, from the frames of its failure. */
final class DemandedException {
  private static final String JUNIT = "org.junit.jupiter.api.AssertThrows";
  private static final String ASSERTJ = "org.assertj.core.api.";

  /** Of an exception that is there, and of one that was to be there. */
  private static final String ON_EXCEPTIONS = ASSERTJ + "AbstractThrowableAssert";

  private DemandedException() {}

  /**
   * What came instead of the exception.
   *
   * @return none if the test failed for another reason
   */
  static Option<String> insteadOf(Throwable failure, List<StackTraceElement> frames) {
    if (frames.exists(frame -> frame.getClassName().startsWith(JUNIT))) {
      boolean another = failure instanceof AssertionFailedError it && it.isActualDefined();
      return Option.some(came(another));
    }
    return Option.when(
        frames.exists(DemandedException::isAssertJs),
        () -> came(!frames.exists(DemandedException::findsNone)));
  }

  private static String came(boolean another) {
    return another ? "another exception" : "no exception";
  }

  private static boolean isAssertJs(StackTraceElement frame) {
    String method = frame.getMethodName();
    return switch (frame.getClassName()) {
      case ASSERTJ + "ThrowableTypeAssert" -> true;
      case ASSERTJ + "ThrowableAssert" -> method.equals("catchThrowableOfType");
      case ASSERTJ + "Fail" -> method.equals("shouldHaveThrown");
      case ON_EXCEPTIONS -> !method.startsWith("doesNotThrowAnyException");
      default -> false;
    };
  }

  private static boolean findsNone(StackTraceElement frame) {
    return switch (frame.getMethodName()) {
      case "hasBeenThrown" -> frame.getClassName().equals(ON_EXCEPTIONS);
      case "shouldHaveThrown" -> frame.getClassName().equals(ASSERTJ + "Fail");
      case "assertNotNull" -> frame.getClassName().equals("org.assertj.core.internal.Objects");
      default -> false;
    };
  }
}
