package grader.worker.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import grader.model.Course;
import grader.model.Finding;
import grader.model.SourceFile;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** javac in this process, from memory to memory. No annotation processor is run. */
public final class SourceCompiler {
  private static final List<String> OPTIONS =
      List.of("-proc:none", "-g", "-parameters", "-Xlint:none", "-implicit:class");

  /** A file that is not Java draws hundreds of errors; the first ones say enough. */
  private static final int MOST_FINDINGS = 20;

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager libraries;
  private final List<String> options;

  /**
   * For source that is written for the newest release.
   *
   * @param classPath the libraries that source may use; those of the JDK come by themselves
   */
  public SourceCompiler(List<Path> classPath) {
    this(classPath, Course.NEWEST);
  }

  /**
   * @param classPath the libraries that source may use; those of the JDK come by themselves
   * @param release of Java that source is written for
   */
  public SourceCompiler(List<Path> classPath, int release) {
    options =
        OPTIONS.appendAll(
            Runtime.version().feature() == release
                ? List.of() // named, it makes javac open the signatures of all releases each time
                : List.of("--release", String.valueOf(release)));
    libraries = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    try {
      libraries.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath.asJava());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class path that this JVM runs on: what suites may use. */
  public static List<Path> ownClassPath() {
    return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
  }

  /**
   * @param sources compiled in any case, without their packages
   * @param companions compiled if the sources refer to them, whatever package these expect them in
   * @return the classes, or at least one finding that is an error
   */
  public Either<List<Finding>, Compiled> compile(
      List<SourceFile> sources, List<SourceFile> companions) {
    return compile(sources, companions, source -> List.empty());
  }

  /**
   * @param inspection asked once about each of the sources, if they have no errors; what it finds
   *     is added to the warnings
   */
  public Either<List<Finding>, Compiled> compile(
      List<SourceFile> sources,
      List<SourceFile> companions,
      Function<TypedSource, List<Finding>> inspection) {
    MemoryFiles files = new MemoryFiles(libraries, companions);
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<MemoryFiles.Input> inputs = sources.map(MemoryFiles.Input::new);
    JavacTask task =
        (JavacTask) javac.getTask(new StringWriter(), files, said, options, null, inputs);
    // One after the other, since resolving names in what is no Java draws errors about nothing.
    return finished(sources, said, () -> List.<CompilationUnitTree>ofAll(task.parse()))
        .flatMap(units -> finished(sources, said, () -> analyzed(task, units)))
        .map(units -> units.flatMap(unit -> typed(task, unit, inputs)).flatMap(inspection))
        .flatMap(found -> finished(sources, said, () -> generated(task, found)))
        .map(
            found ->
                new Compiled(
                    Unpackaged.of(files.classes()),
                    findings(said).take(MOST_FINDINGS).appendAll(found)))
        .mapLeft(errors -> errors.take(MOST_FINDINGS));
  }

  private static <T> T analyzed(JavacTask task, T units) throws IOException {
    task.analyze();
    return units;
  }

  private static <T> T generated(JavacTask task, T found) throws IOException {
    task.generate();
    return found;
  }

  private static Option<TypedSource> typed(
      JavacTask task, CompilationUnitTree unit, List<MemoryFiles.Input> inputs) {
    URI uri = unit.getSourceFile().toUri();
    return inputs
        .find(input -> input.toUri().equals(uri))
        .map(input -> new TypedSource(input.file(), unit, Trees.instance(task)));
  }

  private static <T> Either<List<Finding>, T> finished(
      List<SourceFile> sources, DiagnosticCollector<JavaFileObject> said, Callable<T> step) {
    T outcome;
    try {
      outcome = step.call();
    } catch (IOException e) {
      throw new UncheckedIOException("sources and classes are in memory", e);
    } catch (Exception | StackOverflowError tooMuch) {
      return Either.left(List.of(gaveUp(sources)));
    }
    List<Finding> errors = findings(said).filter(finding -> finding.level() == Finding.Level.ERROR);
    return errors.isEmpty() ? Either.right(outcome) : Either.left(errors);
  }

  private static List<Finding> findings(DiagnosticCollector<JavaFileObject> said) {
    return List.ofAll(said.getDiagnostics())
        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
        .map(SourceCompiler::finding);
  }

  /**
   * Source nested thousands of levels deep overflows javac's stack; some constructs break its
   * assertions.
   */
  private static Finding gaveUp(List<SourceFile> sources) {
    return new Finding(
        Finding.Level.ERROR,
        "javac",
        "the compiler gave up on this file; is an expression nested very deep, or very long?",
        sources.map(SourceFile::name).mkString(", "),
        0,
        0);
  }

  private static Finding finding(Diagnostic<? extends JavaFileObject> diagnostic) {
    String file =
        diagnostic.getSource() instanceof MemoryFiles.Input input ? input.file().name() : "";
    return new Finding(
        diagnostic.getKind() == Diagnostic.Kind.ERROR ? Finding.Level.ERROR : Finding.Level.WARNING,
        "javac",
        PlainWords.of(diagnostic.getMessage(Locale.ROOT)),
        file,
        (int) Math.max(0, diagnostic.getLineNumber()),
        (int) Math.max(0, diagnostic.getColumnNumber()));
  }
}
