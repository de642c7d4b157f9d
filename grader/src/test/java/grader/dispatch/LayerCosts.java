package grader.dispatch;

import grader.dispatch.jail.Jail;
import grader.exercise.Exercises;
import grader.intake.Intake;
import grader.model.Exercise;
import grader.model.Seed;
import grader.model.Submission;
import grader.wire.ClassFile;
import grader.worker.compile.Compiled;
import grader.worker.compile.SourceCompiler;
import grader.worker.confine.allow.AllowListVerifier;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the jail and the allow-list cost, in pairs: run by hand, by {@code
 * grader/bench/cost-of-layers}.
 */
final class LayerCosts {
  private static final Path ROOT = Path.of(System.getProperty("grader.root"));
  private static final int WARM_UP = 30;

  private LayerCosts() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int pairs = Integer.parseInt(args[0]);
    jail(exercise("safe-division"), pairs);
    allowList(exercise("safe-lists"), pairs);
  }

  private static Exercise exercise(String id) {
    return new Exercises(ROOT.resolve("exercises"))
        .find(id)
        .getOrElseThrow(sentence -> new AssertionError(sentence));
  }

  private static Submission reference(Exercise exercise) {
    return new Intake(exercise)
        .read(ROOT.resolve("solutions").resolve(exercise.id()).resolve("reference"))
        .getOrElseThrow(sentence -> new AssertionError(sentence));
  }

  /** A whole grading in a new worker, with the strongest jail and with none. */
  private static void jail(Exercise exercise, int pairs) throws IOException, InterruptedException {
    Submission submission = reference(exercise);
    List<Double> jailed = List.empty();
    List<Double> plain = List.empty();
    grading(exercise, submission, Jail.strongest());
    grading(exercise, submission, Jail.none());
    for (int i = 0; i < pairs; i++) {
      jailed = jailed.append(grading(exercise, submission, Jail.strongest()));
      plain = plain.append(grading(exercise, submission, Jail.none()));
    }
    tell("a grading in a new worker, jailed against plain", jailed, plain);
  }

  private static double grading(Exercise exercise, Submission submission, Jail jail)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (Grader grader =
        Grader.of(Installation.current(), exercise, true, jail)
            .getOrElseThrow(unsound -> new AssertionError(unsound.reason()))) {
      grader.grade(submission, Seed.of(exercise.id()));
    }
    return millis(start);
  }

  /** In a warm JVM: the allow-list on the classes, and the compiler on their source. */
  private static void allowList(Exercise exercise, int pairs) {
    Submission submission = reference(exercise);
    SourceCompiler compiler = new SourceCompiler(SourceCompiler.ownClassPath());
    AllowListVerifier verifier = new AllowListVerifier(List.empty());
    List<Double> verified = List.empty();
    List<Double> compiled = List.empty();
    for (int i = -WARM_UP; i < pairs; i++) {
      long start = System.nanoTime();
      List<ClassFile> classes =
          compiler
              .compile(submission.files(), exercise.given())
              .map(Compiled::classes)
              .getOrElseThrow(errors -> new AssertionError(errors.toString()));
      double compiling = millis(start);
      start = System.nanoTime();
      verifier.findings(classes, List.empty(), HashSet.empty());
      double verifying = millis(start);
      if (i >= 0) {
        compiled = compiled.append(compiling);
        verified = verified.append(verifying);
      }
    }
    tell("the allow-list against the compiler, warm", verified, compiled);
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static void tell(String what, List<Double> with, List<Double> without) {
    double ratio = median(with.zipWith(without, (a, b) -> a / b));
    System.out.printf(
        Locale.ROOT,
        "%-48s %8.2f ms %8.2f ms   ratio, pair by pair %.2f%n",
        what,
        median(with),
        median(without),
        ratio);
  }

  private static double median(List<Double> numbers) {
    return numbers.sorted().get(numbers.size() / 2);
  }
}
