package grader.worker.confine;

import grader.suite.StepMeter;
import grader.wire.ClassFile;
import grader.wire.CourseLibraries;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.classfile.ClassHierarchyResolver;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Defines the classes of one submission, and shows them the JDK, Vavr, the libraries of the
 * exercise and the step meter, and nothing else: not the suite, not JUnit or jqwik, not the grader.
 */
public final class SubmissionLoader extends ClassLoader {
  /** The name that stack trace elements give for submitted code. */
  public static final String NAME = "submission";

  static {
    registerAsParallelCapable();
  }

  /** Not an anonymous or a local class. */
  private static final Pattern NESTED = Pattern.compile(".*\\$\\p{Alpha}[^$]*");

  private final Map<String, byte[]> own;
  private final List<ClassFile> given;
  private final ClassLoader engine;
  private final StepCounting counting;

  /**
   * @param given classes of the exercise; they win over classes of the same name in the submission
   */
  public SubmissionLoader(List<ClassFile> submission, List<ClassFile> given, ClassLoader engine) {
    super(NAME, ClassLoader.getPlatformClassLoader());
    this.own =
        HashMap.ofEntries(
            submission.appendAll(given).map(type -> io.vavr.Tuple.of(type.name(), type.bytes())));
    this.given = given;
    this.engine = engine;
    this.counting =
        new StepCounting(
            ClassHierarchyResolver.ofResourceParsing(this::classFile)
                .orElse(ClassHierarchyResolver.defaultResolver()));
  }

  /** Whether a class of this name is the submission's or given with the exercise. */
  public boolean defines(String name) {
    return own.containsKey(name);
  }

  /**
   * Tells the classes that only the submission knows: neither given with the exercise nor nested by
   * the skeleton in the class to submit.
   */
  public Predicate<Class<?>> ownTypes(List<ClassFile> skeletons) {
    Set<String> known =
        given
            .map(ClassFile::name)
            .appendAll(skeletons.map(ClassFile::name).filter(NESTED.asMatchPredicate()))
            .toSet();
    return type -> type.getClassLoader() == this && !known.contains(type.getName());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (name.startsWith("io.vavr.")
        || name.equals(StepMeter.class.getName())
        || isOutOfSteps(name)
        || CourseLibraries.have(name)) {
      return engine.loadClass(name);
    }
    byte[] bytes = own.get(name).getOrElseThrow(() -> new ClassNotFoundException(name));
    byte[] counted = counting.inWidened(bytes);
    return defineClass(name, counted, 0, counted.length);
  }

  private static boolean isOutOfSteps(String name) {
    return name.equals(StepMeter.OutOfSteps.class.getName());
  }

  @Nullable InputStream classFile(java.lang.constant.ClassDesc type) {
    String name = type.descriptorString().substring(1, type.descriptorString().length() - 1);
    return own.get(name.replace('/', '.'))
        .<@Nullable InputStream>map(ByteArrayInputStream::new)
        .getOrElse(() -> engine.getResourceAsStream(name + ".class"));
  }
}
