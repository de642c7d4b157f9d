package grader.cli;

import grader.dispatch.TestGrader;
import grader.exercise.Solutions;
import grader.intake.TestIntake;
import grader.model.Exercise;
import grader.model.Finding;
import grader.model.Seed;
import grader.model.Soundness;
import grader.model.Submission;
import grader.model.TestTerms;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The tests that an author wrote as students may write them: they prove that there are valid tests
 * that catch every bug.
 */
record ModelTests(Workshop workshop, Exercise exercise, Solutions solutions) {

  /**
   * What is wrong with them, a sentence each.
   *
   * @param suites folders with tests, a suite each
   */
  List<String> problems(List<Path> suites) throws IOException, InterruptedException {
    if (solutions.tests().isEmpty()) {
      return solutions.gradesTests()
          ? List.of("there is a concepts.yaml, but there are no model tests in tests/")
          : List.empty();
    }
    return suites.isEmpty() ? List.empty() : judged(suites);
  }

  private List<String> judged(List<Path> suites) throws IOException, InterruptedException {
    TestTerms terms = workshop.testTerms(exercise, Seed.of(exercise.id()), Workshop.SEEDS_OF_TESTS);
    List<String> problems = List.empty();
    try (TestGrader grader = Workshop.testGrader(exercise, terms)) {
      for (Path suite : suites) {
        problems = problems.appendAll(problems(suite, grader));
      }
    }
    return problems;
  }

  private List<String> problems(Path suite, TestGrader grader)
      throws IOException, InterruptedException {
    String name = suite.getFileName().toString();
    Submission tests = new TestIntake(exercise).read(suite).getOrElseThrow(Refusal::fault);
    return grader
        .judge(tests.files())
        .fold(
            stopped ->
                List.of(
                    "the model tests "
                        + name
                        + " were not run: "
                        + stopped.reason()
                        + stopped.findings().map(Finding::message).mkString(" ", "; ", "")),
            judgement -> Soundness.ofTests(name, judgement));
  }
}
