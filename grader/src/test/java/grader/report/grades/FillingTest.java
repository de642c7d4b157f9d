package grader.report.grades;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.ClassResults;
import grader.report.SampleClass;
import grader.report.SampleResults;
import grader.report.grades.Cells.Cell;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillingTest {
  private static final String MOODLE =
      """
      \uFEFFIdentifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,"Last modified (submission)",Last modified (grade),Feedback comments
      Participant 40217,Ana María Núñez,ana@example.org,Submitted for grading - ,,10.00,Yes,"Friday, 13 November 2026, 11:58 PM",-,
      Participant 40218,Seán O'Brien,sean@example.org,Submitted for grading - ,"",10.00,Yes,"Friday, 13 November 2026, 11:58 PM",-,old
      Participant 40223,Iñaki Etxeberria,"x ""y"" z",Submitted for grading - ,3.00,10.00,Yes,-,-,
      Participant 40227,Liam Loop,liam@example.org,Submitted for grading - ,,10.00,Yes,-,-,
      Participant 40230,Nobody,n@example.org,No submission - ,,10.00,Yes,-,-,
      """
          .replace("\n", "\r\n");
  private static final String CANVAS =
      """
      \uFEFFStudent,ID,SIS User ID,SIS Login ID,Section,Other (1),Safe division (55231),Final Score
          Points Possible,,,,,5.00,10.00,
      "Núñez, Ana María",40217,,ana,FP 01,,,
      "Loop, Liam",40227,,liam,FP 01,,,
      "Student, Test",9999,,d41d,FP 01,,,
      """;

  @TempDir Path folder;

  @Test
  void onlyGradesAndFeedbackOfAMoodleWorksheetChange() {
    Tuple2<String, List<String>> filled = filled(MOODLE);
    assertThat(filled._1)
        .startsWith(MOODLE.substring(0, MOODLE.indexOf("Participant 40217")))
        .contains(
            "Participant 40217,Ana María Núñez,ana@example.org,Submitted for grading -"
                + " ,6.67,10.00,Yes,\"Friday, 13 November 2026, 11:58 PM\",-,\"Score 10 of"
                + " 15.<br>Division by zero (line 5): divide(1, 0) got ArithmeticException: / by"
                + " zero, expected None. Hint: Which divisor needs an answer of its own?\"\r\n")
        .contains(
            "Submitted for grading - ,\"10.00\",10.00,Yes,\"Friday, 13 November 2026, 11:58"
                + " PM\",-,Score 15 of 15. Everything held.\r\n")
        .contains("\"x \"\"y\"\" z\",Submitted for grading - ,0.00,10.00")
        .endsWith(MOODLE.substring(MOODLE.indexOf("Participant 40227")));
  }

  @Test
  void theTeacherIsToldWhoHasNoGrade() {
    assertThat(filled(MOODLE)._2)
        .containsExactly(
            "王 小明 (40219) is not in the worksheet.",
            "Zoë van den Berg (40221) is not in the worksheet.",
            "Nia Nofile (40229) is not in the worksheet.",
            "Liam Loop (40227) was not graded and keeps what the worksheet has.",
            "Participant 40230 has no submission and keeps what the worksheet has.");
  }

  @Test
  void onlyGradesOfACanvasGradebookChange() {
    assertThat(filled(CANVAS)._1).isEqualTo(CANVAS.replace("ana,FP 01,,,", "ana,FP 01,,6.67,"));
  }

  @Test
  void aWorksheetInAnotherLanguageIsKnownByWhatIsInIt() {
    String german =
        """
        ID;Vollständiger Name;Status;Bewertung;Bestwertung;Bewertung kann geändert werden;Feedback als Kommentar
        Teilnehmer/in 40217;Ana;Abgegeben;;7,50;Ja;
        Teilnehmer/in 40218;Seán 2;Abgegeben;3,00;7,50;Ja;
        """;
    assertThat(filled(german)._1)
        .contains("Abgegeben;5,00;7,50;Ja;Score 10 of 15.<br>")
        .contains("Abgegeben;7,50;7,50;Ja;Score 15 of 15.");
  }

  @Test
  void whatIsAmbiguousIsRefused() {
    assertThat(
            List.of(
                    "",
                    "a,b\n1,2\n",
                    MOODLE.replace("Participant 402", "Participant 999"),
                    MOODLE.replace("40218", "40217"),
                    MOODLE
                        .replace("Identifier", "A")
                        .replaceAll("[^,]+@example.org|\"x \"\"y\"\" z\"", "x"),
                    "Student,ID,One (1),Two (2)\nA,1,,\n",
                    "Student,ID,Section\nA,1,x\n",
                    MOODLE.replace("\"\"y\"\" z\"", "z"))
                .map(text -> Filling.filledIn(SampleClass.results(), text).isLeft()))
        .containsExactly(true, true, true, true, false, true, true, true);
  }

  @Test
  void theEncodingStaysAndTheFileIsNotOverwritten() throws IOException {
    for (Charset encoding :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"))) {
      boolean marked = !encoding.equals(Charset.forName("windows-1252"));
      String text = marked ? MOODLE : MOODLE.substring(1);
      Path worksheet = Files.write(folder.resolve("worksheet.csv"), text.getBytes(encoding));
      Path filled = folder.resolve("filled.csv");
      assertThat(Filling.write(SampleClass.results(), worksheet, worksheet).isLeft()).isTrue();
      assertThat(Filling.write(SampleClass.results(), worksheet, filled).isRight()).isTrue();
      assertThat(Files.readAllBytes(worksheet)).isEqualTo(text.getBytes(encoding));
      assertThat(Files.readString(filled, encoding)).isEqualTo(filled(text)._1);
    }
  }

  @Property
  void aTableWithoutChangesIsTheSameBytes(@ForAll byte[] bytes) {
    Encoded encoded = Encoded.of(bytes);
    assertThat(encoded.bytes(encoded.text())).isEqualTo(bytes);
    for (Cells cells : Cells.of(encoded.text())) {
      assertThat(cells.with(HashMap.empty())).isEqualTo(encoded.text());
    }
  }

  @Property
  void aCellThatIsReplacedIsReadAgainAndTheOthersStay(
      @ForAll @From("tables") String table, @ForAll @From("texts") String value) {
    for (Cells cells : Cells.of(table)) {
      for (Cell cell : cells.rows().flatMap(row -> row).takeRight(1)) {
        List<List<String>> before = cells.rows().map(row -> row.map(Cell::value));
        Either<String, List<List<Cell>>> after =
            new Scanner(cells.with(HashMap.of(cell, "x" + value)), cells.delimiter()).rows();
        assertThat(after.map(rows -> rows.map(row -> row.map(Cell::value))))
            .contains(
                before.update(before.size() - 1, row -> row.update(row.size() - 1, "x" + value)));
      }
    }
  }

  @Property(tries = 200)
  void noTextOfASubmissionMovesACellOrBecomesAFormula(
      @ForAll @From("classes") ClassResults results) {
    String ids =
        List.ofAll(results.rows())
            .map(row -> row.delivery().person().id())
            .distinct()
            .map(id -> "Participant " + id + ",,10.00,x,\n")
            .mkString("Identifier,Grade,Maximum grade,Status,Feedback comments\n", "", "");
    for (Tuple2<String, List<String>> filled : Filling.filledIn(results, ids)) {
      for (Cells cells : Cells.of(filled._1)) {
        assertThat(cells.rows().map(List::size).distinct()).containsExactly(5);
        assertThat(cells.rows().drop(1).flatMap(row -> row).map(Cell::value))
            .allMatch(value -> value.matches("(?s)(Participant|Score|\\d+\\.\\d\\d|x).*|"))
            .noneMatch(value -> value.contains("<script"));
      }
    }
  }

  @Provide
  Arbitrary<String> tables() {
    return Arbitraries.strings().withChars("ab,;\t\"\r\n é").ofMaxLength(30);
  }

  @Provide
  Arbitrary<String> texts() {
    return SampleResults.texts();
  }

  @Provide
  Arbitrary<ClassResults> classes() {
    return SampleResults.classes();
  }

  private static Tuple2<String, List<String>> filled(String worksheet) {
    return Filling.filledIn(SampleClass.results(), worksheet)
        .getOrElseThrow(sentence -> new AssertionError(sentence));
  }
}
