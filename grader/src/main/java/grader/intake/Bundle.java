package grader.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import grader.model.SourceFile;
import io.vavr.collection.List;
import io.vavr.jackson.datatype.VavrModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;

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

  private static final int LONGEST_SLUG = 60;
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
    Files.createDirectories(folder);
    Path written = Files.createTempFile(folder, ".", ".part");
    try {
      Files.write(written, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
      for (int attempt = 1; ; attempt++) {
        Path file = folder.resolve(slug() + "-" + attempt + SUFFIX);
        try {
          return Files.createLink(file, written);
        } catch (FileAlreadyExistsException taken) {
          // an earlier attempt
        } catch (UnsupportedOperationException noLinksHere) {
          return Files.copy(written, file);
        }
      }
    } finally {
      Files.delete(written);
    }
  }

  /** The name in letters and digits that every file system takes. */
  private String slug() {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String ascii = plain.isEmpty() ? "student" : plain;
    return ascii.substring(0, Math.min(ascii.length(), LONGEST_SLUG));
  }

  private static String hash(List<SourceFile> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (SourceFile file : files) {
        digest.update((file.path() + "\0" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
