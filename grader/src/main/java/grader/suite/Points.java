package grader.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a property, a test or a table of edge cases is worth. The rows of a table share the points.
 * Without it: one point.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Points {
  /** 1 to 1,000. */
  int value();
}
