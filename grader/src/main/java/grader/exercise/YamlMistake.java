package grader.exercise;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import grader.model.Near;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.io.File;
import java.util.Locale;
import java.util.Map;

/** What is wrong with a YAML file that an author wrote by hand. */
final class YamlMistake {
  private final JsonProcessingException thrown;
  private final Option<File> file;

  private YamlMistake(JsonProcessingException thrown) {
    this.thrown = thrown;
    this.file =
        Option.of(thrown.getLocation())
            .flatMap(location -> Option.of(location.contentReference().getRawContent()))
            .filter(File.class::isInstance)
            .map(File.class::cast);
  }

  /** A sentence for the author, with the file, what is wrong there, and the line or the entry. */
  static String sentence(JsonProcessingException thrown) {
    YamlMistake mistake = new YamlMistake(thrown);
    return mistake.file.map(File::toString).getOrElse("a YAML file")
        + ": "
        + mistake.tree().fold(YamlSyntax::clause, mistake::clause)
        + ".";
  }

  /** What is no YAML may look like a setting that is missing, so it is asked first. */
  private Either<Throwable, JsonNode> tree() {
    return file.<Either<Throwable, JsonNode>>map(
            it -> Try.of(() -> new YAMLMapper().readTree(it)).toEither())
        .getOrElse(() -> Either.right(MissingNode.getInstance()));
  }

  /** What is YAML, and not what is asked for. */
  private String clause(JsonNode tree) {
    if (said().startsWith("Missing required creator property")) { // its line is behind the entry
      List<Map.Entry<String, JsonNode>> entry = entry(tree);
      return entry.headOption().map(YamlMistake::named).getOrElse("it")
          + " has no setting `"
          + setting()
          + "`"
          + Near.question(setting(), entry.map(Map.Entry::getKey))
              .map(question -> " (" + question + ")")
              .getOrElse("");
    }
    return content() + line();
  }

  private String said() {
    return thrown.getOriginalMessage().lines().findFirst().orElse("");
  }

  private String line() {
    return Option.of(thrown.getLocation())
        .map(JsonLocation::getLineNr)
        .map(line -> " (line " + line + ")")
        .getOrElse("");
  }

  private String content() {
    return switch (thrown) {
      case UnrecognizedPropertyException unknown ->
          "there is no setting `"
              + unknown.getPropertyName()
              + "`; there are: "
              + List.ofAll(unknown.getKnownPropertyIds())
                  .map(Object::toString)
                  .sorted()
                  .mkString(", ");
      case InvalidNullException _ -> "`" + setting() + "` has no value";
      case JsonMappingException misfit ->
          (setting().isEmpty() ? "here" : "`" + setting() + "`") + " must be " + wanted(misfit);
      default -> said();
    };
  }

  private static String wanted(JsonMappingException misfit) {
    Option<Class<?>> type =
        misfit instanceof MismatchedInputException mismatched
            ? Option.of(mismatched.getTargetType())
            : Option.none();
    return type.map(YamlMistake::wanted).getOrElse("a list, as in [one, another]");
  }

  private static String wanted(Class<?> type) {
    if (type.isEnum()) {
      return "one of " + List.of(type.getEnumConstants()).map(YamlMistake::written).mkString(", ");
    }
    if (type == boolean.class) {
      return "true or false";
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return "a whole number";
    }
    if (type == String.class) {
      return "a text";
    }
    return type.isArray()
        ? "a list, whose entries begin with a hyphen each"
        : "settings, as in `name: value`";
  }

  /** {@code EDGE_CASE} as {@code edge-case}. */
  private static String written(Object constant) {
    return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<JsonMappingException.Reference> way() {
    return thrown instanceof JsonMappingException mapping
        ? List.ofAll(mapping.getPath())
        : List.empty();
  }

  /** The last setting on the way to the mistake. */
  private String setting() {
    return way().flatMap(step -> Option.of(step.getFieldName())).lastOption().getOrElse("");
  }

  /** What the entry of a list says that is mistaken. */
  private List<Map.Entry<String, JsonNode>> entry(JsonNode tree) {
    return way()
        .map(JsonMappingException.Reference::getIndex)
        .find(index -> index >= 0)
        .toList()
        .flatMap(index -> List.ofAll(tree.path(index).properties()));
  }

  /** An entry goes by the first thing that it says. */
  private static String named(Map.Entry<String, JsonNode> first) {
    return "the entry `" + first.getKey() + ": " + first.getValue().asText() + "`";
  }
}
