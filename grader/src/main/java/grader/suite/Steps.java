package grader.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The step budget of one try of this check, where the exercise's own is too small: checks with long
 * lists. A step is a method entered or a loop repeated, in the submission or in Vavr; see {@link
 * StepMeter}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Steps {
  /** 1 to 1,000,000,000. */
  long value();
}
