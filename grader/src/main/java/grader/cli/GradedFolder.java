package grader.cli;

import grader.dispatch.Installation;
import grader.model.ClassResults;
import grader.model.Delivery;
import grader.model.Person;
import grader.model.Result;
import grader.model.Row;
import grader.report.ClassJson;
import grader.wire.RowsFile;
import grader.wire.SimilaritiesFile;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** A folder that {@code grader batch} has written. */
record GradedFolder(Path path) {

  RowsFile rows() {
    return new RowsFile(path.resolve("kept").resolve("rows"), Installation.current().version());
  }

  /** What was found out about similar submissions, if that was asked for. */
  SimilaritiesFile similarities() {
    return new SimilaritiesFile(
        path.resolve("kept").resolve("similarity"), Installation.current().version());
  }

  /** Everything of the class, from which reports can be made again. */
  ClassResults results() {
    return rows()
        .read()
        .getOrElseThrow(
            () ->
                Refusal.usage(
                    Files.exists(json())
                        ? "`"
                            + path
                            + "` was written by another build of grader; give the `grader batch`"
                            + " command again."
                        : notGraded()));
  }

  /** The results of the class, whatever build of grader has written them. */
  ClassResults outcomes() {
    return rows().read().getOrElse(this::fromJson);
  }

  private ClassResults fromJson() {
    java.util.List<Result> read = new ArrayList<>();
    try {
      ClassJson.read(json(), read::add);
    } catch (IOException e) {
      throw Refusal.usage(notGraded());
    }
    List<Result> results = List.ofAll(read);
    return new ClassResults(
        results.headOption().map(Result::exercise).getOrElse(""),
        "",
        results.map(result -> row(result)));
  }

  private static Row row(Result result) {
    Person person = new Person(result.submission(), result.submission());
    return new Row(new Delivery(person, false, 1, Either.left("")), result, true, Option.none());
  }

  private Path json() {
    return path.resolve("results.json");
  }

  private String notGraded() {
    return "`" + path + "` is no folder that `grader batch` has written (it has no results.json).";
  }
}
