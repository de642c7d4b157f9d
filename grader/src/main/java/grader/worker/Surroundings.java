package grader.worker;

import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** What a submission could change for the one after it, in the JVM that runs both. */
record Surroundings(
    int threads,
    Locale locale,
    TimeZone timeZone,
    Thread.@Nullable UncaughtExceptionHandler handler,
    Properties properties,
    Object output,
    Object errors) {

  static Surroundings now() {
    return new Surroundings(
        Thread.activeCount(),
        Locale.getDefault(),
        TimeZone.getDefault(),
        Thread.getDefaultUncaughtExceptionHandler(),
        (Properties) System.getProperties().clone(),
        System.out,
        System.err);
  }
}
