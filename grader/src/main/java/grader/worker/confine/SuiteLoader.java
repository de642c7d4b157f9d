package grader.worker.confine;

import grader.wire.ClassFile;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/** Defines the classes of a suite, which see the engine and the submission they are to judge. */
public final class SuiteLoader extends ClassLoader {
  /** The name that stack trace elements give for code of the suite. */
  public static final String NAME = "suite";

  private final Map<String, byte[]> own;
  private final SubmissionLoader submission;

  static {
    registerAsParallelCapable();
  }

  public SuiteLoader(List<ClassFile> suite, SubmissionLoader submission, ClassLoader engine) {
    super(NAME, engine);
    this.own = HashMap.ofEntries(suite.map(type -> Tuple.of(type.name(), type.bytes())));
    this.submission = submission;
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
