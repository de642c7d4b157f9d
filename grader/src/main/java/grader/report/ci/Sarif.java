package grader.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import grader.files.WholeFile;
import grader.model.CheckResult;
import grader.model.ClassResults;
import grader.model.Finding;
import grader.model.Result;
import grader.model.Row;
import grader.model.TestsResult;
import grader.report.Visible;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html): findings and
 * failing checks with their places. In the form for a class, the name of a person is a folder.
 */
public final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private Sarif() {}

  public static String of(Result result) {
    StringWriter out = new StringWriter();
    try {
      write(List.of(result), false, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written to", e);
    }
    return out.toString();
  }

  /** One run for the class, of the attempts that count. */
  public static void write(ClassResults results, Path file) throws IOException {
    Iterable<Result> counting =
        () -> Iterator.ofAll(results.rows()).filter(Row::counts).map(Row::result);
    WholeFile.writeText(file, out -> write(counting, true, out));
  }

  /** Goes through the results twice: for what was found, and for what could not be judged. */
  private static void write(Iterable<Result> results, boolean folders, Writer out)
      throws IOException {
    JsonGenerator json = JsonText.WRITER.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    JsonText.WRITER.writeValue(field("tool", json), tool());
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Result result : results) {
      for (ObjectNode found : found(result, folders)) {
        JsonText.WRITER.writeValue(json, found);
      }
    }
    json.writeEndArray();
    JsonText.WRITER.writeValue(field("invocations", json), invocations(results));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private static JsonGenerator field(String name, JsonGenerator json) throws IOException {
    json.writeFieldName(name);
    return json;
  }

  private static ObjectNode tool() {
    ObjectNode tool = JsonText.object();
    tool.putObject("driver").put("name", "grader");
    return tool;
  }

  private static List<ObjectNode> found(Result result, boolean folders) {
    String folder = folders ? encoded(result.submission()) + "/" : "";
    List<ObjectNode> findings = result.findings().map(finding -> of(finding, folder));
    List<ObjectNode> failures =
        Wording.ran(result)
            ? result.checks().filter(check -> !check.held()).map(check -> of(check, folder))
            : List.empty();
    List<ObjectNode> ofTests =
        StudentTests.of(result)
            .toList()
            .flatMap(TestsResult::findings)
            .map(finding -> of(finding, folder));
    return findings.appendAll(failures).appendAll(ofTests);
  }

  private static ObjectNode of(Finding finding, String folder) {
    return found(
        finding.rule(),
        finding.level().label(),
        finding.message(),
        Option.some(place(folder + encoded(finding.file()), finding.line(), finding.column())));
  }

  private static ObjectNode of(CheckResult check, String folder) {
    return found(
        check.misconception().getOrElse(check.id()),
        "error",
        Wording.name(check) + "\n" + Wording.of(check),
        check.file().map(file -> place(folder + encoded(file), check.line().getOrElse(0), 0)));
  }

  private static ObjectNode found(
      String rule, String level, String message, Option<ObjectNode> place) {
    ObjectNode found = JsonText.object().put("ruleId", rule).put("level", level);
    found.set("message", text(message));
    ArrayNode locations = found.putArray("locations");
    place.forEach(locations::add);
    return found;
  }

  /** A region only where a line is known: SARIF counts from 1, section 3.30. */
  private static ObjectNode place(String uri, int line, int column) {
    ObjectNode location = JsonText.object();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri);
    if (line > 0) {
      ObjectNode region = physical.putObject("region").put("startLine", line);
      if (column > 0) {
        region.put("startColumn", column);
      }
    }
    return location;
  }

  private static ArrayNode invocations(Iterable<Result> results) {
    ArrayNode notices = JsonText.array();
    for (Result result : results) {
      if (!Wording.judged(result)) {
        ObjectNode notice = JsonText.object().put("level", "error");
        notice.set("message", text(result.submission() + ": " + Wording.notGraded(result)));
        notices.add(notice);
      }
    }
    ObjectNode invocation = JsonText.object().put("executionSuccessful", notices.isEmpty());
    invocation.set("toolExecutionNotifications", notices);
    return JsonText.array().add(invocation);
  }

  private static ObjectNode text(String text) {
    return JsonText.object().put("text", Visible.of(text));
  }

  /** A name as one segment of a relative URI, RFC 3986, section 2.1. */
  private static String encoded(String name) {
    String segment = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return segment.matches("\\.*") ? segment.replace(".", "%2E") + "_" : segment;
  }
}
