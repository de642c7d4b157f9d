package grader.worker.contract;

import io.vavr.collection.List;
import java.lang.classfile.Attributes;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodSignature;
import java.lang.classfile.attribute.MethodParameterInfo;
import java.lang.classfile.attribute.MethodParametersAttribute;

/**
 * The generic type of a method, compared as a compiler would: names of type parameters do not
 * matter.
 */
final class Signature {
  private final MethodModel method;
  private final MethodSignature type;
  private final List<String> typeParameters;

  private Signature(MethodModel method) {
    this.method = method;
    this.type =
        method
            .findAttribute(Attributes.signature())
            .map(attribute -> attribute.asMethodSignature())
            .orElseGet(() -> MethodSignature.of(method.methodTypeSymbol()));
    this.typeParameters =
        List.ofAll(type.typeParameters()).map(parameter -> parameter.identifier());
  }

  static Signature of(MethodModel method) {
    return new Signature(method);
  }

  boolean same(Signature other) {
    return sameParameters(other)
        && numbered().result(type.result()).equals(other.numbered().result(other.type.result()));
  }

  boolean sameParameters(Signature other) {
    return method
            .methodTypeSymbol()
            .parameterList()
            .equals(other.method.methodTypeSymbol().parameterList())
        && numbered().all(type.arguments()).equals(other.numbered().all(other.type.arguments()));
  }

  /** As {@code (List<T>, int)}. */
  String parameters() {
    return type.arguments().isEmpty()
        ? "no parameters"
        : named().all(type.arguments()).mkString("(", ", ", ")");
  }

  String result() {
    return named().result(type.result());
  }

  private TypeText named() {
    return new TypeText(name -> name);
  }

  private TypeText numbered() {
    return new TypeText(
        name -> typeParameters.contains(name) ? "$" + typeParameters.indexOf(name) : name);
  }

  /** As it is declared: {@code static <T> Option<T> first(List<T> list)}. */
  @Override
  public String toString() {
    List<String> names =
        method
            .findAttribute(Attributes.methodParameters())
            .map(MethodParametersAttribute::parameters)
            .map(List::ofAll)
            .orElseGet(List::empty)
            .map(Signature::name);
    List<String> types = named().all(type.arguments());
    return "static "
        + (typeParameters.isEmpty() ? "" : typeParameters.mkString("<", ", ", "> "))
        + result()
        + " "
        + method.methodName().stringValue()
        + types
            .zipAll(names, "", "")
            .map(pair -> (pair._1 + " " + pair._2).strip())
            .mkString("(", ", ", ")");
  }

  private static String name(MethodParameterInfo parameter) {
    return parameter.name().map(name -> name.stringValue()).orElse("");
  }
}
