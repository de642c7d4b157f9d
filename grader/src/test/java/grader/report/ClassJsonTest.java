package grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import grader.files.WholeFile;
import grader.model.ClassResults;
import grader.model.Delivery;
import grader.model.Person;
import grader.model.Result;
import grader.model.Row;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassJsonTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              registry ->
                  registry.schemaIdResolvers(
                      ids -> ids.mapPrefix("https://grader/", "classpath:grader/report/")))
          .getSchema(SchemaLocation.of("https://grader/class.schema.json"));

  @Property
  void aResultThatIsReadIsTheOneThatWasWritten(@ForAll @From("wholeResults") Result result) {
    assertThat(Json.read(Json.of(result))).contains(result);
  }

  @Property(tries = 100)
  void theResultsOfAClassAreReadAsTheyWereWritten(
      @ForAll @From("lists") java.util.List<Result> results) throws IOException {
    Path file = Files.createTempFile("results", ".json");
    try {
      ClassJson.write(classOf(List.ofAll(results)), file);
      assertThat(SCHEMA.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
      java.util.List<Result> read = new ArrayList<>();
      ClassJson.read(file, read::add);
      assertThat(read).isEqualTo(results);
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 100)
  void anyTextCanBeWritten(@ForAll @From("classes") ClassResults results) throws IOException {
    Path file = Files.createTempFile("results", ".json");
    try {
      ClassJson.write(results, file);
      assertThat(SCHEMA.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void whatIsNoResultIsRefusedInASentence() {
    assertThat(List.of("", "null", "{}", "[]", "{\"schemaVersion\":1}", "{\"points\":1e99}"))
        .allSatisfy(text -> assertThat(Json.read(text).isLeft()).isTrue());
  }

  @Test
  void aFileStaysAsItWasWhenItsNewTextCannotBeWritten(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("results.json"), "before");
    assertThatThrownBy(
            () ->
                WholeFile.writeText(
                    file,
                    out -> {
                      out.write("half");
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(Files.readString(file)).isEqualTo("before");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Provide
  Arbitrary<Result> wholeResults() {
    return SampleResults.wholeResults();
  }

  @Provide
  Arbitrary<java.util.List<Result>> lists() {
    return SampleResults.wholeResults().list().ofMaxSize(5);
  }

  @Provide
  Arbitrary<ClassResults> classes() {
    return SampleResults.classes();
  }

  private static ClassResults classOf(List<Result> results) {
    return new ClassResults(
        "safe-division",
        "Safe division",
        results.map(result -> new Row(delivery(result), result, true, Option.none())));
  }

  private static Delivery delivery(Result result) {
    return new Delivery(new Person(result.submission(), "1"), false, 1, Either.left("no file"));
  }
}
