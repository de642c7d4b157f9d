package grader.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.ClassResults;
import grader.model.Similarities;
import grader.report.HostileClass;
import grader.report.SampleClass;
import grader.report.SampleResults;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ClassPageTest {
  private static final List<String> ELEMENTS =
      List.ofAll(page(SampleClass.results()).getAllElements())
          .map(Element::tagName)
          .append("pre")
          .distinct();

  @Property(tries = 150)
  void noTextOfASubmissionBecomesPartOfThePage(@ForAll @From("classes") ClassResults results) {
    Document page = page(results);
    assertThat(page.getAllElements())
        .allSatisfy(element -> assertThat(ELEMENTS).contains(element.tagName()));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
        .extracting(Attribute::getKey)
        .noneMatch(name -> name.startsWith("on") || name.equals("style") || name.equals("src"));
    assertThat(page.select("[href]").eachAttr("href"))
        .allMatch(to -> to.startsWith("#") || to.equals("data:,"));
    assertThat(page.text())
        .doesNotContainPattern("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");
  }

  @Property(tries = 50)
  void everyLinkLeadsToExactlyOnePlace(@ForAll @From("classes") ClassResults results) {
    Document page = page(results);
    List<String> ids = List.ofAll(page.select("[id]").eachAttr("id"));
    assertThat(ids.distinct()).isEqualTo(ids);
    assertThat(ids.prepend(""))
        .containsAll(
            page.select("a[href]").eachAttr("href").stream().map(to -> to.substring(1)).toList());
  }

  @Test
  void everybodyIsThereAndNobodyIsTakenForAZero() {
    Document page = page(SampleClass.results());
    assertThat(page.select("article h3").eachText()).hasSize(8).contains("Liam Loop", "Nia Nofile");
    assertThat(page.select("#unjudged li").eachText())
        .containsExactly(
            "Liam Loop: A fault of grader itself. the worker ended three times: ';' expected");
    assertThat(page.select("#stopped a").eachText())
        .containsExactly("Iñaki Etxeberria", "Nia Nofile");
    assertThat(page.select("#table tbody tr:contains(Liam) td.number").eachText())
        .containsExactly("–");
    assertThat(page.select("#mean").text()).isEqualTo("6.67 of 15");
    assertThat(page.select("#median").text()).isEqualTo("5 of 15");
  }

  @Test
  void theMostMissedEdgeCaseStandsFirst() {
    assertThat(page(SampleClass.results()).select("th.check").eachAttr("data-check"))
        .containsExactly("zero/divisor-is-zero", "too-big/quotient", "exact");
  }

  @Test
  void thoseWithTheSameCounterexampleAreOneGroup() {
    Document page = page(SampleClass.results());
    assertThat(page.select(".theme h3").eachText().getFirst()).endsWith(" 3");
    assertThat(page.expectFirst(".theme").select(".members a").eachText())
        .containsExactly("Ana María Núñez", "王 小明", "Zoë van den Berg");
  }

  @Test
  void identicalLateAndEarlierAttemptsAreMarked() {
    Document page = page(SampleClass.results());
    assertThat(page.select("article:contains(the same files as) h3").text())
        .isEqualTo("Zoë van den Berg");
    assertThat(page.select(".tag.late")).hasSize(1);
    assertThat(page.select("article:contains(does not count)")).hasSize(1);
  }

  @Test
  void findingsAndFailuresStandAtTheirLines() {
    Element source = page(SampleClass.results()).select("article").get(1).expectFirst("ol");
    assertThat(source.select("li")).hasSize(7);
    assertThat(source.select("li").get(3).select(".note.warning").text())
        .contains("get-without-asking");
    assertThat(source.select("li").get(4).select(".note.error").text()).contains("divide(1, 0)");
  }

  @Test
  void headingsAreInOrderAndHeadersOfTablesHaveAScope() {
    Document page = page(SampleClass.results());
    List<Integer> levels =
        List.ofAll(page.select("h1,h2,h3,h4,h5,h6")).map(h -> h.tagName().charAt(1) - '0');
    assertThat(levels.zip(levels.drop(1))).allMatch(pair -> pair._2 <= pair._1 + 1);
    assertThat(page.select("th:not([scope])")).isEmpty();
  }

  @Test
  void thePolicyNamesTheHashOfTheScriptAndOfTheStyle() throws NoSuchAlgorithmException {
    Document page = page(SampleClass.results());
    String policy = page.select("meta[http-equiv]").attr("content");
    for (String part : List.of("script", "style")) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(page.expectFirst(part).data().getBytes(StandardCharsets.UTF_8));
      assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
    assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe");
  }

  @Test
  void theSameResultsGiveTheSameBytes() {
    assertThat(page(SampleClass.results()).outerHtml())
        .isEqualTo(page(SampleClass.results()).outerHtml());
  }

  @Test
  void noNameOfSimilarSubmissionsIsMoreThanAName() {
    Document page = page(HostileClass.results(), Option.some(HostileClass.similarities()));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("#similar *"))
        .allSatisfy(
            element -> assertThat(element.tagName()).isIn("h2", "h3", "p", "ul", "li", "a", "bdi"));
    assertThat(page.select("#similar a"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
    String reason = "<script>alert(1)</script>";
    assertThat(
            page(SampleClass.results(), Option.some(new Similarities.Unknown(reason)))
                .select("#similar")
                .text())
        .contains(reason);
  }

  @Provide
  Arbitrary<ClassResults> classes() {
    return SampleResults.classes();
  }

  private static Document page(ClassResults results) {
    return page(results, Option.none());
  }

  private static Document page(ClassResults results, Option<Similarities> similarities) {
    try {
      Path file = Files.createTempFile("index", ".html");
      try {
        ClassPage.write(results, similarities, file);
        return Jsoup.parse(Files.readString(file));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
