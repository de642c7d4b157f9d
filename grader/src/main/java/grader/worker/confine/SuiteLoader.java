package grader.worker.confine;

import grader.wire.ClassFile;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Defines the classes of a suite, which see the engine and the submission they are to judge. */
public final class SuiteLoader extends ClassLoader {
  /** The name that stack trace elements give for code of the suite. */
  public static final String NAME = "suite";

  private final Map<String, byte[]> own;
  private final SubmissionLoader submission;
  private final Option<Path> resources;

  static {
    registerAsParallelCapable();
  }

  /**
   * @param resources folder with the files that the suite reads, if it may have any
   */
  public SuiteLoader(
      List<ClassFile> suite,
      SubmissionLoader submission,
      Option<Path> resources,
      ClassLoader engine) {
    super(NAME, engine);
    this.own = HashMap.ofEntries(suite.map(type -> Tuple.of(type.name(), type.bytes())));
    this.submission = submission;
    this.resources = resources;
  }

  @Override
  protected @Nullable URL findResource(String name) {
    return resources
        .map(folder -> folder.resolve(name).normalize())
        .filter(file -> Files.isRegularFile(file))
        .flatMap(file -> Try.of(() -> file.toUri().toURL()).toOption())
        .getOrNull();
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (!own.containsKey(name) && submission.defines(name)) {
      return submission.loadClass(name);
    }
    byte[] bytes = own.get(name).getOrElseThrow(() -> new ClassNotFoundException(name));
    return defineClass(name, bytes, 0, bytes.length);
  }
}
