package grader.worker.contract;

import grader.wire.ClassFile;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandleInfo;
import java.lang.reflect.AccessFlag;

/**
 * What an ordinary suite asks a submission to declare: the members that it uses. It is checked
 * before anything is linked, so that a missing member is a sentence and not a NoSuchMethodError.
 */
public final class Linkage {
  private final List<ClassModel> skeletons;
  private final List<Use> uses;
  private final List<Use> inherited;

  private record Use(String owner, String name, String type, boolean ofClass) {
    boolean isMethod() {
      return type.startsWith("(");
    }

    @Override
    public String toString() {
      return isMethod()
          ? owner.replace('$', '.') + "." + name + parameters() + "` returning `" + result()
          : owner.replace('$', '.') + "." + name;
    }

    private String parameters() {
      return List.ofAll(MethodTypeDesc.ofDescriptor(type).parameterList())
          .map(parameter -> parameter.displayName())
          .mkString("(", ", ", ")");
    }

    private String result() {
      return MethodTypeDesc.ofDescriptor(type).returnType().displayName();
    }
  }

  /**
   * @param skeletons that the suite was compiled against
   */
  public Linkage(List<ClassFile> suite, List<ClassFile> skeletons) {
    this.skeletons = skeletons.map(Linkage::parse);
    List<String> asked = skeletons.map(ClassFile::name);
    List<ClassModel> classes = suite.map(Linkage::parse);
    List<Use> all = classes.flatMap(type -> handles(type).appendAll(instructions(type))).distinct();
    this.uses = all.filter(use -> asked.contains(use.owner));
    // A compiler names Object as the owner of what a class inherits from it (JVMS 4.4.2, JLS 13.1).
    this.inherited =
        all.filter(use -> use.owner.equals(Object.class.getName()))
            .flatMap(use -> asked.map(type -> new Use(type, use.name, use.type, use.ofClass)));
  }

  /** What the suite uses and the submission lacks, a sentence each; empty if it links. */
  public List<String> problems(List<ClassFile> submission) {
    List<ClassModel> types = submission.map(Linkage::parse);
    List<String> absent =
        uses.map(Use::owner)
            .distinct()
            .filter(name -> types.forAll(type -> !Linkage.name(type).equals(name)));
    return absent
        .map(name -> "There is no class `" + name.replace('$', '.') + "`; the tests use it.")
        .appendAll(
            uses.reject(use -> absent.contains(use.owner))
                .reject(use -> isThere(use, use.owner, types))
                .map(use -> problem(use)));
  }

  /**
   * Whether the submission declares another method of a name that the suite calls: a compiler might
   * choose that one (JLS 15.12.2).
   */
  public boolean mayBindOtherwise(List<ClassFile> submission) {
    List<ClassModel> types = submission.map(Linkage::parse);
    return uses.appendAll(inherited)
        .filter(Use::isMethod)
        .exists(
            use ->
                named(use, types)
                    .remove(use.type)
                    .exists(type -> !named(use, skeletons).contains(type)));
  }

  /** Descriptors of the methods of this name that may be called, where it is declared. */
  private static List<String> named(Use use, List<ClassModel> types) {
    return types
        .filter(type -> name(type).equals(use.owner))
        .flatMap(type -> List.ofAll(type.methods()))
        .filter(method -> method.methodName().equalsString(use.name))
        .reject(method -> method.flags().has(AccessFlag.PRIVATE))
        .reject(method -> method.flags().has(AccessFlag.SYNTHETIC))
        .map(method -> method.methodType().stringValue());
  }

  private static String problem(Use use) {
    return use.name.equals("<init>")
        ? "`new "
            + use.owner.replace('$', '.')
            + use.parameters()
            + "` cannot be called; the tests do."
        : "`" + use + "` is missing, or not as the tests use it.";
  }

  private static boolean isThere(Use use, String in, List<ClassModel> types) {
    Option<ClassModel> own = types.find(type -> name(type).equals(in));
    return own.map(type -> declares(type, use) || inherits(type, use, types))
        .getOrElse(() -> JdkMembers.has(in, use.name, use.type));
  }

  private static boolean inherits(ClassModel type, Use use, List<ClassModel> types) {
    return !use.name.equals("<init>")
        && Option.ofOptional(type.superclass())
            .toList()
            .appendAll(List.ofAll(type.interfaces()))
            .exists(above -> isThere(use, above.asInternalName().replace('/', '.'), types));
  }

  private static boolean declares(ClassModel type, Use use) {
    return use.isMethod()
        ? List.ofAll(type.methods())
            .exists(
                method ->
                    method.methodName().equalsString(use.name)
                        && method.methodType().equalsString(use.type)
                        && !method.flags().has(AccessFlag.PRIVATE)
                        && method.flags().has(AccessFlag.STATIC) == use.ofClass)
        : List.ofAll(type.fields())
            .exists(
                field ->
                    field.fieldName().equalsString(use.name)
                        && field.fieldType().equalsString(use.type)
                        && !field.flags().has(AccessFlag.PRIVATE)
                        && field.flags().has(AccessFlag.STATIC) == use.ofClass);
  }

  private static List<Use> instructions(ClassModel type) {
    return List.ofAll(type.methods())
        .flatMap(method -> Option.ofOptional(method.code()))
        .flatMap(code -> List.ofAll(code))
        .filter(Instruction.class::isInstance)
        .flatMap(
            instruction ->
                switch (instruction) {
                  case InvokeInstruction call ->
                      Option.some(use(call.method(), call.opcode() == Opcode.INVOKESTATIC));
                  case FieldInstruction field ->
                      Option.some(
                          use(
                              field.field(),
                              field.opcode() == Opcode.GETSTATIC
                                  || field.opcode() == Opcode.PUTSTATIC));
                  default -> Option.none(); // uses no member
                });
  }

  private static List<Use> handles(ClassModel type) {
    List<Use> found = List.empty();
    for (PoolEntry entry : type.constantPool()) {
      if (entry instanceof MethodHandleEntry handle) {
        found =
            found.append(
                use(handle.reference(), handle.kind() == MethodHandleInfo.REF_invokeStatic));
      }
    }
    return found;
  }

  private static Use use(MemberRefEntry member, boolean ofClass) {
    return new Use(
        member.owner().asInternalName().replace('/', '.'),
        member.name().stringValue(),
        member.type().stringValue(),
        ofClass);
  }

  private static String name(ClassModel type) {
    return type.thisClass().asInternalName().replace('/', '.');
  }

  private static ClassModel parse(ClassFile file) {
    return java.lang.classfile.ClassFile.of().parse(file.bytes());
  }
}
