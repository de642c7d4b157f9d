package grader.report.grades;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.ClassResults;
import grader.model.Ending;
import grader.model.Row;
import grader.report.SampleResults;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

class GradesCsvTest {

  @Property(tries = 200)
  void everybodyHasALineAndNoCellIsAFormula(@ForAll @From("classes") ClassResults results)
      throws IOException {
    List<CSVRecord> lines = List.ofAll(CSVFormat.RFC4180.parse(new StringReader(written(results))));
    List<Row> rows = List.ofAll(results.rows());
    assertThat(lines).hasSize(rows.size() + 1);
    assertThat(lines.drop(1).flatMap(CSVRecord::toList))
        .allSatisfy(cell -> assertThat(cell).doesNotContainPattern("^[=+\\-@\\t\\r\\n＝＋－＠]"));
    lines
        .drop(1)
        .zip(rows)
        .forEach(
            pair -> {
              assertThat(pair._1.get(1)).isEqualTo(pair._2.delivery().person().id());
              assertThat(pair._1.get(4).isEmpty())
                  .isEqualTo(pair._2.result().outcome() == Ending.NOT_GRADED);
              assertThat(pair._1.get(8).isEmpty()).isEqualTo(pair._2.result().tests().isEmpty());
            });
  }

  @Provide
  Arbitrary<ClassResults> classes() {
    return SampleResults.classes();
  }

  private static String written(ClassResults results) throws IOException {
    Path file = Files.createTempFile("grades", ".csv");
    try {
      GradesCsv.write(results, file);
      String text = Files.readString(file, StandardCharsets.UTF_8);
      assertThat(text)
          .startsWith("\uFEFFname,id,attempt,late,score,max,outcome,reason,tests,tests max\r\n");
      return text.substring(1);
    } finally {
      Files.delete(file);
    }
  }
}
