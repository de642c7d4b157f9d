package grader.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import grader.dispatch.jail.Jail;
import grader.dispatch.jail.Survey;
import grader.model.Budget;
import grader.model.Check;
import grader.model.CheckResult;
import grader.model.Ending;
import grader.model.Exercise;
import grader.model.Kind;
import grader.model.Outcome;
import grader.model.Result;
import grader.report.Json;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The submissions of src/test/resources/attacks, graded one after the other: each gets its verdict,
 * leaves no mark, and changes no verdict of its neighbours in the same worker.
 */
class HostileSubmissionsTest {
  private static final String SECRET = "nobody-may-read-this";
  private static final Exercise EXERCISE = allowing(List.empty(), SafeDivision.EXERCISE);

  @TempDir private Path canary;

  @BeforeEach
  void putSomethingToFind() throws IOException {
    Files.writeString(canary.resolve("secret.txt"), SECRET);
    Files.writeString(canary.resolve("canary-keep"), "keep");
  }

  @AfterEach
  void nobodyIsLeftRunning() {
    assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
  }

  /** What became of an attack, and of two honest submissions in the worker after it. */
  private record Attacked(String attack, Result result, Result correct, Result wrong) {}

  @TestFactory
  Stream<DynamicTest> everySubmissionGetsItsVerdictAndItsNeighbourKeepsIts()
      throws IOException, InterruptedException, ExecutionException {
    Attacked quiet = attacked(List.of("allowed/control-correct")).head();
    List<String> attacks =
        List.of("refused", "allowed", "stopped-earlier").flatMap(SafeDivision::attacks);
    List<List<String>> halves =
        List.of(0, 1)
            .map(half -> attacks.zipWithIndex().filter(a -> a._2 % 2 == half).map(a -> a._1));
    List<Attacked> attacked = List.empty();
    try (ExecutorService threads = Executors.newFixedThreadPool(halves.size())) {
      for (var done :
          threads.invokeAll(
              halves.<Callable<List<Attacked>>>map(half -> () -> attacked(half)).asJava())) {
        attacked = attacked.appendAll(done.get());
      }
    }
    return attacked
        .toJavaStream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.attack,
                    () -> {
                      expect(one.attack, one.result);
                      assertThat(one.correct.checks()).isEqualTo(quiet.correct.checks());
                      assertThat(one.wrong.checks()).isEqualTo(quiet.wrong.checks());
                    }));
  }

  private List<Attacked> attacked(List<String> attacks) throws IOException, InterruptedException {
    List<Attacked> attacked = List.empty();
    try (Grader grader = grader(EXERCISE, Jail.strongest())) {
      for (String attack : attacks) {
        attacked =
            attacked.append(
                new Attacked(
                    attack,
                    attempted(grader, attack),
                    grade(grader, "allowed/control-correct"),
                    grade(grader, "allowed/control-wrong-zero")));
      }
    }
    return attacked;
  }

  @EnabledIfSystemProperty(
      named = "hostile",
      matches = "true",
      disabledReason = "takes minutes: mvn verify -Dhostile=true")
  @TestFactory
  Stream<DynamicTest> withoutAJailTheAllowListRefusesTheSame()
      throws IOException, InterruptedException {
    Grader grader = grader(EXERCISE, Jail.none());
    return Stream.concat(
        SafeDivision.attacks("refused")
            .toJavaStream()
            .map(
                attack ->
                    DynamicTest.dynamicTest(
                        attack, () -> expect(attack, attempted(grader, attack)))),
        closing(grader));
  }

  @EnabledIfSystemProperty(
      named = "hostile",
      matches = "true",
      disabledReason = "takes minutes: mvn verify -Dhostile=true")
  @TestFactory
  Stream<DynamicTest> withoutTheAllowListTheJailKeepsFilesNetworkAndProcessesAway()
      throws IOException, InterruptedException {
    assumeTrue(
        Survey.take().strongest().confines(),
        "no jail here that keeps files and network away, so it was not tested");
    Exercise lenient = allowing(List.of("anything"), EXERCISE);
    Grader grader = grader(lenient, Jail.strongest());
    return Stream.concat(
        SafeDivision.attacks("refused")
            .toJavaStream()
            .filter(
                attack ->
                    attack.matches(
                        "refused/(file|net|exec|load|ffm|formatter|reads|native|process|socket|url|jfr)-.*"))
            .map(attack -> DynamicTest.dynamicTest(attack, () -> attempted(grader, attack))),
        closing(grader));
  }

  private Stream<DynamicTest> closing(Grader grader) {
    return Stream.of(DynamicTest.dynamicTest("the workers end", grader::close));
  }

  /** Grades it, and looks whether it left a mark. */
  private Result grade(Grader grader, String attack) throws IOException, InterruptedException {
    return unmarked(grader.grade(SafeDivision.submission(attack, canary), 1));
  }

  /**
   * With a few checks only: what ends a worker at every check would take minutes with all of them.
   */
  private Result attempted(Grader grader, String attack) throws IOException, InterruptedException {
    List<Check> table =
        grader.checks().filter(check -> check.id().startsWith("zero-divisor/")).take(2);
    List<Check> properties = grader.checks().filter(check -> check.kind() == Kind.PROPERTY).take(1);
    return unmarked(
        grader.grade(SafeDivision.submission(attack, canary), 1, table.appendAll(properties)));
  }

  private Result unmarked(Result result) throws IOException {
    try (Stream<Path> files = Files.list(canary)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .as(result.submission())
          .containsExactlyInAnyOrder("secret.txt", "canary-keep");
    }
    assertThat(Json.of(result)).as(result.submission()).doesNotContain(SECRET);
    return result;
  }

  /** The first word of the file says what must hold. */
  private static void expect(String attack, Result result) {
    String header = SafeDivision.text(attack);
    List<Outcome> outcomes = result.checks().map(CheckResult::outcome);
    if (header.startsWith("// refused")) {
      assertThat(result.outcome()).isEqualTo(Ending.FORBIDDEN);
    } else if (header.startsWith("// passes")) {
      assertThat(result.outcome()).isEqualTo(Ending.PASSED);
    } else if (header.startsWith("// fails")) {
      assertThat(result.outcome()).isEqualTo(Ending.FAILED);
    } else if (header.startsWith("// ends at a limit")) {
      assertThat(result.outcome()).isEqualTo(Ending.FAILED);
      assertThat(outcomes)
          .containsAnyOf(
              Outcome.STEP_LIMIT, Outcome.TIME_LIMIT, Outcome.MEMORY_LIMIT, Outcome.STACK_OVERFLOW);
    } else {
      assertThat(header).startsWith("// stopped earlier");
      assertThat(result.outcome()).isIn(Ending.DOES_NOT_COMPILE, Ending.CONTRACT);
    }
  }

  private static Grader grader(Exercise exercise, Jail jail)
      throws IOException, InterruptedException {
    return Grader.of(Installation.current(), exercise, false, jail)
        .getOrElseThrow(unsound -> new AssertionError(unsound.reason()));
  }

  /** The exercise with another policy, and a budget that ends soon what has no end. */
  private static Exercise allowing(List<String> policy, Exercise exercise) {
    return exercise.with(policy, new Budget(1_000_000, 0, 128, 1024, 1), exercise.course());
  }
}
