package grader.worker.inspect;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import io.vavr.control.Option;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Numbers that the compiler knows. */
final class Constants {
  private Constants() {}

  static Option<Number> number(Tree tree, Variables variables) {
    return switch (Shape.bare(tree)) {
      case LiteralTree literal -> number(literal.getValue());
      case UnaryTree minus when minus.getKind() == Tree.Kind.UNARY_MINUS ->
          number(minus.getExpression(), variables).map(value -> -value.doubleValue());
      case Tree other ->
          variables
              .variable(other)
              .filter(VariableElement.class::isInstance)
              .flatMap(variable -> number(((VariableElement) variable).getConstantValue()));
    };
  }

  private static Option<Number> number(@Nullable Object value) {
    return Option.of(value).filter(Number.class::isInstance).map(Number.class::cast);
  }

  /** Whether it is a number that likes to stand for nothing. */
  static boolean isSentinel(Number number) {
    double value = number.doubleValue();
    return value == 0 || value == -1 || Double.isNaN(value) || Math.abs(value) >= Integer.MAX_VALUE;
  }
}
