package grader.scaffold;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import grader.scaffold.Signature.TypeVariable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Reads a signature with javac's parser. */
final class SignatureParser {
  private static final String EXAMPLE =
      " Write it as in \"static Option<Integer> divide(int dividend, int divisor)\".";

  private SignatureParser() {}

  /**
   * @return the signature, or a sentence that says what is wrong with the text
   */
  static Either<String, Signature> parse(String text) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<Tree> members = members(text.strip().replaceFirst("\\s*;$", ""), said);
    Option<String> error =
        List.ofAll(said.getDiagnostics())
            .find(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .map(diagnostic -> diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse(""));
    if (error.isDefined()) {
      return refused(text, "is nothing that Java reads as a method: " + error.getOrElse(""));
    }
    return members.size() == 1 && members.headOption().getOrNull() instanceof MethodTree method
        ? signature(text, method)
        : refused(text, "must be one method, without a body.");
  }

  private static List<Tree> members(String text, DiagnosticCollector<JavaFileObject> said) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, said, List.of("-proc:none"), null, List.of(source(text)));
    try {
      return List.<CompilationUnitTree>ofAll(task.parse())
          .flatMap(CompilationUnitTree::getTypeDecls)
          .flatMap(type -> type instanceof ClassTree body ? body.getMembers() : List.of(type));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it reads from memory
    }
  }

  private static JavaFileObject source(String text) {
    return new SimpleJavaFileObject(
        URI.create("memory:///Signature.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public String getCharContent(boolean ignoreEncodingErrors) {
        return "class Signature {\n" + text + "\n{}\n}\n";
      }
    };
  }

  private static Either<String, Signature> signature(String text, MethodTree method) {
    String name = method.getName().toString();
    Option<String> unfit = unfit(method);
    if (unfit.isDefined()) {
      return refused(text, unfit.getOrElse(""));
    }
    List<TypeVariable> variables =
        List.ofAll(method.getTypeParameters())
            .map(variable -> new TypeVariable(variable.getName().toString(), variable.toString()));
    TypeReader types = new TypeReader(variables.map(TypeVariable::name));
    Either<String, Signature> read =
        types
            .answer(method.getReturnType())
            .flatMap(
                answer ->
                    Either.sequenceRight(
                            List.ofAll(method.getParameters())
                                .map(parameter -> parameter(parameter, types)))
                        .map(Seq::toList)
                        .map(parameters -> new Signature(variables, answer, name, parameters)));
    return read.mapLeft(reason -> sentence(text, reason)).flatMap(it -> answerable(text, it));
  }

  private static Either<String, Parameter> parameter(VariableTree parameter, TypeReader types) {
    return types
        .parameter(parameter.getType())
        .map(type -> new Parameter(type, parameter.getName().toString()));
  }

  /** What nobody could ask, whatever the types are. */
  private static Option<String> unfit(MethodTree method) {
    List<String> names =
        List.ofAll(method.getParameters()).map(parameter -> parameter.getName().toString());
    if (!method.getModifiers().getFlags().contains(Modifier.STATIC)
        || method.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
      return Option.some("must be static, and not private.");
    }
    if (!method.getThrows().isEmpty()) {
      return Option.some("throws something: say in its type what can go wrong, as Either does.");
    }
    if (names.isEmpty()) {
      return Option.some("takes nothing: there is nothing to ask it.");
    }
    if (!names.distinct().equals(names)) {
      return Option.some("has two parameters of the same name.");
    }
    return Imports.isUsedBySuites(method.getName().toString())
        ? Option.some("has a name that suites use themselves; choose another one.")
        : unfitVariable(method);
  }

  private static Option<String> unfitVariable(MethodTree method) {
    return method.getTypeParameters().size() > Signature.MOST_VARIABLES
        ? Option.some("has more than " + Signature.MOST_VARIABLES + " type variables.")
        : List.ofAll(method.getTypeParameters())
            .flatMap(variable -> List.ofAll(variable.getBounds()))
            .map(Tree::toString)
            .find(bound -> !bound.startsWith("Comparable<"))
            .map(bound -> "bounds a type variable by " + bound + "; only Comparable can be used.");
  }

  private static Either<String, Signature> answerable(String text, Signature signature) {
    return Placeholders.of(signature).isDefined()
        ? Either.right(signature)
        : refused(
            text,
            "answers "
                + signature.answer().source()
                + ", and no argument holds a value that could be answered.");
  }

  private static <T> Either<String, T> refused(String text, String reason) {
    return Either.left(sentence(text, reason));
  }

  private static String sentence(String text, String reason) {
    return "`" + text + "` " + reason + (reason.endsWith(".") ? "" : ".") + EXAMPLE;
  }
}
