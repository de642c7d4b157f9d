package grader.worker.inspect;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import grader.model.Finding;
import io.vavr.collection.List;
import io.vavr.control.Option;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Casts a value of a sealed type to one of its cases without having looked which it is. */
final class CaseByCast implements Inspection {
  @Override
  public String id() {
    return "case-by-cast";
  }

  @Override
  public List<Finding> at(Place place) {
    return place.tree() instanceof TypeCastTree cast
            && isSealed(place, cast.getExpression())
            && narrows(place, cast)
            && !Catching.isAround(place)
            && !new Presence(place, cast.getExpression()).isLookedAt()
        ? List.of(place.finding(id(), message(cast)))
        : List.empty();
  }

  private static boolean isSealed(Place place, ExpressionTree value) {
    return place.type(value).flatMap(CaseByCast::sealedType).isDefined();
  }

  static Option<TypeElement> sealedType(TypeMirror type) {
    return Option.of(type)
        .filter(DeclaredType.class::isInstance)
        .map(declared -> ((DeclaredType) declared).asElement())
        .filter(element -> element.getModifiers().contains(Modifier.SEALED))
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast);
  }

  private static boolean narrows(Place place, TypeCastTree cast) {
    return !element(place, cast.getType()).equals(element(place, cast.getExpression()));
  }

  private static Option<Element> element(Place place, Tree tree) {
    return place
        .type(tree)
        .filter(DeclaredType.class::isInstance)
        .map(type -> ((DeclaredType) type).asElement());
  }

  private static String message(TypeCastTree cast) {
    return "The cast says that this is a `%s`, and nothing here has looked. A `switch` over the"
            .formatted(cast.getType())
        + " cases names what else it can be.";
  }
}
