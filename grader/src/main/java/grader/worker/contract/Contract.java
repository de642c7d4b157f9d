package grader.worker.contract;

import grader.wire.ClassFile;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;

/**
 * What an exercise asks a submission to declare: the methods of its skeleton, with their exact
 * parameter and return types. It is checked before anything is linked, so that a mistyped member is
 * a sentence and not a NoSuchMethodError.
 */
public final class Contract {
  private final List<ClassModel> skeletons;

  /**
   * @param types the types to submit
   * @param skeletons their compiled skeletons, perhaps among other classes
   */
  public Contract(List<String> types, List<ClassFile> skeletons) {
    this.skeletons = skeletons.filter(file -> types.contains(file.name())).map(Contract::parse);
  }

  /**
   * Every way in which the submission differs from what is asked, a sentence each; empty if it
   * differs in none.
   */
  public List<String> problems(List<ClassFile> submission) {
    List<ClassModel> submitted = submission.map(Contract::parse);
    return skeletons.flatMap(skeleton -> problems(skeleton, submitted));
  }

  private static List<String> problems(ClassModel skeleton, List<ClassModel> submitted) {
    String name = name(skeleton);
    Option<ClassModel> type = submitted.find(candidate -> name(candidate).equals(name));
    List<MethodModel> asked =
        methods(skeleton).filter(method -> !method.flags().has(AccessFlag.PRIVATE));
    if (type.isEmpty()) {
      return List.of(
          "There is no class `"
              + name
              + "`; the exercise asks for "
              + asked.map(m -> "`" + Signature.of(m) + "`").mkString(", ")
              + " in it.");
    }
    return type.filter(found -> found.flags().has(AccessFlag.INTERFACE))
        .map(found -> List.of("`" + name + "` must be a class; yours is an interface."))
        .getOrElse(
            () -> type.toList().flatMap(found -> missing(asked, inherited(found, submitted))));
  }

  private static List<String> missing(List<MethodModel> asked, List<MethodModel> declared) {
    return asked.flatMap(method -> problem(method, declared));
  }

  /** A class has the static methods of its superclasses too. */
  private static List<MethodModel> inherited(ClassModel type, List<ClassModel> submitted) {
    Option<String> parent =
        Option.ofOptional(type.superclass()).map(entry -> entry.asInternalName());
    return methods(type)
        .appendAll(
            parent
                .flatMap(name -> submitted.find(candidate -> name(candidate).equals(name)))
                .toList()
                .flatMap(found -> inherited(found, submitted)));
  }

  private static Option<String> problem(MethodModel asked, List<MethodModel> declared) {
    Signature signature = Signature.of(asked);
    String name = asked.methodName().stringValue();
    List<MethodModel> named = declared.filter(method -> method.methodName().equalsString(name));
    if (named.isEmpty()) {
      return Option.some("`" + name + "` is missing; the exercise asks for `" + signature + "`.");
    }
    if (named.exists(method -> fits(asked, method))) {
      return Option.none();
    }
    MethodModel nearest =
        named
            .find(method -> Signature.of(method).sameParameters(signature))
            .getOrElse(named.head());
    return Option.some(difference(name, signature, Signature.of(nearest), nearest));
  }

  private static boolean fits(MethodModel asked, MethodModel method) {
    return Signature.of(method).same(Signature.of(asked))
        && method.flags().has(AccessFlag.STATIC) == asked.flags().has(AccessFlag.STATIC)
        && !method.flags().has(AccessFlag.PRIVATE);
  }

  private static String difference(
      String name, Signature asked, Signature yours, MethodModel method) {
    if (!yours.sameParameters(asked)) {
      return "`"
          + name
          + "` must take "
          + asked.parameters()
          + "; yours takes "
          + yours.parameters()
          + ".";
    }
    if (!yours.same(asked)) {
      return "`"
          + name
          + "` must return "
          + asked.result()
          + "; yours returns "
          + yours.result()
          + ".";
    }
    return method.flags().has(AccessFlag.PRIVATE)
        ? "`" + name + "` must not be private."
        : "`" + name + "` must be static; yours belongs to an instance.";
  }

  private static List<MethodModel> methods(ClassModel type) {
    return List.ofAll(type.methods())
        .filter(method -> !method.flags().has(AccessFlag.SYNTHETIC))
        .filter(method -> !method.methodName().stringValue().startsWith("<"));
  }

  private static String name(ClassModel type) {
    return type.thisClass().asInternalName();
  }

  private static ClassModel parse(ClassFile file) {
    return java.lang.classfile.ClassFile.of().parse(file.bytes());
  }
}
