package grader.report.grades;

import grader.report.grades.Cells.Cell;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Canvas's exported gradebook (gradebook_importer.rb). People are matched by the column {@code ID};
 * an assignment's column is headed by its title and its id, as in {@code Safe division (55231)}. A
 * row without an id that has a number in that column gives the scale.
 */
final class CanvasGradebook {
  private static final Pattern ASSIGNMENT = Pattern.compile("(.*\\S)\\s*\\(\\d+\\)");
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  private CanvasGradebook() {}

  /** Whether the first two columns are those of a gradebook. */
  static boolean is(Cells cells) {
    List<Cell> header = cells.rows().headOption().getOrElse(List.empty());
    return Cells.value(header, 0).equals("Student") && Cells.value(header, 1).equals("ID");
  }

  /**
   * @param titles of the exercise; the first that an assignment has decides
   */
  static Either<String, Sheet> of(Cells cells, List<String> titles) {
    List<Cell> header = cells.rows().headOption().getOrElse(List.empty());
    return assignment(header, titles).map(column -> sheet(cells.rows().drop(1), column));
  }

  private static Sheet sheet(List<List<Cell>> rows, int column) {
    Option<BigDecimal> scale =
        rows.filter(row -> Cells.value(row, 1).isEmpty())
            .map(row -> Cells.value(row, column))
            .filter(cell -> NUMBER.matcher(cell).matches())
            .headOption()
            .map(BigDecimal::new);
    return new Sheet(
        rows.filter(row -> !Cells.value(row, 1).isEmpty())
            .map(
                row -> new Sheet.Line(row, Cells.value(row, 1), Cells.value(row, 0), scale, false)),
        column,
        Option.none());
  }

  private static Either<String, Integer> assignment(List<Cell> header, List<String> titles) {
    List<Integer> assignments =
        List.range(2, header.size())
            .filter(column -> ASSIGNMENT.matcher(Cells.value(header, column)).matches());
    List<Integer> titled =
        titles
            .map(
                title ->
                    assignments.filter(
                        column -> title(Cells.value(header, column)).equalsIgnoreCase(title)))
            .find(columns -> !columns.isEmpty())
            .getOrElse(assignments);
    return titled.size() == 1
        ? titled.headOption().toEither("")
        : Either.left(
            titled.isEmpty()
                ? "No column is headed by the title and the id of an assignment."
                : "More than one assignment can be meant: "
                    + titled.map(column -> Cells.value(header, column)).mkString(", ")
                    + ".");
  }

  private static String title(String header) {
    return ASSIGNMENT.matcher(header).replaceFirst("$1").strip();
  }
}
