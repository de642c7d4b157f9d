package grader.cli;

import grader.model.Exercise;
import grader.model.SourceFile;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description =
        "Copy an exercise's statement and skeleton into a folder to work in. Nothing is"
            + " overwritten.")
final class StartCommand implements Callable<Integer> {
  @Mixin private Workshop workshop;
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "EXERCISE",
      description = "Its name, as `grader list` shows it.")
  private String id;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder to copy to (default: one with the exercise's name).")
  private @Nullable Path folder;

  @Override
  public Integer call() throws IOException {
    Exercise exercise = workshop.exercise(id);
    Path target = Option.of(folder).getOrElse(Path.of(id));
    List<SourceFile> files =
        exercise
            .skeletons()
            .appendAll(exercise.given())
            .append(new SourceFile("README.md", exercise.statement()));
    Option<SourceFile> present = files.find(file -> Files.exists(target.resolve(file.name())));
    if (present.isDefined()) {
      throw Refusal.usage(
          "`"
              + target
              + "` holds "
              + present.map(SourceFile::name).getOrElse("")
              + " already; nothing was copied. Name another folder: grader start "
              + id
              + " DIR");
    }
    for (SourceFile file : files) {
      copy(file, target);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("Copied to " + target + ": " + files.map(SourceFile::name).mkString(", ") + ".");
    out.println(
        "Edit "
            + exercise.skeletons().map(SourceFile::name).mkString(", ")
            + ", then: grader check "
            + id
            + " "
            + target);
    return ExitCode.HELD;
  }

  private static void copy(SourceFile file, Path target) {
    try {
      Files.createDirectories(target);
      Files.writeString(target.resolve(file.name()), file.text(), StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw Refusal.usage(
          "`" + target.resolve(file.name()) + "` cannot be written: " + e.getMessage() + ".");
    }
  }
}
