package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarityTest {
  private static final Path ROOT = Path.of(System.getProperty("grader.root"));
  private static final String FILE = "SafeLists.java";

  @TempDir private Path folder;

  @Test
  void similarSubmissionsAreOnThePageAndNowhereElse() throws IOException {
    Path handedIn = handedIn();
    Path out = folder.resolve("out");
    run("batch", "safe-lists", handedIn, "--out", out, "--jobs", 1);
    byte[] results = Files.readAllBytes(out.resolve("results.json"));
    byte[] grades = Files.readAllBytes(out.resolve("grades.csv"));
    assertThat(page(out).select("#similar, a[href=#similar]")).isEmpty();

    String said = run("batch", "safe-lists", handedIn, "--out", out, "--jobs", 1, "--similarity");
    assertThat(said).contains("Similar submissions: clusters of 2; 1 not compared.");
    Document page = page(out);
    Element found = page.expectFirst("#similar");
    assertThat(found.text())
        .contains("2 submissions, up to 97 % the same")
        .contains("97 %: ada and eve")
        .contains("eve (the same files: fay)")
        .contains("mallory")
        .doesNotContain("idle")
        .doesNotContain("own");
    assertThat(found.select("a").eachAttr("href"))
        .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
    assertThat(out.resolve("results.json")).hasBinaryContent(results);
    assertThat(out.resolve("grades.csv")).hasBinaryContent(grades);
    assertThat(feedback(out)).noneMatch(text -> text.contains("imilar"));

    byte[] first = Files.readAllBytes(out.resolve("index.html"));
    Files.delete(out.resolve("index.html"));
    run("report", out);
    assertThat(out.resolve("index.html")).hasBinaryContent(first);

    run("batch", "safe-lists", handedIn, "--out", out, "--jobs", 1);
    assertThat(page(out).select("#similar")).isEmpty();
  }

  /** A copy with other names, handed in twice; two who did nothing; one hostile; one's own work. */
  private Path handedIn() throws IOException {
    Path handedIn = Files.createDirectory(folder.resolve("class"));
    Path solutions = ROOT.resolve("solutions/safe-lists");
    String original = Files.readString(solutions.resolve("correct/java-streams").resolve(FILE));
    String copy = original.replaceAll("\\blist\\b", "given").replaceAll("(?s)/\\*.*?\\*/", "");
    String skeleton =
        Files.readString(ROOT.resolve("exercises/safe-lists/src/main/java").resolve(FILE));
    Files.writeString(handedIn.resolve("ada.java"), original);
    Files.writeString(handedIn.resolve("eve.java"), copy);
    Files.writeString(handedIn.resolve("fay.java"), copy);
    Files.writeString(handedIn.resolve("idle1.java"), skeleton);
    Files.writeString(handedIn.resolve("idle2.java"), skeleton + "// ?\n");
    Files.writeString(
        handedIn.resolve("mallory.java"), "class SafeLists { int x = " + "(".repeat(9_000));
    Files.copy(solutions.resolve("reference").resolve(FILE), handedIn.resolve("own.java"));
    return handedIn;
  }

  private static String run(Object... args) {
    StringWriter out = new StringWriter();
    int exitCode =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(new StringWriter()),
            List.of(args).map(String::valueOf).toJavaArray(String[]::new));
    assertThat(exitCode).isZero();
    return out.toString();
  }

  private static Document page(Path out) throws IOException {
    return Jsoup.parse(Files.readString(out.resolve("index.html")));
  }

  private static List<String> feedback(Path out) throws IOException {
    List<String> texts = List.empty();
    try (Stream<Path> files = Files.list(out.resolve("feedback"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        texts = texts.prepend(Files.readString(file));
      }
    }
    return texts;
  }
}
