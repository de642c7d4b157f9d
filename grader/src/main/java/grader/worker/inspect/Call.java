package grader.worker.inspect;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/**
 * A method that is called, or referred to for a call later on.
 *
 * @param on what stands before the name: a value, or the type of a static or an unbound method;
 *     none for a method of the class itself
 * @param type of what stands before the name, or the class that declares the method
 */
record Call(
    Place place,
    ExecutableElement method,
    Option<ExpressionTree> on,
    TypeMirror type,
    List<ExpressionTree> arguments) {

  static Option<Call> at(Place place) {
    return switch (place.tree()) {
      case MethodInvocationTree call ->
          of(
              place,
              Option.some(call.getMethodSelect())
                  .filter(MemberSelectTree.class::isInstance)
                  .map(select -> ((MemberSelectTree) select).getExpression()),
              List.ofAll(call.getArguments()));
      case MemberReferenceTree reference ->
          of(place, Option.some(reference.getQualifierExpression()), List.empty());
      default -> Option.none();
    };
  }

  private static Option<Call> of(
      Place place, Option<ExpressionTree> on, List<ExpressionTree> arguments) {
    return place
        .element()
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast)
        .map(
            method ->
                new Call(
                    place,
                    method,
                    on,
                    on.flatMap(place::type)
                        .orElse(() -> Option.of(method.getEnclosingElement()).map(Element::asType))
                        .getOrElse(method::asType),
                    arguments));
  }

  String name() {
    return method.getSimpleName().toString();
  }

  boolean isStatic() {
    return method.getModifiers().contains(Modifier.STATIC);
  }

  boolean isOn(Set<String> types) {
    return Types.isA(type, types);
  }

  /** Whether it is one of these methods of one of these types. */
  boolean is(Set<String> types, Set<String> names) {
    return names.contains(name()) && isOn(types);
  }

  /** The value that it is called on; none for a static method, or {@code List::head}. */
  Option<ExpressionTree> receiver() {
    return on.filter(value -> !isStatic() && !isTypeName(value));
  }

  private boolean isTypeName(ExpressionTree value) {
    return place.element(value).exists(e -> e.getKind().isClass() || e.getKind().isInterface());
  }
}
