package grader.worker.confine;

import grader.wire.ClassFile;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.constant.ClassDesc;
import org.jspecify.annotations.Nullable;

/**
 * Defines the classes of a student's tests, which count their steps too, and shows them one
 * variant, the JDK, Vavr, AssertJ and the interfaces of JUnit and jqwik: not the engines behind
 * these, not the suite, not the grader.
 */
public final class TestLoader extends ClassLoader {
  /** The name that stack trace elements give for the code of tests. */
  public static final String NAME = "tests";

  private static final List<String> SHOWN =
      List.of(
          "org.junit.jupiter.api.",
          "org.junit.jupiter.params.",
          "org.opentest4j.",
          "org.assertj.core.",
          "net.jqwik.api.");

  static {
    registerAsParallelCapable();
  }

  private final Map<String, byte[]> own;
  private final SubmissionLoader variant;
  private final ClassLoader engine;
  private final StepCounting counting;

  public TestLoader(List<ClassFile> tests, SubmissionLoader variant, ClassLoader engine) {
    super(NAME, ClassLoader.getPlatformClassLoader());
    this.own = HashMap.ofEntries(tests.map(type -> Tuple.of(type.name(), type.bytes())));
    this.variant = variant;
    this.engine = engine;
    this.counting =
        new StepCounting(
            ClassHierarchyResolver.ofResourceParsing(this::classFile)
                .orElse(ClassHierarchyResolver.defaultResolver()));
    setDefaultAssertionStatus(true); // as build tools run tests
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    for (byte[] bytes : own.get(name)) {
      byte[] counted = counting.in(bytes);
      return defineClass(name, counted, 0, counted.length);
    }
    return SHOWN.exists(name::startsWith) ? engine.loadClass(name) : variant.loadClass(name);
  }

  private @Nullable InputStream classFile(ClassDesc type) {
    String name = type.descriptorString().substring(1, type.descriptorString().length() - 1);
    return own.get(name.replace('/', '.'))
        .<@Nullable InputStream>map(ByteArrayInputStream::new)
        .getOrElse(() -> variant.classFile(type));
  }
}
