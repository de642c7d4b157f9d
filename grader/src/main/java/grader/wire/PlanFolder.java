package grader.wire;

import grader.model.Check;
import grader.model.Resource;
import grader.model.SourceFile;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A {@link Plan} on disk, in the form in which it is used: the checks for the coordinator, and
 * class files for workers.
 *
 * @param path is there as a whole or not at all
 */
public record PlanFolder(Path path) {
  private static final String CHECKS = "checks";

  private static final String SOURCES = "sources";
  private static final String RESOURCES = "resources";
  private static final String PROVEN = "proven-";

  private record Checks(List<Check> all) {}

  private record Sources(List<SourceFile> all) {}

  /** Writes a plan where there is none, or where there is the same. */
  public void write(Plan plan) throws IOException {
    Files.createDirectories(path.getParent());
    Path written = Files.createTempDirectory(path.getParent(), "part");
    write(written.resolve("skeletons"), plan.skeletons());
    write(written.resolve("given"), plan.given());
    write(written.resolve("suite"), plan.suite());
    for (Resource resource : plan.resources()) {
      Path file = written.resolve(RESOURCES).resolve(resource.path());
      Files.createDirectories(file.getParent());
      Files.write(file, resource.bytes());
    }
    Files.write(written.resolve(SOURCES), Codec.encode(new Sources(plan.sources()), Sources.class));
    Files.write(written.resolve(CHECKS), Codec.encode(new Checks(plan.checks()), Checks.class));
    try {
      Files.move(written, path);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      // another grader was faster, with the same plan; what is left over lies beside it
    }
  }

  private static void write(Path folder, List<ClassFile> classes) throws IOException {
    Files.createDirectory(folder);
    for (ClassFile file : classes) {
      Files.write(folder.resolve(file.name() + ".class"), file.bytes());
    }
  }

  /** Whether {@link #prove} was called with these terms. */
  public boolean isProven(String terms) {
    return Files.exists(path.resolve(PROVEN + terms));
  }

  /**
   * Keeps that the suite was seen to hold for a correct solution.
   *
   * @param terms on which that was graded, as part of a file's name
   */
  public void prove(String terms) throws IOException {
    Files.write(path.resolve(PROVEN + terms), new byte[0]);
  }

  /** The checks of the plan; none if there is no plan that can be read. */
  public Option<List<Check>> checks() {
    Path file = path.resolve(CHECKS);
    try {
      return Files.exists(file)
          ? Option.some(Codec.decode(Files.readAllBytes(file), Checks.class).all())
          : Option.none();
    } catch (IOException e) {
      return Option.none();
    }
  }

  /**
   * The plan as a worker needs it.
   *
   * @param skeletons what a submission must declare
   * @param given what belongs to the exercise
   * @param sources of an ordinary suite
   * @param resources folder with what an ordinary suite finds on its class path; may be absent
   */
  public record Contents(
      List<ClassFile> skeletons,
      List<ClassFile> given,
      List<ClassFile> suite,
      List<SourceFile> sources,
      Path resources) {}

  /** For workers. */
  public Contents contents() throws IOException {
    return new Contents(
        read("skeletons"),
        read("given"),
        read("suite"),
        Codec.decode(Files.readAllBytes(path.resolve(SOURCES)), Sources.class).all(),
        path.resolve(RESOURCES));
  }

  private List<ClassFile> read(String part) throws IOException {
    try (Stream<Path> files = Files.list(path.resolve(part))) {
      java.util.List<ClassFile> classes = new java.util.ArrayList<>();
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        String name = file.getFileName().toString();
        classes.add(
            new ClassFile(
                name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file)));
      }
      return List.ofAll(classes);
    }
  }
}
