package grader.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import grader.model.Person;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/** Gradescope's export: {@code submission_<id>} folders beside a file that says whose they are. */
final class Gradescope implements Layout {
  private static final String METADATA = "submission_metadata.yml";
  private static final String FOLDER = "submission_";

  /** Code points; it holds the results of all earlier gradings too. */
  private static final int LONGEST_METADATA = 256 << 20;

  private static final ObjectMapper YAML = new YAMLMapper(factory());

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Metadata(
      @JsonProperty(":submitters") java.util.@Nullable List<@Nullable Submitter> submitters) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Submitter(
      @JsonProperty(":name") @Nullable String name,
      @JsonProperty(":sid") @Nullable String sid,
      @JsonProperty(":email") @Nullable String email) {
    Option<String> called() {
      return List.of(name, email, sid).flatMap(Option::of).find(text -> !text.isBlank());
    }
  }

  private static final TypeReference<java.util.LinkedHashMap<String, @Nullable Metadata>>
      METADATA_BY_FOLDER = new TypeReference<>() {};

  private static YAMLFactory factory() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LONGEST_METADATA);
    return YAMLFactory.builder().loaderOptions(options).build();
  }

  @Override
  public String name() {
    return "gradescope";
  }

  @Override
  public boolean recognises(List<Node> top) {
    return metadata(top).isDefined();
  }

  private static Option<Node.File> metadata(List<Node> top) {
    return top.filter(node -> node.name().equals(METADATA))
        .flatMap(node -> node instanceof Node.File file ? Option.some(file) : Option.none())
        .headOption();
  }

  @Override
  public Either<String, List<Parcel>> parcels(List<Node> top) throws IOException {
    List<Node> submissions = top.reject(node -> node.name().equals(METADATA));
    return names(top).map(names -> parcels(submissions, names));
  }

  private static List<Parcel> parcels(List<Node> submissions, Map<String, String> names) {
    Set<String> folders = submissions.map(Node::name).toSet();
    List<Parcel> present =
        submissions.map(
            node ->
                Parcel.of(
                    person(node.name(), names.get(node.name()).getOrElse(node.name())),
                    List.of(node)));
    List<Parcel> absent =
        names
            .rejectKeys(folders::contains)
            .toList()
            .map(
                name ->
                    Parcel.nothing(
                        person(name._1, name._2), "The export holds no `" + name._1 + "`."));
    return present.appendAll(absent);
  }

  private static Person person(String folder, String name) {
    return new Person(name, folder.startsWith(FOLDER) ? folder.substring(FOLDER.length()) : folder);
  }

  /** Of the submitters, by the name of the folder. */
  private static Either<String, Map<String, String>> names(List<Node> top) throws IOException {
    Map<String, String> names = LinkedHashMap.empty();
    for (Node.File file : metadata(top)) {
      try (InputStream in = file.content().open()) {
        for (var entry : YAML.readValue(in, METADATA_BY_FOLDER).entrySet()) {
          names = names.put(entry.getKey(), submitters(entry.getKey(), entry.getValue()));
        }
      } catch (JsonProcessingException e) {
        return Either.left(
            METADATA
                + " cannot be read: "
                + e.getOriginalMessage()
                + ". `--layout folders` grades the folders without it.");
      }
    }
    return Either.right(names);
  }

  private static String submitters(String folder, @Nullable Metadata metadata) {
    java.util.List<@Nullable Submitter> all =
        metadata == null || metadata.submitters == null ? java.util.List.of() : metadata.submitters;
    List<String> names = List.ofAll(all).flatMap(Option::of).flatMap(Submitter::called);
    return names.isEmpty() ? folder : names.mkString(", ");
  }
}
