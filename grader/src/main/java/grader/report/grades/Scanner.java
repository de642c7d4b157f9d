package grader.report.grades;

import grader.report.grades.Cells.Cell;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.ArrayList;

/** Finds the cells of delimited text, once from its beginning to its end. */
final class Scanner {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final char delimiter;
  private final java.util.List<List<Cell>> rows = new ArrayList<>();
  private final java.util.List<Cell> row = new ArrayList<>();
  private int at;

  Scanner(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
    this.at = text.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
  }

  /** The rows that are not blank, or a sentence that says where a quote is not closed. */
  Either<String, List<List<Cell>>> rows() {
    while (at < text.length()) {
      int begin = at;
      if (!cell()) {
        return Either.left(
            "The cell that begins in line " + line(begin) + " has no closing quotation mark.");
      }
      if (at < text.length() && text.charAt(at) == delimiter) {
        at++;
        if (at == text.length()) {
          row.add(new Cell(at, at, ""));
        }
      } else {
        endOfRow();
      }
    }
    finishRow();
    return Either.right(List.ofAll(rows));
  }

  /** Whether the cell has an end. */
  private boolean cell() {
    int begin = at;
    if (text.startsWith("\"", at)) {
      int close = closingQuote(at + 1);
      if (close < 0) {
        return false;
      }
      at = endOfPlain(close + 1);
      String value = text.substring(begin + 1, close).replace("\"\"", "\"");
      row.add(new Cell(begin, at, value + text.substring(close + 1, at)));
    } else {
      at = endOfPlain(at);
      row.add(new Cell(begin, at, text.substring(begin, at)));
    }
    return true;
  }

  private int closingQuote(int from) {
    int quote = text.indexOf('"', from);
    while (quote >= 0 && text.startsWith("\"\"", quote)) {
      quote = text.indexOf('"', quote + 2);
    }
    return quote;
  }

  private int endOfPlain(int from) {
    int end = from;
    while (end < text.length()
        && "\r\n".indexOf(text.charAt(end)) < 0
        && text.charAt(end) != delimiter) {
      end++;
    }
    return end;
  }

  private void endOfRow() {
    finishRow();
    if (text.startsWith("\r\n", at)) {
      at += 2;
    } else if (at < text.length()) {
      at++;
    }
  }

  private void finishRow() {
    if (row.stream().anyMatch(cell -> !cell.value().isBlank())) {
      rows.add(List.ofAll(row));
    }
    row.clear();
  }

  private long line(int position) {
    return text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
  }
}
