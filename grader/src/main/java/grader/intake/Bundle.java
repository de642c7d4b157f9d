package grader.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import grader.files.WholeFile;
import grader.model.Hash;
import grader.model.Slug;
import grader.model.SourceFile;
import io.vavr.collection.List;
import io.vavr.jackson.datatype.VavrModule;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * What {@code grader submit} writes into a drop folder: one file for each attempt. It holds no
 * result, since nobody could trust it.
 *
 * @param name who hands in
 * @param time of handing in, by the clock of the machine that did: ISO 8601, UTC
 * @param exercise its id
 * @param suite the fingerprint of the suite that it was checked with
 * @param hash of the files, against damage and not against forgery
 */
public record Bundle(
    String name, String time, String exercise, String suite, String hash, List<SourceFile> files) {
  /** How the name of every bundle ends. */
  static final String SUFFIX = ".submission.json";

  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new VavrModule()).build();

  public static Bundle of(
      String name, Instant time, String exercise, String suite, List<SourceFile> files) {
    return new Bundle(name, time.toString(), exercise, suite, hash(files), files);
  }

  /**
   * @throws JsonProcessingException if this is no bundle
   */
  static Bundle read(byte[] bytes) throws IOException {
    return JSON.readValue(bytes, Bundle.class);
  }

  /** Whether its files are as they were when it was made. */
  boolean isWhole() {
    return hash(files).equals(hash);
  }

  /**
   * Writes it into a folder, all at once, under a number that no earlier attempt has.
   *
   * @return where it is
   */
  public Path writeInto(Path folder) throws IOException {
    byte[] content = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    for (int attempt = 1; ; attempt++) {
      Path file = folder.resolve(Slug.of(name) + "-" + attempt + SUFFIX);
      try {
        WholeFile.writeNew(file, content);
        return file;
      } catch (FileAlreadyExistsException taken) {
        // an earlier attempt
      }
    }
  }

  private static String hash(List<SourceFile> files) {
    return Hash.name(files.flatMap(file -> List.of(file.path(), file.text())));
  }
}
