package grader.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import de.jplag.exceptions.ExitException;
import grader.model.SourceFile;
import grader.wire.Comparing;
import grader.wire.SourceFolders;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
  private static final String GIVEN =
      """
      class Words {
        static int longest(String[] words) { throw new UnsupportedOperationException("yet"); }
        static String joined(String[] words) { throw new UnsupportedOperationException("yet"); }
      }
      """;
  private static final String LONGEST =
      """
        static int longest(String[] words) {
          int longest = 0;
          for (String word : words) {
            if (word.length() > longest) { longest = word.length(); }
          }
          return longest;
        }
      """;
  private static final String JOINED =
      """
        static String joined(String[] words) {
          StringBuilder all = new StringBuilder();
          for (String word : words) {
            if (!all.isEmpty()) { all.append(','); }
            all.append(word);
          }
          return all.toString();
        }
      """;
  private static final String OWN = "class Words {" + LONGEST + JOINED + "}";
  private static final String ANOTHER_STYLE =
      """
      import java.util.stream.Stream;
      class Words {
        static int longest(String[] words) {
          return Stream.of(words).mapToInt(String::length).max().orElse(0);
        }
        static String joined(String[] words) {
          return words.length == 0 ? "" : joined(words, words.length - 1);
        }
        static String joined(String[] words, int last) {
          return last == 0 ? words[0] : joined(words, last - 1) + "," + words[last];
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void aCopyWithOtherNamesIsWhollyTheSame() throws Exception {
    String copy = OWN.replace("word", "w").replace("all", "büffer").replace("longest =", "l =");
    assertThat(told(OWN, copy)).contains(new Comparing.Similar(0, 1, 100));
  }

  @Test
  void aCopyWithItsMethodsInAnotherOrderIsFound() throws Exception {
    assertThat(similar(told(OWN, "class Words {" + JOINED + LONGEST + "}"))).hasSize(1);
  }

  @Test
  void whatIsWrittenInAnotherStyleIsNot() throws Exception {
    assertThat(similar(told(OWN, ANOTHER_STYLE))).isEmpty();
  }

  @Test
  void whatWasGivenIsNoSign() throws Exception {
    assertThat(similar(told(GIVEN, "// mine\n" + GIVEN))).isEmpty();
  }

  @Test
  void theOthersAreComparedWhereSomebodyHandedInNoJava() throws Exception {
    assertThat(told(OWN, "Dear teacher,", OWN))
        .contains(new Comparing.Skipped(1), new Comparing.Similar(0, 2, 100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x = (", "x = f(", "class A {", "x = a<", "x = -", "x = y -> ", "if (x) "})
  void noSourceBringsTheOthersDown(String opening) throws Exception {
    assertThat(told(OWN, "class Words { void m() { int " + opening.repeat(6_000), OWN))
        .contains(new Comparing.Skipped(1), new Comparing.Similar(0, 2, 100));
  }

  @Test
  void whatIsTooLongToBeCheapIsNotCompared() throws Exception {
    String calls = "class Words { void m() { " + "m();".repeat(2_500) + "} }";
    String text = OWN + " ".repeat(100_000);
    assertThat(told(calls, text)).contains(new Comparing.Skipped(0), new Comparing.Skipped(1));
  }

  @Test
  void theEncodingThatALibraryGuessesHidesNothing() throws Exception {
    String escapes = "/*\u001b$B\u001b(J äöü 日本語 */" + OWN;
    assertThat(told(OWN, escapes)).contains(new Comparing.Similar(0, 1, 100));
  }

  private static List<Comparing> similar(List<Comparing> told) {
    return told.filter(Comparing.Similar.class::isInstance);
  }

  private List<Comparing> told(String... texts) throws IOException, ExitException {
    SourceFolders folders = new SourceFolders(folder);
    folders.writeGiven(file(GIVEN));
    for (int number = 0; number < texts.length; number++) {
      folders.write(number, file(texts[number]));
    }
    java.util.List<Comparing> told = new ArrayList<>();
    new Comparison(folders, told::add).run();
    return List.ofAll(told);
  }

  private static List<SourceFile> file(String text) {
    return List.of(new SourceFile("Words.java", text));
  }
}
