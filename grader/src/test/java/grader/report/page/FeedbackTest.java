package grader.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.ClassResults;
import grader.model.Person;
import grader.model.Row;
import grader.report.SampleClass;
import grader.report.SampleResults;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackTest {
  @TempDir Path folder;

  @Test
  void everybodyGetsTwoFilesWithNothingOfOthers() throws IOException {
    Feedback.write(SampleClass.results(), folder);
    List<String> people = SampleClass.rows().map(row -> row.delivery().person().name()).distinct();
    assertThat(names()).hasSize(2 * people.size()).contains("ana-maria-nunez-40217.html");
    for (Row row : SampleClass.rows()) {
      Person person = row.delivery().person();
      for (String kind : List.of(".html", ".txt")) {
        assertThat(Files.readString(folder.resolve(FileNames.of(person) + kind)))
            .doesNotContain(people.remove(person.name()).asJava());
      }
    }
  }

  @Test
  void thePageHasItsHeadingsInOrderAndNothingThatRuns() throws IOException {
    Feedback.write(SampleClass.results(), folder);
    Document page = Jsoup.parse(folder.resolve("ana-maria-nunez-40217.html").toFile());
    assertThat(page.select("h1").text()).isEqualTo("Ana María Núñez");
    assertThat(page.select("script")).isEmpty();
    assertThat(page.expectFirst("h1,h2,h3").tagName()).isEqualTo("h1");
    assertThat(page.select("ol.source li")).hasSize(7);
  }

  @Test
  void theTextHasTheReportAndTheSourceWithLineNumbers() throws IOException {
    Feedback.write(SampleClass.results(), folder);
    assertThat(Files.readString(folder.resolve("sean-o-brien-40218.txt")))
        .startsWith("Safe division\nSeán O'Brien, attempt 2, late\n\n")
        .contains("everything held. Score 15 of 15")
        .contains("    5 |      return Option.some(dividend / divisor);\n");
  }

  @Property
  void aFileNameIsPlainAndShort(
      @ForAll @From("texts") String name, @ForAll @From("texts") String id) {
    assertThat(FileNames.of(new Person(name, id))).matches("[a-z0-9-]{3,70}").doesNotStartWith("-");
  }

  @Property
  void peopleWithDifferentIdsHaveDifferentFiles(
      @ForAll @From("texts") String name,
      @ForAll @From("texts") String one,
      @ForAll @From("texts") String other) {
    assertThat(FileNames.of(new Person(name, one)).equals(FileNames.of(new Person(name, other))))
        .isEqualTo(one.equals(other));
  }

  @Property(tries = 50)
  void anyTextCanBeHandedBack(@ForAll @From("classes") ClassResults results) throws IOException {
    Path files = Files.createTempDirectory("feedback");
    Feedback.write(results, files);
    try (Stream<Path> written = Files.list(files)) {
      for (Path file : written.toList()) {
        String text = Files.readString(file);
        assertThat(text).doesNotContain("\u202E", "\0");
        assertThat(text.contains("<script") && file.toString().endsWith(".html")).isFalse();
        Files.delete(file);
      }
    }
    Files.delete(files);
  }

  @Provide
  Arbitrary<String> texts() {
    return SampleResults.texts();
  }

  @Provide
  Arbitrary<ClassResults> classes() {
    return SampleResults.classes();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return List.ofAll(files.map(file -> file.getFileName().toString()).toList());
    }
  }
}
