package grader.worker.contract;

import io.vavr.collection.List;
import java.lang.classfile.Signature.ArrayTypeSig;
import java.lang.classfile.Signature.BaseTypeSig;
import java.lang.classfile.Signature.ClassTypeSig;
import java.lang.classfile.Signature.TypeArg;
import java.lang.classfile.Signature.TypeVarSig;
import java.lang.constant.ClassDesc;
import java.util.function.UnaryOperator;

/**
 * Types as they are written in Java: simple names for what the exercises speak of, full names for
 * the rest, so that {@code java.util.List} is not mistaken for Vavr's.
 *
 * @param typeVariable how a type variable is written
 */
record TypeText(UnaryOperator<String> typeVariable) {

  String result(java.lang.classfile.Signature type) {
    return text(type);
  }

  List<String> all(Iterable<java.lang.classfile.Signature> types) {
    return List.ofAll(types).map(this::text);
  }

  private String text(java.lang.classfile.Signature type) {
    return switch (type) {
      case BaseTypeSig base ->
          ClassDesc.ofDescriptor(String.valueOf(base.baseType())).displayName();
      case TypeVarSig variable -> typeVariable.apply(variable.identifier());
      case ArrayTypeSig array -> text(array.componentSignature()) + "[]";
      case ClassTypeSig type1 -> classText(type1);
    };
  }

  private String classText(ClassTypeSig type) {
    String name =
        type.outerType().map(outer -> classText(outer) + ".").orElse("") + simple(type.className());
    return type.typeArgs().isEmpty()
        ? name
        : name + List.ofAll(type.typeArgs()).map(this::argument).mkString("<", ", ", ">");
  }

  private String argument(TypeArg argument) {
    return switch (argument) {
      case TypeArg.Unbounded any -> "?";
      case TypeArg.Bounded bounded ->
          switch (bounded.wildcardIndicator()) {
            case NONE -> text(bounded.boundType());
            case EXTENDS -> "? extends " + text(bounded.boundType());
            case SUPER -> "? super " + text(bounded.boundType());
          };
    };
  }

  private static String simple(String internalName) {
    String name = internalName.replace('/', '.').replace('$', '.');
    boolean familiar =
        name.startsWith("java.lang.")
            || name.startsWith("java.time.")
            || name.startsWith("io.vavr.");
    return familiar ? name.replaceFirst("^(?:[a-z]+\\.)+", "") : name;
  }
}
