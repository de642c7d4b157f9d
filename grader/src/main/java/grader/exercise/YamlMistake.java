package grader.exercise;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** What is wrong with a YAML file that an author wrote by hand. */
final class YamlMistake {
  private YamlMistake() {}

  /** A sentence for the author, with the file, what is wrong there, and the line. */
  static String sentence(JsonProcessingException thrown) {
    Option<JsonLocation> location = Option.of(thrown.getLocation());
    return file(location)
        + ": "
        + what(thrown)
        + location.map(it -> " (line " + it.getLineNr() + ")").getOrElse("")
        + ".";
  }

  private static String file(Option<JsonLocation> location) {
    return location
        .flatMap(it -> Option.of(it.contentReference().getRawContent()))
        .map(Object::toString)
        .getOrElse("a YAML file");
  }

  private static String what(JsonProcessingException thrown) {
    String said = thrown.getOriginalMessage().lines().findFirst().orElse("");
    return switch (thrown) {
      case UnrecognizedPropertyException unknown ->
          "there is no setting `"
              + unknown.getPropertyName()
              + "`; there are: "
              + List.ofAll(unknown.getKnownPropertyIds())
                  .map(Object::toString)
                  .sorted()
                  .mkString(", ");
      default ->
          said.startsWith("mapping values are not allowed")
              ? "a colon stands where none can; a text that has one needs quotes, and what belongs"
                  + " together the same indentation"
              : said.replace("Missing required creator property", "there must be a setting")
                  .replaceFirst(" \\((class|index) .*", "");
    };
  }
}
