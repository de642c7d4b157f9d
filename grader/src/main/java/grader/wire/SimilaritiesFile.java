package grader.wire;

import grader.files.WholeFile;
import grader.model.Similarities;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What was found out about similar submissions of a class, so that reports can be made again. Only
 * the build of grader that wrote it reads it.
 *
 * @param version of the grader that writes or reads
 */
public record SimilaritiesFile(Path file, String version) {

  private record Content(String version, Similarities similarities) {}

  public void write(Similarities similarities) throws IOException {
    byte[] content = Codec.encode(new Content(version, similarities), Content.class);
    WholeFile.write(file, out -> out.write(content));
  }

  /** From now on, nothing is known. */
  public void remove() throws IOException {
    Files.deleteIfExists(file);
  }

  /** None if this build of grader has written no such file. */
  public Option<Similarities> read() {
    try {
      Content content = Codec.decode(Files.readAllBytes(file), Content.class);
      return Option.when(content.version.equals(version), content.similarities);
    } catch (IOException absentOrOfAnotherBuild) {
      return Option.none();
    }
  }
}
