package grader.cli;

import grader.dispatch.ClassGrading;
import grader.dispatch.Installation;
import grader.dispatch.KeptResults;
import grader.dispatch.Pool;
import grader.intake.ClassSource;
import grader.intake.ExerciseFolders;
import grader.model.Attempts;
import grader.model.ClassResults;
import grader.model.Exercise;
import grader.model.Seed;
import grader.model.TestTerms;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
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
  @Mixin private CourseSettings settings;
  @Mixin private Confinement confinement;
  @Mixin private Rendering rendering;
  @Mixin private Similarity similarity;
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "EXERCISE",
      description =
          "Its name, as `grader list` shows it, or the folder of an exercise of another course; not"
              + " with --exercise-per-folder.")
  private String first;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SOURCE",
      description = "What the class handed in.")
  private @Nullable Path second;

  @CommandLine.Option(
      names = "--exercise-per-folder",
      description =
          "SOURCE holds a folder or zip for each exercise, of its name; each gets a folder in DIR.")
  private boolean exercisePerFolder;

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
      names = "--attempt",
      paramLabel = "WHICH",
      description =
          "Which of several attempts counts: ${COMPLETION-CANDIDATES} (default:"
              + " ${DEFAULT-VALUE}).")
  private Attempts attempts = Attempts.LAST;

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
    if (jobs < 1) {
      throw Refusal.usage("--jobs must be at least 1, but is " + jobs + ".");
    }
    rendering.verify();
    if (!exercisePerFolder) {
      Path source =
          Option.of(second)
              .getOrElseThrow(() -> Refusal.usage("What is to be graded? SOURCE is missing."));
      return graded(settings.applied(workshop.exercise(first)), source, out);
    }
    if (second != null || follow) {
      throw Refusal.usage(
          "--exercise-per-folder takes SOURCE alone, without EXERCISE and --follow.");
    }
    int worst = ExitCode.HELD;
    for (Tuple2<String, Path> part :
        ExerciseFolders.in(Path.of(first), workshop.exercises().ids())
            .getOrElseThrow(Refusal::usage)) {
      worst =
          Math.max(
              worst,
              graded(settings.applied(workshop.exercise(part._1)), part._2, out.resolve(part._1)));
    }
    return worst;
  }

  private int graded(Exercise exercise, Path source, Path to) throws InterruptedException {
    if (follow && !Files.isDirectory(source)) {
      throw Refusal.usage("--follow needs a folder, and `" + source + "` is none.");
    }
    try {
      open(exercise, source).close(); // what cannot be read is told before anything is made
      Files.createDirectories(to);
      KeptResults kept =
          KeptResults.in(
              to.resolve("kept"),
              Installation.current(),
              exercise,
              Option.of(seed).getOrElse(() -> Seed.of(exercise.id())),
              workshop
                  .termsOfAttachedTests(exercise)
                  .map(terms -> terms.map(TestTerms::fingerprint).getOrElse("")));
      try (Pool pool = workshop.pool(exercise, jobs, fresh)) {
        confinement.verify(pool.containment());
        Round round = new Round(exercise, source, to, pool, kept);
        return follow ? followed(round) : once(round, regrade);
      }
    } catch (IOException | UncheckedIOException e) {
      throw Refusal.usage("Stopped, since " + Unwritable.reason(e) + ". " + goingOn(to));
    }
  }

  private static String goingOn(Path to) {
    return Files.isDirectory(to.resolve("kept"))
        ? "What was graded is kept in `" + to + "`; the same command goes on from there."
        : "Nothing was graded; --out names another folder.";
  }

  private ClassSource open(Exercise exercise, Path source) {
    return ClassSource.open(source, Option.of(layout), exercise).getOrElseThrow(Refusal::usage);
  }

  /** What stays the same however often the class is looked at. */
  private record Round(Exercise exercise, Path source, Path to, Pool pool, KeptResults kept) {}

  /** Until somebody stops it. */
  private int followed(Round round) throws IOException, InterruptedException {
    try (Changes changes = new Changes(round.source)) {
      var _ = once(round, regrade);
      while (true) {
        changes.await();
        var _ = once(round, false);
      }
    }
  }

  private int once(Round round, boolean again) throws IOException, InterruptedException {
    try (ClassSource deliveries = open(round.exercise, round.source)) {
      ClassGrading grading =
          new ClassGrading(round.exercise, round.pool, round.kept, deliveries, again);
      grade(grading);
      GradedFolder graded = new GradedFolder(round.to);
      graded.rows().write(grading.results(attempts));
      ClassResults results = graded.results(); // in one file, from which it is read again and again
      List<String> similar = similarity.look(round.exercise, results, graded);
      List<String> notes = rendering.render(results, round.to).prependAll(similar);
      return told(results, deliveries.layout(), round.to, notes);
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

  private int told(ClassResults results, String recognised, Path to, List<String> notes) {
    Summary summary = Summary.of(results.rows());
    PrintWriter out = spec.commandLine().getOut();
    out.println(summary.text(results.exercise(), recognised));
    notes.forEach(out::println);
    out.println("Open " + to.resolve("index.html"));
    out.flush();
    return summary.notGraded() > 0 ? ExitCode.FAULT : ExitCode.HELD;
  }
}
