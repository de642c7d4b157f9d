package grader.cli;

import grader.dispatch.Grader;
import grader.exercise.ExerciseFolder;
import grader.exercise.Solutions;
import grader.exercise.Solutions.SeededBug;
import grader.feedback.Misconceptions;
import grader.intake.Intake;
import grader.model.Check;
import grader.model.Exercise;
import grader.model.Result;
import grader.model.Seed;
import grader.model.Soundness;
import grader.model.Submission;
import grader.report.SoundnessTable;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Prove exercises sound, for their authors: the reference and the other correct solutions hold"
          + " everything under many seeds,",
      "the skeleton fails, and every seeded bug is caught by the checks that it names. Prints which"
          + " check catches which bug."
    })
final class ValidateCommand implements Callable<Integer> {
  @Mixin private Workshop workshop;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "EXERCISE",
      arity = "0..*",
      description = "Names (default: all exercises).")
  private java.util.List<String> ids = new ArrayList<>();

  @CommandLine.Option(
      names = "--seeds",
      paramLabel = "N",
      description = "How many seeds correct solutions must hold under (default: ${DEFAULT-VALUE}).")
  private int seeds = 20;

  @Override
  public Integer call() throws IOException, InterruptedException {
    boolean sound = true;
    for (String id : ids.isEmpty() ? workshop.exercises().ids() : List.ofAll(ids)) {
      Soundness soundness = validate(id);
      PrintWriter out = spec.commandLine().getOut();
      out.print(SoundnessTable.of(soundness));
      out.flush();
      sound &= soundness.problems().isEmpty();
    }
    return sound ? ExitCode.HELD : ExitCode.FALSIFIED;
  }

  private Soundness validate(String id) throws IOException, InterruptedException {
    Exercise exercise = workshop.exercise(id);
    Solutions solutions = workshop.solutions(id);
    try (Grader grader = Workshop.grader(exercise)) {
      List<String> unexplained =
          grader
              .plan()
              .checks()
              .flatMap(Check::misconception)
              .distinct()
              .removeAll(Misconceptions.ids());
      java.util.List<String> problems =
          new ArrayList<>(
              unexplained.map(name -> "there is no page on the misconception " + name).asJava());
      for (Path folder : solutions.correct()) {
        for (long seed : List.range(0, seeds).map(i -> Seed.of(id) + i)) {
          problems.addAll(
              Soundness.ofCorrect(
                      folder.getFileName().toString(), grade(grader, exercise, folder, seed))
                  .asJava());
        }
      }
      Path skeleton = ExerciseFolder.sources(workshop.exercises().folderOf(id));
      problems.addAll(
          Soundness.ofSkeleton(grade(grader, exercise, skeleton, Seed.of(id))).asJava());
      Map<String, Result> bugs = LinkedHashMap.empty();
      for (SeededBug bug : solutions.bugs()) {
        Result result = grade(grader, exercise, bug.folder(), Seed.of(id));
        problems.addAll(Soundness.ofBug(bug.name(), bug.caughtBy(), result).asJava());
        bugs = bugs.put(bug.name(), result);
      }
      return Soundness.of(
          id,
          grader.plan().checks(),
          solutions.correct().size(),
          seeds,
          bugs.toList().map(entry -> Tuple.of(entry._1, Soundness.caught(entry._2))),
          List.ofAll(problems));
    }
  }

  private static Result grade(Grader grader, Exercise exercise, Path folder, long seed)
      throws IOException, InterruptedException {
    Submission submission = new Intake(exercise).read(folder).getOrElseThrow(Refusal::fault);
    return grader.grade(submission, seed);
  }
}
