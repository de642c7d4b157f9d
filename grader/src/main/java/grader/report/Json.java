package grader.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import grader.model.Points;
import grader.model.Result;
import io.vavr.control.Either;
import io.vavr.control.Try;
import io.vavr.jackson.datatype.VavrModule;
import java.io.IOException;

/** Results as JSON, in the form that {@code result.schema.json} beside this class describes. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new VavrModule())
          .addModule(new SimpleModule().addDeserializer(Points.class, new DecimalPoints()))
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  static final ObjectWriter WRITER =
      MAPPER.writer(
          new DefaultPrettyPrinter()
              .withArrayIndenter(new DefaultIndenter("  ", "\n"))
              .withObjectIndenter(new DefaultIndenter("  ", "\n")));

  static final ObjectReader READER = MAPPER.readerFor(Result.class);

  private Json() {}

  /** The same bytes for the same result, on every machine. */
  public static String of(Result result) {
    try {
      return WRITER.writeValueAsString(result) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a result is made of texts and numbers", e);
    }
  }

  /** The result that {@link #of} wrote, or in one sentence why this is none. */
  public static Either<String, Result> read(String json) {
    return Try.of(() -> READER.<Result>readValue(json))
        .toEither()
        .mapLeft(problem -> "This is not a result of grading: " + problem.getMessage())
        .filterOrElse(
            result -> result != null && result.schemaVersion() == Result.SCHEMA_VERSION,
            result -> "This result was written by another version of grader.");
  }

  /** Points are written as decimals with two places at most. */
  private static final class DecimalPoints extends StdScalarDeserializer<Points> {
    DecimalPoints() {
      super(Points.class);
    }

    @Override
    public Points deserialize(JsonParser parser, DeserializationContext state) throws IOException {
      try {
        return new Points(parser.getDecimalValue().movePointRight(2).intValueExact());
      } catch (ArithmeticException | IllegalArgumentException e) {
        return (Points)
            state.handleWeirdNumberValue(
                Points.class, parser.getDecimalValue(), "points are hundredths, at least 0");
      }
    }
  }
}
