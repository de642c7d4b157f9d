package grader.worker.confine.allow;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.reflect.AccessFlag;

/**
 * The types of a submission and those given with the exercise, and what they inherit.
 *
 * @param types by internal name
 */
record Family(Map<String, ClassModel> types) {
  private static final String OBJECT = "java/lang/Object";

  static Family of(List<ClassModel> types) {
    return new Family(
        LinkedHashMap.ofEntries(
            types.map(type -> Tuple.of(type.thisClass().asInternalName(), type))));
  }

  boolean has(String type) {
    return types.containsKey(type);
  }

  /** The types above this one, each once, the nearest first, and the type itself. */
  List<String> ancestry(String type) {
    return ancestry(List.of(type), List.empty());
  }

  private List<String> ancestry(List<String> open, List<String> seen) {
    return open.isEmpty()
        ? seen
        : ancestry(
            open.flatMap(this::parents).removeAll(seen.appendAll(open)).distinct(),
            seen.appendAll(open));
  }

  /** Parents of a type of a library are that library's affair. */
  private List<String> parents(String type) {
    return types.get(type).toList().flatMap(Family::declaredParents);
  }

  static List<String> declaredParents(ClassModel type) {
    return List.ofAll(type.interfaces())
        .map(ClassEntry::asInternalName)
        .prependAll(Option.ofOptional(type.superclass()).map(ClassEntry::asInternalName));
  }

  /** The methods that one of these types declares and its subtypes can override. */
  List<Member> instanceMethods(String type) {
    return types
        .get(type)
        .toList()
        .flatMap(ClassModel::methods)
        .reject(
            method ->
                method.flags().has(AccessFlag.STATIC) || method.flags().has(AccessFlag.PRIVATE))
        .map(
            method ->
                new Member(
                    type, method.methodName().stringValue(), method.methodType().stringValue()))
        .reject(member -> member.name().equals(Member.CONSTRUCTOR));
  }

  /**
   * What a reference to a member of one of these types can reach: methods are called by name at run
   * time, so every declaration above the type counts.
   */
  List<Declaration> declarations(Member member) {
    return ancestry(member.owner())
        .append(OBJECT)
        .distinct()
        .flatMap(
            type ->
                types
                    .get(type)
                    .map(model -> declared(model, member).toList())
                    .getOrElse(() -> Libraries.declarations(member.in(type))));
  }

  private static Option<Declaration> declared(ClassModel type, Member member) {
    Option<Boolean> isAbstract =
        member.descriptor().startsWith("(")
            ? List.ofAll(type.methods())
                .find(method -> is(method, member))
                .map(method -> method.flags().has(AccessFlag.ABSTRACT))
            : List.ofAll(type.fields())
                .find(field -> field.fieldName().equalsString(member.name()))
                .map(field -> false);
    return isAbstract.map(flag -> new Declaration(type.thisClass().asInternalName(), true, flag));
  }

  private static boolean is(MethodModel method, Member member) {
    return method.methodName().equalsString(member.name())
        && method.methodType().equalsString(member.descriptor());
  }
}
