package grader.report.grades;

import grader.files.WholeFile;
import grader.model.ClassResults;
import grader.model.Row;
import grader.report.grades.Cells.Cell;
import io.vavr.Tuple2;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Fills in the worksheet that a teacher downloaded from Moodle or the gradebook exported from
 * Canvas. Only the grades and the feedback of people with a grade change; every other byte stays.
 */
public final class Filling {
  private Filling() {}

  /**
   * Writes what {@code worksheet} becomes to {@code filled}.
   *
   * @return what the teacher should know, a sentence each: who is not in the worksheet, whose row
   *     was left as it is; or in one sentence why the worksheet cannot be filled in
   * @throws IOException if one cannot be read or the other not written
   */
  public static Either<String, List<String>> write(
      ClassResults results, Path worksheet, Path filled) throws IOException {
    if (Files.exists(filled) && Files.isSameFile(worksheet, filled)) {
      return Either.left("The worksheet is not overwritten; another file must take the result.");
    }
    Encoded original = Encoded.of(Files.readAllBytes(worksheet));
    Either<String, Tuple2<String, List<String>>> text = filledIn(results, original.text());
    for (Tuple2<String, List<String>> done : text) {
      WholeFile.write(filled, out -> out.write(original.bytes(done._1)));
    }
    return text.map(Tuple2::_2);
  }

  static Either<String, Tuple2<String, List<String>>> filledIn(ClassResults results, String text) {
    return Cells.of(text)
        .flatMap(
            cells ->
                sheet(cells, results)
                    .filterOrElse(
                        sheet -> !sheet.people().isEmpty(), sheet -> "The worksheet has no people.")
                    .flatMap(Filling::unambiguous)
                    .flatMap(sheet -> filledIn(given(results), cells, sheet)));
  }

  private static Either<String, Sheet> sheet(Cells cells, ClassResults results) {
    return CanvasGradebook.is(cells)
        ? CanvasGradebook.of(cells, List.of(results.title(), results.exercise()))
        : MoodleWorksheet.of(cells)
            .mapLeft(
                why ->
                    "This is no gradebook of Canvas, which begins with Student and ID, and no"
                        + " worksheet of Moodle that can be told for sure: "
                        + why);
  }

  private static Either<String, Sheet> unambiguous(Sheet sheet) {
    return sheet
        .people()
        .map(Sheet.Line::id)
        .filter(id -> !id.isEmpty())
        .groupBy(id -> id)
        .filterValues(same -> same.size() > 1)
        .keySet()
        .headOption()
        .map(id -> Either.<String, Sheet>left("The id " + id + " is there more than once."))
        .getOrElse(Either.right(sheet));
  }

  private static Map<String, Given> given(ClassResults results) {
    return Iterator.ofAll(results.rows())
        .filter(Row::counts)
        .toLinkedMap(row -> new Tuple2<>(row.delivery().person().id(), Given.of(row)));
  }

  private static Either<String, Tuple2<String, List<String>>> filledIn(
      Map<String, Given> given, Cells cells, Sheet sheet) {
    if (!sheet.people().exists(line -> given.containsKey(line.id()))) {
      return Either.left("Nobody of the class is in the worksheet: is it that of this assignment?");
    }
    Map<Cell, String> values =
        sheet
            .people()
            .flatMap(line -> given.get(line.id()).toList().flatMap(one -> values(one, line, sheet)))
            .toMap(pair -> pair);
    return Either.right(new Tuple2<>(cells.with(values), told(given, sheet)));
  }

  private static List<Tuple2<Cell, String>> values(Given given, Sheet.Line line, Sheet sheet) {
    Option<Tuple2<Cell, String>> grade =
        given
            .score()
            .map(score -> Grade.scaled(score, given.maximum(), line.maximum(), line.comma()))
            .flatMap(
                text ->
                    Cells.at(line.cells(), sheet.grade()).map(cell -> new Tuple2<>(cell, text)));
    Option<Tuple2<Cell, String>> feedback =
        sheet
            .feedback()
            .filter(column -> grade.isDefined())
            .flatMap(column -> Cells.at(line.cells(), column))
            .map(cell -> new Tuple2<>(cell, given.feedback()));
    return grade.toList().appendAll(feedback);
  }

  private static List<String> told(Map<String, Given> given, Sheet sheet) {
    Map<String, Sheet.Line> lines = sheet.people().toMap(Sheet.Line::id, line -> line);
    List<String> missing =
        given
            .filterKeys(id -> !lines.containsKey(id))
            .values()
            .map(one -> one.name() + " is not in the worksheet.")
            .toList();
    List<String> ungraded =
        given
            .filterKeys(lines::containsKey)
            .values()
            .filter(one -> one.score().isEmpty())
            .map(one -> one.name() + " was not graded and keeps what the worksheet has.")
            .toList();
    List<String> absent =
        sheet
            .people()
            .filter(line -> !given.containsKey(line.id()))
            .map(line -> line.name() + " has no submission and keeps what the worksheet has.");
    List<String> unscaled =
        sheet.people().forAll(line -> line.maximum().isDefined())
            ? List.empty()
            : List.of("Where the worksheet has no best grade, points are written as they are.");
    return missing.appendAll(ungraded).appendAll(absent).appendAll(unscaled);
  }
}
