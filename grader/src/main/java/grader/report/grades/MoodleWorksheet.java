package grader.report.grades;

import grader.report.grades.Cells.Cell;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moodle's offline grading worksheet (mod/assign/feedback/offline/importgradeslib.php). Its headers
 * are in the teacher's language, so that columns are known by what is in them:
 *
 * <ul>
 *   <li>the identifier by its header where that is {@code Identifier}, else as the only column in
 *       which every cell is the same words and a number of its own, as in {@code Participant
 *       40217};
 *   <li>the maximum by its header {@code Maximum grade}, else as the only column in which every
 *       cell is a number above zero and the cell before it a number or nothing; the grade is before
 *       it;
 *   <li>the feedback by its header {@code Feedback comments}, else as the last column, if that is
 *       after the maximum.
 * </ul>
 */
final class MoodleWorksheet {
  private static final Pattern IDENTIFIER = Pattern.compile("(\\D*\\p{L}\\D*)(\\d+)");
  private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");
  private static final Pattern NUMBER_OR_NOTHING = Pattern.compile("(\\d+([.,]\\d+)?|-)?");

  private final List<Cell> header;
  private final List<List<Cell>> people;

  private MoodleWorksheet(List<List<Cell>> rows) {
    this.header = rows.headOption().getOrElse(List.empty());
    this.people = rows.drop(1);
  }

  static Either<String, Sheet> of(Cells cells) {
    MoodleWorksheet worksheet = new MoodleWorksheet(cells.rows());
    return worksheet
        .identifier()
        .flatMap(
            identifier ->
                worksheet.maximum(identifier).flatMap(max -> worksheet.sheet(identifier, max)));
  }

  private Either<String, Sheet> sheet(int identifier, int maximum) {
    int grade = maximum - 1;
    Option<Integer> feedback =
        named("feedback comments")
            .orElse(Option.some(header.size() - 1).filter(last -> last > maximum + 1));
    return grade < 0 || grade == identifier
        ? Either.left("There is no column for the grade before the one with the maximum.")
        : Either.right(
            new Sheet(people.map(row -> line(row, identifier, maximum)), grade, feedback));
  }

  private static Sheet.Line line(List<Cell> row, int identifier, int maximum) {
    Matcher id = IDENTIFIER.matcher(Cells.value(row, identifier));
    String best = Cells.value(row, maximum);
    return new Sheet.Line(
        row,
        id.matches() ? id.group(2) : "",
        Cells.value(row, identifier),
        Option.when(NUMBER.matcher(best).matches(), () -> new BigDecimal(best.replace(',', '.'))),
        best.contains(","));
  }

  private Either<String, Integer> identifier() {
    return named("identifier")
        .map(Either::<String, Integer>right)
        .getOrElse(() -> only(columns().filter(this::identifies), "the identifiers of Moodle"));
  }

  private boolean identifies(int column) {
    List<Matcher> cells =
        people.map(row -> IDENTIFIER.matcher(Cells.value(row, column))).filter(Matcher::matches);
    return !people.isEmpty()
        && cells.size() == people.size()
        && cells.map(cell -> cell.group(1)).distinct().size() == 1
        && cells.map(cell -> cell.group(2)).distinct().size() == people.size();
  }

  private Either<String, Integer> maximum(int identifier) {
    return named("maximum grade")
        .map(Either::<String, Integer>right)
        .getOrElse(
            () ->
                only(
                    columns().filter(column -> column > identifier + 1 && isMaximum(column)),
                    "the maximum grade"));
  }

  private boolean isMaximum(int column) {
    return !people.isEmpty()
        && people.forAll(
            row ->
                NUMBER.matcher(Cells.value(row, column)).matches()
                    && NUMBER_OR_NOTHING.matcher(Cells.value(row, column - 1)).matches());
  }

  private static Either<String, Integer> only(List<Integer> columns, String what) {
    return columns.size() == 1
        ? columns.headOption().toEither("")
        : Either.left(
            (columns.isEmpty() ? "No column" : "More than one column") + " can hold " + what + ".");
  }

  private Option<Integer> named(String title) {
    return columns()
        .filter(column -> Cells.value(header, column).equalsIgnoreCase(title))
        .headOption();
  }

  private List<Integer> columns() {
    return List.range(0, header.size());
  }
}
