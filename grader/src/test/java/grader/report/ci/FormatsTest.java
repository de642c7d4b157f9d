package grader.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import grader.model.CheckResult;
import grader.model.Ending;
import grader.model.Result;
import grader.report.SampleClass;
import grader.report.SampleResults;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FormatsTest {
  private static final Result PASSED = SampleClass.failing().apply("Ana");
  private static final Result FAILED = SampleClass.failing("zero/divisor-is-zero").apply("Ana");
  private static final Result NOT_GRADED = SampleClass.stopped(Ending.NOT_GRADED).apply("Ana");
  private static final Result BROKEN = SampleClass.stopped(Ending.DOES_NOT_COMPILE).apply("Ana");

  /** The parts of the standard's schema that our output uses. */
  private static final Schema SARIF =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              """
              {"type": "object", "required": ["version", "runs"], "properties": {
                "version": {"const": "2.1.0"},
                "runs": {"type": "array", "items": {"type": "object", "required": ["tool"], "properties": {
                  "tool": {"type": "object", "required": ["driver"], "properties": {
                    "driver": {"type": "object", "required": ["name"]}}},
                  "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                  "invocations": {"type": "array", "items": {"type": "object", "required": ["executionSuccessful"]}},
                  "results": {"type": "array", "items": {"type": "object", "required": ["message"], "properties": {
                    "ruleId": {"type": "string"},
                    "level": {"enum": ["none", "note", "warning", "error"]},
                    "message": {"type": "object", "required": ["text"]},
                    "locations": {"type": "array", "items": {"properties": {"physicalLocation": {
                      "required": ["artifactLocation"], "properties": {
                        "artifactLocation": {"properties": {"uri": {"type": "string", "format": "uri-reference"}}},
                        "region": {"properties": {
                          "startLine": {"type": "integer", "minimum": 1},
                          "startColumn": {"type": "integer", "minimum": 1}}}}}}}}
                  }}}
                }}}
              }}
              """,
              InputFormat.JSON);

  @Test
  void gradescopeHasAScoreAndATestPerCheck() throws IOException {
    JsonNode json = json(Gradescope.of(FAILED));
    assertThat(json.get("score").decimalValue()).isEqualByComparingTo("10");
    assertThat(json.get("tests")).hasSize(3);
    assertThat(json.at("/tests/1/status").textValue()).isEqualTo("failed");
    assertThat(json.at("/tests/1/max_score").intValue()).isEqualTo(5);
    assertThat(json.at("/tests/1/output").textValue()).contains("divide(1, 0)", "expected None");
    assertThat(json(Gradescope.of(BROKEN)).get("score").intValue()).isZero();
  }

  @Test
  void nobodyGetsAZeroForAFaultOfTheGrader() throws IOException {
    JsonNode gradescope = json(Gradescope.of(NOT_GRADED));
    assertThat(gradescope.has("score")).isFalse();
    assertThat(gradescope.get("tests")).isEmpty();
    assertThat(gradescope.get("output").textValue()).contains("A fault of grader itself");
    assertThat(classroom(NOT_GRADED).get("status").textValue()).isEqualTo("error");
    assertThat(json(Classroom50.of(NOT_GRADED)).get("max-score").intValue()).isZero();
    assertThat(json(Exercism.of(NOT_GRADED)).get("message").textValue()).startsWith("Not graded.");
    assertThat(json(Check50.of(NOT_GRADED)).findValues("passed")).allMatch(JsonNode::isNull);
    assertThat(xml(JunitXml.of(NOT_GRADED)).getAttribute("errors")).isEqualTo("1");
    assertThat(
            json(Sarif.of(NOT_GRADED))
                .at("/runs/0/invocations/0/executionSuccessful")
                .asBoolean(true))
        .isFalse();
  }

  @Test
  void githubClassroomReadsBase64() throws IOException {
    assertThat(classroom(PASSED).get("status").textValue()).isEqualTo("pass");
    JsonNode test = classroom(FAILED).at("/tests/1");
    assertThat(classroom(FAILED).get("max_score").intValue()).isEqualTo(15);
    assertThat(test.get("status").textValue()).isEqualTo("fail");
    assertThat(test.get("line_no").intValue()).isEqualTo(5);
    assertThat(test.get("filename").textValue()).isEqualTo("SafeDivision.java");
    assertThat(classroom(BROKEN).at("/tests/0/status").textValue()).isEqualTo("error");
  }

  @Test
  void classroom50HasItsSchemaAndScores() throws IOException {
    JsonNode json = json(Classroom50.of(FAILED));
    assertThat(json.get("schema").textValue()).isEqualTo("classroom50/result/v1");
    assertThat(json.get("score").intValue()).isEqualTo(10);
    assertThat(json.at("/tests/1/passed").booleanValue()).isFalse();
    assertThat(json.at("/tests/1/max-score").intValue()).isEqualTo(5);
  }

  @Test
  void exercismHasTestsInSuiteOrderAndShortOutput() throws IOException {
    JsonNode json = json(Exercism.of(FAILED.printing("x".repeat(900))));
    assertThat(json.get("version").intValue()).isEqualTo(3);
    assertThat(json.get("status").textValue()).isEqualTo("fail");
    assertThat(json.findValuesAsText("status")).contains("pass", "fail");
    assertThat(json.at("/tests/1/output").textValue()).hasSize(500);
    assertThat(json(Exercism.of(BROKEN)).get("status").textValue()).isEqualTo("error");
  }

  @Test
  void check50DoesNotCallAnUnrunCheckFailed() throws IOException {
    JsonNode json = json(Check50.of(BROKEN));
    assertThat(json.at("/results/0/passed").isBoolean()).isTrue();
    assertThat(json.at("/results/1/passed").isNull()).isTrue();
    JsonNode failed = json(Check50.of(FAILED)).at("/results/2");
    assertThat(failed.get("passed").booleanValue()).isFalse();
    assertThat(failed.at("/cause/help").textValue()).startsWith("Which divisor");
  }

  @Test
  void junitCountsWhatIsInIt() {
    Element failed = xml(JunitXml.of(FAILED));
    assertThat(failed.getAttribute("tests")).isEqualTo("3");
    assertThat(failed.getAttribute("failures")).isEqualTo("1");
    assertThat(failed.getElementsByTagName("testcase").getLength()).isEqualTo(3);
    assertThat(failed.getElementsByTagName("failure").getLength()).isEqualTo(1);
    Element broken = xml(JunitXml.of(BROKEN));
    assertThat(broken.getAttribute("tests")).isEqualTo("4");
    assertThat(broken.getElementsByTagName("error").getLength()).isEqualTo(1);
    assertThat(broken.getElementsByTagName("skipped").getLength()).isEqualTo(3);
  }

  @Test
  void aClassIsOneJunitFileAndOneSarifRun(@TempDir Path folder) throws IOException {
    JunitXml.write(SampleClass.results(), folder.resolve("junit.xml"));
    Sarif.write(SampleClass.results(), folder.resolve("findings.sarif"));
    Element suites = xml(Files.readString(folder.resolve("junit.xml")));
    assertThat(suites.getElementsByTagName("testsuite").getLength()).isEqualTo(8);
    String sarif = Files.readString(folder.resolve("findings.sarif"));
    assertThat(SARIF.validate(sarif, InputFormat.JSON)).isEmpty();
    assertThat(json(sarif).findValuesAsText("uri"))
        .contains("Ana%20Mar%C3%ADa%20N%C3%BA%C3%B1ez/SafeDivision.java");
    assertThat(json(sarif).at("/runs/0/invocations/0/toolExecutionNotifications")).hasSize(1);
  }

  @Test
  void testsThatWereHandedInAreOneEntryMoreAndChangeNoScore() throws IOException {
    Result tested = SampleClass.testing(SampleClass.failing("zero/divisor-is-zero")).apply("Ana");
    JsonNode gradescope = json(Gradescope.of(tested));
    assertThat(gradescope.get("score")).isEqualTo(json(Gradescope.of(FAILED)).get("score"));
    assertThat(gradescope.at("/tests/3/name").textValue()).isEqualTo("Your tests");
    assertThat(gradescope.at("/tests/3/status").textValue()).isEqualTo("failed");
    assertThat(gradescope.at("/tests/3").has("max_score")).isFalse();
    assertThat(gradescope.at("/tests/3/output").textValue())
        .startsWith("1 of 2 concepts noticed")
        .contains("What no test notices");
    assertThat(classroom(tested).get("max_score").intValue()).isEqualTo(15);
    assertThat(classroom(tested).at("/tests/3/score").intValue()).isZero();
    assertThat(json(Classroom50.of(tested)).at("/tests/3/max-score").intValue()).isZero();
    assertThat(json(Check50.of(tested)).at("/results/4/passed").booleanValue()).isFalse();
    assertThat(json(Exercism.of(tested)).get("tests")).hasSize(3);
    Element junit = xml(JunitXml.of(tested));
    assertThat(junit.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
    assertThat(junit.getElementsByTagName("testcase").getLength()).isEqualTo(4);
  }

  @Property(tries = 300)
  void everyTextFitsIntoEveryFormat(@ForAll @From("results") Result result) throws IOException {
    assertThat(SARIF.validate(Sarif.of(result), InputFormat.JSON)).isEmpty();
    assertThat(json(Gradescope.of(result)).get("output").isTextual()).isTrue();
    assertThat(classroom(result).get("tests").isArray()).isTrue();
    assertThat(json(Classroom50.of(result)).get("score").isNumber()).isTrue();
    assertThat(json(Exercism.of(result)).get("tests").isArray()).isTrue();
    assertThat(json(Check50.of(result)).get("results"))
        .hasSize(result.checks().size() + 1 + StudentTests.of(result).toList().size());
    assertThat(xml(JunitXml.of(result)).getTagName())
        .isEqualTo(StudentTests.of(result).isEmpty() ? "testsuite" : "testsuites");
  }

  @Property
  void onlyWhatHeldIsAPass(@ForAll @From("results") Result result) throws IOException {
    boolean ran = result.outcome() == Ending.PASSED || result.outcome() == Ending.FAILED;
    int held = ran ? result.checks().count(CheckResult::held) : 0;
    assertThat(List.ofAll(json(Check50.of(result)).get("results")).drop(1))
        .filteredOn(check -> check.get("passed").asBoolean())
        .hasSize(held);
    assertThat(json(Exercism.of(result)).get("tests"))
        .filteredOn(check -> check.get("status").textValue().equals("pass"))
        .hasSize(held);
  }

  @Provide
  Arbitrary<Result> results() {
    return SampleResults.results();
  }

  private static JsonNode classroom(Result result) throws IOException {
    return json(
        new String(Base64.getDecoder().decode(GithubClassroom.of(result)), StandardCharsets.UTF_8));
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text);
  }

  private static Element xml(String text) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(text)));
      return document.getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(text, e);
    }
  }
}
