package grader.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import grader.model.TestsResult;

/** Results of students' tests as JSON. */
public final class TestsJson {
  private TestsJson() {}

  /** The same bytes for the same result, on every machine. */
  public static String of(TestsResult result) {
    try {
      return Json.WRITER.writeValueAsString(result) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a result is made of texts and numbers", e);
    }
  }
}
