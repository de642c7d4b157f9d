package grader.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import grader.model.Result;
import io.vavr.jackson.datatype.VavrModule;

/** Results as JSON, in the form that {@code result.schema.json} beside this class describes. */
public final class Json {
  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .addModule(new VavrModule())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build()
          .writer(
              new DefaultPrettyPrinter()
                  .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private Json() {}

  /** The same bytes for the same result, on every machine. */
  public static String of(Result result) {
    try {
      return WRITER.writeValueAsString(result) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a result is made of texts and numbers", e);
    }
  }
}
