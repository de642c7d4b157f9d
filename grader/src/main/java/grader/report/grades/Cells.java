package grader.report.grades;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/**
 * A table of delimited text that keeps to the byte what is not changed: each cell knows where it
 * stands. RFC 4180, with a comma, semicolon or tab between cells and any line ends.
 *
 * @param text the whole file
 * @param delimiter the one that the first line has most of, outside of quotes
 */
record Cells(String text, char delimiter, List<List<Cell>> rows) {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\"\\r\\n]");

  /**
   * A cell.
   *
   * @param begin where its text or its opening quote is
   * @param end after its text or its closing quote
   * @param value without quotes
   */
  record Cell(int begin, int end, String value) {}

  /** The table, or in one sentence why the text is none. */
  static Either<String, Cells> of(String text) {
    char delimiter = delimiter(text);
    return new Scanner(text, delimiter).rows().map(rows -> new Cells(text, delimiter, rows));
  }

  /** The cell of a column, from 0; none where the row is too short. */
  static Option<Cell> at(List<Cell> row, int column) {
    return row.drop(column).headOption();
  }

  static String value(List<Cell> row, int column) {
    return at(row, column).map(Cell::value).getOrElse("").strip();
  }

  /** The text with other values in some cells, quoted where it is needed, and where they were. */
  String with(Map<Cell, String> values) {
    StringBuilder changed = new StringBuilder();
    int copied = 0;
    for (Cell cell : values.keySet().toList().sortBy(Cell::begin)) {
      changed.append(text, copied, cell.begin);
      changed.append(written(values.getOrElse(cell, cell.value), cell));
      copied = cell.end;
    }
    return changed.append(text, copied, text.length()).toString();
  }

  private String written(String value, Cell cell) {
    boolean quoted =
        text.startsWith("\"", cell.begin)
            || value.indexOf(delimiter) >= 0
            || NEEDS_QUOTES.matcher(value).find();
    return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }

  private static char delimiter(String text) {
    String first = QUOTED.matcher(text).replaceAll("").lines().findFirst().orElse("");
    return DELIMITERS
        .maxBy(candidate -> first.chars().filter(c -> c == candidate).count())
        .getOrElse(',');
  }
}
