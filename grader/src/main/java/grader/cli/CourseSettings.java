package grader.cli;

import grader.model.Budget;
import grader.model.Course;
import grader.model.Exercise;
import grader.model.PolicyEntry;
import io.vavr.control.Option;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * What {@code exercise.yaml} says of how an exercise is compiled and run, said for one command:
 * options that several commands share.
 */
final class CourseSettings {
  @CommandLine.Option(
      names = "--release",
      paramLabel = "N",
      description = "The release of Java that the code is written for (default: 25).")
  private @Nullable Integer release;

  @CommandLine.Option(
      names = "--heap",
      paramLabel = "MIB",
      description = "Heap of the JVM that runs submissions, in MiB (default: 128).")
  private @Nullable Integer heap;

  @CommandLine.Option(
      names = "--stack",
      paramLabel = "KIB",
      description = "Stack of the thread that runs them, in KiB (default: 1024).")
  private @Nullable Integer stack;

  @CommandLine.Option(
      names = "--steps",
      paramLabel = "N",
      description =
          "Steps of one try (default: 1000000; a test of another course has 200 times that).")
  private @Nullable Long steps;

  @CommandLine.Option(
      names = "--cpu-seconds",
      paramLabel = "N",
      description = "Processor time for one check; the net under the steps.")
  private @Nullable Integer cpuSeconds;

  @CommandLine.Option(
      names = "--library",
      paramLabel = "COORDINATES",
      description = "A library that the exercise uses: GROUP:ARTIFACT:VERSION. May be repeated.")
  private java.util.List<String> libraries = new ArrayList<>();

  @CommandLine.Option(
      names = "--allow",
      paramLabel = "NAME",
      description =
          "What submissions may use beyond the allow-list, as `policy` in exercise.yaml. May be"
              + " repeated.")
  private java.util.List<String> allowed = new ArrayList<>();

  @CommandLine.Option(names = "--run-disabled", description = "Also run tests that are disabled.")
  private boolean runDisabled;

  /** The exercise with these settings in place of its own. */
  Exercise applied(Exercise exercise) {
    Budget budget = exercise.budget();
    Course course = exercise.course();
    for (String library : libraries) {
      if (!library.matches("[^:]+:[^:]+:[^:]+")) {
        throw Refusal.usage(
            "--library takes GROUP:ARTIFACT:VERSION, and `" + library + "` is none.");
      }
    }
    try {
      allowed.forEach(PolicyEntry::check);
      return exercise.with(
          exercise.policy().appendAll(allowed),
          new Budget(
              Option.of(steps).getOrElse(budget.steps()),
              budget.shrinkAttempts(),
              Option.of(heap).getOrElse(budget.heapMiB()),
              Option.of(stack).getOrElse(budget.stackKiB()),
              Option.of(cpuSeconds).getOrElse(budget.cpuSeconds())),
          new Course(
              course.ordinary(),
              course.runsDisabled() || runDisabled,
              Option.of(release).getOrElse(course.release()),
              course.libraries().appendAll(libraries),
              course.reference(),
              course.resources()));
    } catch (IllegalArgumentException e) {
      throw Refusal.usage("This cannot be set: " + e.getMessage() + ".");
    }
  }
}
