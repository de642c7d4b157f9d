package grader.worker.inspect;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import grader.model.Finding;
import grader.worker.compile.TypedSource;
import io.vavr.collection.Iterator;
import io.vavr.control.Option;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** A node of a typed file, with its way up to the root: the questions that inspections share. */
record Place(TypedSource source, Variables variables, TreePath path) {

  Tree tree() {
    return path.getLeaf();
  }

  /** Somewhere else in the file. */
  Place anywhere(Tree elsewhere) {
    return at(TreePath.getPath(source.unit(), elsewhere));
  }

  private Place at(TreePath other) {
    return new Place(source, variables, other);
  }

  Option<Place> parent() {
    return Option.of(path.getParentPath()).map(this::at);
  }

  /** From this node upward. */
  Iterator<Place> upward() {
    return Iterator.iterate(Option.some(this), place -> place.flatMap(Place::parent))
        .takeWhile(Option::isDefined)
        .flatMap(place -> place);
  }

  /** The nearest method, lambda or class around this node. */
  Option<Place> body() {
    return upward()
        .drop(1)
        .find(
            place ->
                place.tree() instanceof MethodTree
                    || place.tree() instanceof LambdaExpressionTree
                    || place.tree() instanceof ClassTree);
  }

  /** The method around this node, if no class lies between. */
  Option<MethodTree> method() {
    return upward()
        .find(place -> place.tree() instanceof MethodTree || place.tree() instanceof ClassTree)
        .map(Place::tree)
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast);
  }

  /** Whether callers outside of the file get here; what is private may rely on its own callers. */
  boolean isPublished() {
    return upward().count(place -> place.tree() instanceof ClassTree) == 1
        && !method().exists(m -> m.getModifiers().getFlags().contains(Modifier.PRIVATE));
  }

  /** Whether what stands here is done later than what is around it, or for each of some values. */
  boolean isDeferred() {
    return body().exists(place -> !(place.tree() instanceof MethodTree));
  }

  Option<Element> element() {
    return Option.of(source.trees().getElement(path));
  }

  Option<Element> element(Tree other) {
    return Option.of(source.trees().getElement(new TreePath(path, other)));
  }

  Option<TypeMirror> type(Tree other) {
    return Option.of(source.trees().getTypeMirror(new TreePath(path, other)));
  }

  boolean isA(Tree expression, Set<String> types) {
    return type(expression).exists(type -> Types.isA(type, types));
  }

  Finding warning(String rule, String message) {
    return finding(Finding.Level.WARNING, rule, message);
  }

  Finding note(String rule, String message) {
    return finding(Finding.Level.NOTE, rule, message);
  }

  /** A warning where it is sure; a note in code that may rely on its only callers. */
  Finding finding(String rule, String message) {
    return isPublished() ? warning(rule, message) : note(rule, message);
  }

  private Finding finding(Finding.Level level, String rule, String message) {
    long position = Math.max(0, position());
    LineMap lines = source.unit().getLineMap();
    return new Finding(
        level,
        rule,
        message,
        source.file().name(),
        (int) lines.getLineNumber(position),
        (int) lines.getColumnNumber(position));
  }

  /** Of the called name in a chain of calls, which may be lines below its start. */
  private long position() {
    SourcePositions positions = source.trees().getSourcePositions();
    CompilationUnitTree unit = source.unit();
    Tree named = tree() instanceof MethodInvocationTree call ? call.getMethodSelect() : tree();
    return switch (named) {
      case MemberSelectTree select ->
          positions.getEndPosition(unit, select) - select.getIdentifier().length();
      case MemberReferenceTree reference ->
          positions.getEndPosition(unit, reference) - reference.getName().length();
      default -> positions.getStartPosition(unit, named);
    };
  }

  /** The source text of an expression, without space and parentheses around it. */
  static String text(Tree expression) {
    return Shape.bare(expression).toString();
  }
}
