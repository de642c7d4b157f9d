package grader.scaffold;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Reads types; what it answers in place of a type continues "the signature ...".
 *
 * @param variables names of the type variables
 */
record TypeReader(List<String> variables) {

  Either<String, Type> answer(Tree tree) {
    return tree.toString().equals("void")
        ? Either.left("answers nothing: there is nothing to check")
        : type(tree)
            .filterOrElse(
                type -> !type.shape().isFunction(),
                type -> "answers a function, and functions cannot be compared");
  }

  Either<String, Type> parameter(Tree tree) {
    return type(tree);
  }

  private Either<String, Type> type(Tree tree) {
    return switch (tree) {
      case PrimitiveTypeTree _ -> named(tree.toString(), List.empty());
      case ArrayTypeTree array ->
          Either.left("has an array, which cannot be compared: List<" + array.getType() + ">, say");
      case ParameterizedTypeTree generic ->
          Either.sequenceRight(List.ofAll(generic.getTypeArguments()).map(this::argument))
              .flatMap(arguments -> named(generic.getType().toString(), arguments));
      default -> named(tree.toString(), List.empty());
    };
  }

  private Either<String, Type> argument(Tree tree) {
    return type(tree)
        .filterOrElse(
            type -> !type.isPrimitive(),
            type -> "has <" + type.source() + ">: write " + type.boxed().source())
        .filterOrElse(
            type -> !type.shape().isOutermostOnly(),
            type -> "has a " + type.shape().written() + " inside of another type");
  }

  private Either<String, Type> named(String name, Seq<Type> arguments) {
    if (variables.contains(name)) {
      return Either.right(new Type(Shape.VARIABLE, name, List.empty()));
    }
    Option<Shape> shape = Shape.named(name);
    return shape
        .toEither(() -> unknown(name))
        .filterOrElse(
            known -> known.arity() == arguments.size(),
            known -> "has a " + name + " without its " + known.arity() + " type arguments")
        .map(known -> new Type(known, written(known, name), arguments.toList()));
  }

  private static String written(Shape shape, String name) {
    return shape.isScalar() ? name : shape.written();
  }

  private static String unknown(String name) {
    return "has the type "
        + name
        + ", of which no values are known. Known are "
        + Shape.known()
        + " and type variables (List, Set and Map are Vavr's). Scaffold it with one of these, and"
        + " write yours afterwards";
  }
}
