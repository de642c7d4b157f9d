package grader.worker.confine.allow;

import grader.worker.confine.allow.Refusal.Kind;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;

/** Judges what a class declares: its supertypes, fields and methods, and how these are marked. */
record Declarations(References references) {

  /** What is refused, each with its line; 0 where that is not known. */
  List<Tuple2<Refusal, Integer>> of(ClassModel type) {
    List<Refusal> ofType =
        parents(type)
            .appendAll(overriding(type))
            .appendAll(modules(type))
            .appendAll(
                List.ofAll(type.fields())
                    .flatMap(field -> references.mentions(field.fieldType().stringValue())));
    return ofType
        .map(refusal -> Tuple.of(refusal, 0))
        .appendAll(
            List.ofAll(type.methods())
                .flatMap(
                    method -> method(method).map(refusal -> Tuple.of(refusal, firstLine(method)))));
  }

  private List<Refusal> parents(ClassModel type) {
    String name = type.thisClass().asInternalName();
    return Family.declaredParents(type)
        .reject(parent -> references.family().has(parent) || references.list().mayExtend(parent))
        .map(parent -> extending(name, parent));
  }

  private Refusal extending(String type, String parent) {
    String name = TypeNames.simple(type);
    boolean isAnonymous = Character.isDigit(name.charAt(name.lastIndexOf('.') + 1));
    return new Refusal(
        Kind.SUPERTYPE,
        parent,
        (isAnonymous ? "An anonymous class" : "`" + name + "`")
            + " cannot extend or implement `"
            + TypeNames.simple(parent)
            + "` here.",
        references.list().reasons().ofExtending(parent));
  }

  private List<Refusal> modules(ClassModel type) {
    return type.flags().has(AccessFlag.MODULE)
        ? List.of(marked("module", "A module is declared."))
        : List.empty();
  }

  private List<Refusal> method(MethodModel method) {
    String name = method.methodName().stringValue();
    return references
        .mentions(method.methodType().stringValue())
        .appendAll(
            Option.when(
                method.flags().has(AccessFlag.NATIVE),
                () -> marked("native", "`" + TypeNames.shortened(name) + "` is a native method.")))
        .appendAll(
            Option.when(
                method.flags().has(AccessFlag.SYNCHRONIZED),
                () ->
                    marked(
                        "synchronized",
                        "`" + TypeNames.shortened(name) + "` is a synchronized method.")))
        .appendAll(
            Option.when(
                name.equals("finalize") && method.methodType().equalsString("()V"),
                () -> marked("finalize", "`finalize` is declared.")));
  }

  /**
   * Methods that go by the name of what a library's class has and a submission may not use. They
   * could launder it: an interface of the submission's own declares such a method, and a class
   * inherits the library's to implement it.
   */
  private List<Refusal> overriding(ClassModel type) {
    Family family = references.family();
    List<String> ancestry = family.ancestry(type.thisClass().asInternalName());
    List<String> foreign = ancestry.reject(family::has).remove("java/lang/Object");
    return foreign.isEmpty()
        ? List.empty()
        : ancestry
            .flatMap(family::instanceMethods)
            .flatMap(
                method ->
                    foreign.flatMap(
                        parent ->
                            Libraries.declarations(method.in(parent))
                                .reject(Declaration::isAbstract)
                                .flatMap(
                                    declaration ->
                                        references
                                            .list()
                                            .member(method.in(declaration.owner()), family::has))));
  }

  private Refusal marked(String key, String sentence) {
    return Refusal.of(key, sentence, references.list().reasons());
  }

  private static int firstLine(MethodModel method) {
    return ClassCheck.lines(method).headOption().getOrElse(0);
  }
}
