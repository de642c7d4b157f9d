package grader.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import grader.files.WholeFile;
import grader.model.ClassResults;
import grader.model.Result;
import grader.model.Row;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The results of a class as JSON, in the form that {@code class.schema.json} beside this class
 * describes. Written and read one submission at a time, so that a class of any size fits in memory.
 */
public final class ClassJson {
  private ClassJson() {}

  /** Writes every attempt, in the order of the rows; several attempts have the same name. */
  public static void write(ClassResults results, Path file) throws IOException {
    WholeFile.writeText(file, out -> write(results, out));
  }

  private static void write(ClassResults results, Writer out) throws IOException {
    JsonGenerator json = Json.WRITER.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeNumberField("schemaVersion", Result.SCHEMA_VERSION);
    json.writeStringField("exercise", results.exercise());
    json.writeArrayFieldStart("submissions");
    for (Row row : results.rows()) {
      Json.WRITER.writeValue(json, row.result());
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  /**
   * Hands over the results of a file that {@link #write} wrote, in its order.
   *
   * @throws IOException if the file is unreadable, or no such file
   */
  public static void read(Path file, Consumer<Result> reader) throws IOException {
    try (JsonParser json = Json.READER.createParser(file.toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.START_ARRAY) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            reader.accept(Json.READER.readValue(json));
          }
        }
      }
    }
  }
}
