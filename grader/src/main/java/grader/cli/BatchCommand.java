package grader.cli;

import grader.dispatch.ClassGrading;
import grader.dispatch.Installation;
import grader.dispatch.KeptResults;
import grader.dispatch.Pool;
import grader.intake.ClassSource;
import grader.model.ClassResults;
import grader.model.Exercise;
import grader.model.Seed;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = {
      "Grade a class: a folder or zip of submissions, or what an LMS gives to download.",
      "The same command, given again, goes on where it was stopped."
    })
final class BatchCommand implements Callable<Integer> {
  @Mixin private Workshop workshop;
  @Mixin private Confinement confinement;
  @Mixin private Rendering rendering;
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "EXERCISE",
      description = "Its name, as `grader list` shows it.")
  private String id;

  @Parameters(index = "1", paramLabel = "SOURCE", description = "What the class handed in.")
  private Path source;

  @CommandLine.Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for results and reports; made if it is not there.")
  private Path out;

  @CommandLine.Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description = "How SOURCE is laid out, where it is not recognised by itself.")
  private @Nullable String layout;

  @CommandLine.Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Submissions graded at once (default: one for each processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @CommandLine.Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Whole number from which properties choose their samples (default: one that depends on"
              + " the exercise only).")
  private @Nullable Long seed;

  @CommandLine.Option(
      names = "--regrade",
      description = "Grade also what has a result that is kept in DIR.")
  private boolean regrade;

  @CommandLine.Option(
      names = "--fresh",
      description = "Give every submission a JVM of its own (slow; the verdicts are the same).")
  private boolean fresh;

  @CommandLine.Option(
      names = "--follow",
      description =
          "Go on until stopped: what is added to SOURCE, a folder, is graded as it comes.")
  private boolean follow;

  @Override
  public Integer call() throws InterruptedException {
    Confinement.makeReady();
    if (follow && !Files.isDirectory(source)) {
      throw Refusal.usage("--follow needs a folder, and `" + source + "` is none.");
    }
    if (jobs < 1) {
      throw Refusal.usage("--jobs must be at least 1, but is " + jobs + ".");
    }
    rendering.verify();
    Exercise exercise = workshop.exercise(id);
    try {
      open(exercise).close(); // what cannot be read is told before anything is made
      Files.createDirectories(out);
      return graded(exercise);
    } catch (IOException e) {
      throw Refusal.usage(
          "Stopped, since "
              + Unwritable.reason(e)
              + ". What was graded is kept in `"
              + out
              + "`; the same command goes on from there.");
    }
  }

  private ClassSource open(Exercise exercise) {
    return ClassSource.open(source, Option.of(layout), exercise).getOrElseThrow(Refusal::usage);
  }

  private int graded(Exercise exercise) throws IOException, InterruptedException {
    long chosen = Option.of(seed).getOrElse(() -> Seed.of(id));
    KeptResults kept =
        KeptResults.in(out.resolve("kept"), Installation.current(), exercise, chosen);
    try (Pool pool = Workshop.pool(exercise, jobs, fresh)) {
      confinement.verify(pool.containment());
      return follow ? followed(exercise, pool, kept) : once(exercise, pool, kept, regrade);
    }
  }

  /** Until somebody stops it. */
  private int followed(Exercise exercise, Pool pool, KeptResults kept)
      throws IOException, InterruptedException {
    try (Changes changes = new Changes(source)) {
      var _ = once(exercise, pool, kept, regrade);
      while (true) {
        changes.await();
        var _ = once(exercise, pool, kept, false);
      }
    }
  }

  private int once(Exercise exercise, Pool pool, KeptResults kept, boolean again)
      throws IOException, InterruptedException {
    try (ClassSource deliveries = open(exercise)) {
      ClassGrading grading = new ClassGrading(exercise, pool, kept, deliveries, again);
      grade(grading);
      ClassResults results = grading.results();
      new GradedFolder(out).rows().write(results);
      List<String> notes = rendering.render(results, out);
      return told(results, deliveries.layout(), notes);
    }
  }

  private void grade(ClassGrading grading) throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    try (Progress progress = Progress.of(err, grading.undone());
        Interruption interruption = new Interruption(progress, err)) {
      grading.grade(progress::done);
      interruption.passed();
    }
  }

  private int told(ClassResults results, String recognised, List<String> notes) {
    Summary summary = Summary.of(results.rows());
    PrintWriter out = spec.commandLine().getOut();
    out.println(summary.text(id, recognised));
    notes.forEach(out::println);
    out.println("Open " + this.out.resolve("index.html"));
    out.flush();
    return summary.notGraded() > 0 ? ExitCode.FAULT : ExitCode.HELD;
  }
}
