package grader.worker.compile;

import grader.model.SourceFile;
import grader.wire.ClassFile;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.regex.Pattern;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/**
 * A compiler's view of files: output stays in memory, and the types that go with a compilation are
 * found in whatever package the code expects them in, as long as nobody else has that package.
 */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
  /** A line that names another package; it stays as an empty one. */
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\h*package\\s+[\\w.]+\\s*;");

  private final List<SourceFile> companions;
  private final java.util.List<Output> outputs = new ArrayList<>();
  private Set<String> offered = HashSet.empty();

  MemoryFiles(JavaFileManager libraries, List<SourceFile> companions) {
    super(libraries);
    this.companions = companions;
  }

  /** Every class that was written. */
  List<ClassFile> classes() {
    return List.ofAll(outputs)
        .map(output -> new ClassFile(output.type, output.bytes.toByteArray()));
  }

  /** The packages in which companions were found by the compiler. */
  Set<String> packagesOfCompanions() {
    return offered;
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location,
      String packageName,
      java.util.Set<JavaFileObject.Kind> kinds,
      boolean recurse)
      throws IOException {
    if (location != StandardLocation.SOURCE_PATH) {
      return super.list(location, packageName, kinds, recurse);
    }
    if (!kinds.contains(JavaFileObject.Kind.SOURCE) || belongsToALibrary(packageName)) {
      return List.empty();
    }
    offered = offered.add(packageName);
    return companions.map(companion -> new Input(inPackage(packageName, companion)));
  }

  private boolean belongsToALibrary(String packageName) throws IOException {
    return !packageName.isEmpty()
        && (packageName.startsWith("java")
            || super.list(
                    StandardLocation.CLASS_PATH,
                    packageName,
                    java.util.Set.of(JavaFileObject.Kind.CLASS),
                    false)
                .iterator()
                .hasNext());
  }

  /** Also public, since code in another package may import it. */
  private static SourceFile inPackage(String packageName, SourceFile file) {
    return packageName.isEmpty()
        ? new SourceFile(file.name(), PACKAGE.matcher(file.text()).replaceFirst(""))
        : new SourceFile(
            packageName.replace('.', '/') + "/" + file.name(),
            "package " + packageName + ";" + PACKAGE.matcher(published(file)).replaceFirst(""));
  }

  private static String published(SourceFile file) {
    return file.text()
        .replaceFirst(
            "(?m)^((?:(?:final|abstract|sealed|non-sealed) )*(?:class|interface|record|enum) "
                + file.type()
                + "\\b)",
            "public $1");
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof Input input
        ? input.file.path().replaceFirst("\\.java$", "").replace('/', '.')
        : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.toUri().equals(b.toUri());
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String type, JavaFileObject.Kind kind, FileObject sibling) {
    Output output = new Output(type, kind);
    outputs.add(output);
    return output;
  }

  /**
   * A source file; may declare a public type of any name, since learning platforms rename files.
   */
  static final class Input extends SimpleJavaFileObject {
    private final SourceFile file;

    Input(SourceFile file) {
      super(
          URI.create(
              "memory:///" + Integer.toHexString(file.hashCode()) + "/" + encoded(file.path())),
          Kind.SOURCE);
      this.file = file;
    }

    private static String encoded(String path) {
      return java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8);
    }

    SourceFile file() {
      return file;
    }

    /** Any name but those that would make it another kind of file (JLS 7.4.1, 7.7). */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE && !simpleName.endsWith("-info");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return file.text();
    }
  }

  private static final class Output extends SimpleJavaFileObject {
    private final String type;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Output(String type, Kind kind) {
      super(URI.create("memory:///" + type.replace('.', '/') + kind.extension), kind);
      this.type = type;
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }
}
