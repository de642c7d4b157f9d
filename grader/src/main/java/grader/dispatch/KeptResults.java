package grader.dispatch;

import grader.files.WholeFile;
import grader.model.Budget;
import grader.model.Exercise;
import grader.model.Hash;
import grader.model.Result;
import grader.model.SourceFile;
import grader.model.Submission;
import grader.wire.Codec;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Results that are kept from one run to the next, each in a file named by a hash of all that it
 * depends on: a killed batch goes on where it was, and what has not changed costs nothing.
 */
public final class KeptResults {
  private final Path folder;
  private final Terms terms;
  private final Lazy<String> testTerms;

  private KeptResults(Path folder, Terms terms, Lazy<String> testTerms) {
    this.folder = folder;
    this.terms = terms;
    this.testTerms = testTerms;
  }

  /** What is the same for every submission. */
  private record Terms(
      String grader, String exercise, List<String> policy, Budget budget, long seed) {}

  /** What is graded. Whose it is and what else came with it changes nothing. */
  private record Graded(
      Terms terms,
      List<SourceFile> files,
      List<SourceFile> companions,
      List<SourceFile> tests,
      String testTerms) {}

  /**
   * @param testTerms changes whenever tests that come with a submission may be graded otherwise
   */
  public static KeptResults in(
      Path folder,
      Installation installation,
      Exercise exercise,
      long seed,
      Lazy<String> testTerms) {
    return new KeptResults(
        folder,
        new Terms(
            installation.version(),
            exercise.fingerprint(),
            exercise.policy(),
            exercise.budget(),
            seed),
        testTerms);
  }

  /** With which properties choose their samples. */
  long seed() {
    return terms.seed;
  }

  /** The same for the same files, whoever handed them in. */
  public String key(Submission submission) {
    try {
      return Hash.name(
          Codec.encode(
              new Graded(
                  terms,
                  plain(submission.files()),
                  plain(submission.companions()),
                  plain(submission.tests()),
                  submission.tests().isEmpty() ? "" : testTerms.get()),
              Graded.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // never, since it needs memory only
    }
  }

  private static List<SourceFile> plain(List<SourceFile> files) {
    return files.map(file -> new SourceFile(file.name(), file.text()));
  }

  /** None if there is no such result, or none that can be read. */
  public Option<Result> find(String key) {
    try {
      return Option.some(Codec.decode(Files.readAllBytes(file(key)), Result.class));
    } catch (IOException absentOrDamaged) {
      return Option.none();
    }
  }

  /** From now on, {@link #find} finds it, also after a crash. */
  public void keep(String key, Result result) throws IOException {
    byte[] encoded = Codec.encode(result, Result.class);
    WholeFile.write(file(key), out -> out.write(encoded));
  }

  private Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key);
  }
}
