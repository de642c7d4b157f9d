package grader.worker.confine.allow;

import io.vavr.collection.List;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Looks up what a type of the JDK or of Vavr declares and inherits. Nothing is initialised. */
final class Libraries {
  private Libraries() {}

  /** Every declaration of the member in this type and above it; none if the type is not there. */
  static List<Declaration> declarations(Member member) {
    return find(member.owner()).toList().flatMap(type -> above(type, member)).distinct();
  }

  private static Option<Class<?>> find(String type) {
    return Try.<Class<?>>of(
            () -> Class.forName(type.replace('/', '.'), false, Libraries.class.getClassLoader()))
        .toOption();
  }

  private static List<Declaration> above(Class<?> type, Member member) {
    return declared(type, member)
        .toList()
        .appendAll(Option.of(type.getSuperclass()).toList().flatMap(t -> above(t, member)))
        .appendAll(List.of(type.getInterfaces()).flatMap(t -> above(t, member)));
  }

  private static Option<Declaration> declared(Class<?> type, Member member) {
    Option<Integer> modifiers =
        member.descriptor().startsWith("(")
            ? List.of(type.getDeclaredMethods())
                .find(method -> is(method, member))
                .map(Method::getModifiers)
            : List.of(type.getDeclaredFields())
                .find(field -> field.getName().equals(member.name()))
                .map(Field::getModifiers);
    return modifiers.map(
        flags ->
            new Declaration(type.getName().replace('.', '/'), false, Modifier.isAbstract(flags)));
  }

  private static boolean is(Method method, Member member) {
    return method.getName().equals(member.name())
        && MethodType.methodType(method.getReturnType(), method.getParameterTypes())
            .descriptorString()
            .equals(member.descriptor());
  }
}
