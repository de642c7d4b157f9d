package grader.cli;

import grader.dispatch.Installation;
import grader.dispatch.TrialRun;
import grader.exercise.Collection;
import grader.exercise.ExerciseFolder;
import grader.model.Exercise;
import grader.model.Trial;
import grader.report.TrialTable;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Try the exercises of other courses, and print which can be used as they are, and why not.",
      "An exercise is a folder with src/main/java and src/test/java, anywhere below PATH. Its suite"
          + " must hold for its solution, if it has one, and fail for what students start from.",
      "Exit code 0 if all can be used, 1 if not."
    })
final class ImportCommand implements Callable<Integer> {
  @Mixin private CourseSettings settings;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Folders with exercises.")
  private java.util.List<Path> paths = new ArrayList<>();

  @CommandLine.Option(
      names = "--write",
      description =
          "Write an exercise.yaml into each folder that can be used and has none. Without it,"
              + " nothing is written.")
  private boolean write;

  @CommandLine.Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Exercises tried at once (default: one for each processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (jobs < 1) {
      throw Refusal.usage("--jobs must be at least 1, but is " + jobs + ".");
    }
    Confinement.makeReady();
    List<Path> folders = List.ofAll(paths).flatMap(ImportCommand::exercises).distinct();
    if (folders.isEmpty()) {
      throw Refusal.usage(
          "There is no exercise in "
              + List.ofAll(paths).mkString("`", "`, `", "`")
              + ": no folder with src/main/java and src/test/java.");
    }
    List<Trial> trials = tried(folders);
    PrintWriter out = spec.commandLine().getOut();
    out.println(TrialTable.summary(trials));
    out.flush();
    return trials.forAll(Trial::usable) ? ExitCode.HELD : ExitCode.FALSIFIED;
  }

  private static List<Path> exercises(Path path) {
    if (!Files.isDirectory(path)) {
      throw Refusal.usage("There is no folder `" + path + "`.");
    }
    try {
      return Collection.in(path);
    } catch (IOException e) {
      throw Refusal.usage("`" + path + "` cannot be read: " + Unwritable.reason(e) + ".");
    }
  }

  /** In the order of the folders, each printed as soon as those before it are. */
  private List<Trial> tried(List<Path> folders) throws InterruptedException, IOException {
    List<Trial> trials = List.empty();
    try (ExecutorService threads = Executors.newFixedThreadPool(jobs)) {
      List<Future<Trial>> futures = folders.map(folder -> threads.submit(() -> tried(folder)));
      PrintWriter out = spec.commandLine().getOut();
      for (Future<Trial> future : futures) {
        Trial trial = future.get();
        TrialTable.row(trial).forEach(out::println);
        out.flush();
        trials = trials.append(trial);
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
    return trials;
  }

  private Trial tried(Path folder) {
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    return ExerciseFolder.read(folder)
        .map(settings::applied)
        .fold(problem -> Trial.unusable(name, problem), exercise -> tried(folder, exercise));
  }

  private Trial tried(Path folder, Exercise exercise) {
    try {
      Trial trial = TrialRun.of(Installation.current(), exercise);
      if (write && trial.usable()) {
        ExerciseFolder.define(folder, exercise);
      }
      return trial;
    } catch (IOException e) {
      return Trial.unusable(exercise.id(), Unwritable.reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Trial.unusable(exercise.id(), "it was not tried to the end");
    }
  }
}
