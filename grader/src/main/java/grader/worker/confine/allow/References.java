package grader.worker.confine.allow;

import grader.worker.confine.allow.Refusal.Kind;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.classfile.constantpool.DynamicConstantPoolEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;

/**
 * Judges the references in a constant pool (JVMS 4.4). Every call, field access, type, method
 * handle and dynamic constant that code could ever resolve stands there.
 */
record References(AllowList list, Family family) {

  List<Refusal> judge(PoolEntry entry) {
    return switch (entry) {
      case ClassEntry type -> named(TypeNames.element(type.asInternalName())).toList();
      case MemberRefEntry member -> linked(Member.of(member));
      case MethodTypeEntry type -> mentions(type.descriptor().stringValue());
      case ConstantDynamicEntry constant -> bootstrap(constant);
      case InvokeDynamicEntry call ->
          bootstrap(call).appendAll(mentions(call.type().stringValue()));
      // Its parts are entries of their own. What it says about modules has no place here either.
      default -> List.empty();
    };
  }

  /** A type that code has values of, or looks for. */
  Option<Refusal> used(String type) {
    return Option.when(!family.has(type) && !list.hasType(type), () -> list.type(type));
  }

  private Option<Refusal> named(String type) {
    return used(type).filter(refusal -> !list.mayName(type));
  }

  List<Refusal> mentions(String descriptor) {
    return TypeNames.mentioned(descriptor).flatMap(this::used);
  }

  /** javac's own members are judged where they are used, see {@link #called}. */
  private List<Refusal> linked(Member member) {
    return list.isTheCompilers(member) ? List.empty() : called(member).toList();
  }

  /** A member that code calls, reads or has a handle of. */
  Option<Refusal> called(Member member) {
    return family.has(member.owner()) ? inherited(member) : list.member(member, family::has);
  }

  /** A class of one's own must not launder what it inherits from a library. */
  private Option<Refusal> inherited(Member member) {
    List<Declaration> found = family.declarations(member);
    if (found.isEmpty()) {
      return Option.some(
          new Refusal(
              Kind.MEMBER,
              member.owner() + "#" + member.name(),
              "`" + member.shown() + "` is declared nowhere.",
              list.reasons().of(MemberSet.ANY)));
    }
    boolean ours = found.exists(Declaration::ours);
    return found
        .reject(declaration -> declaration.ours() || (ours && declaration.isAbstract()))
        .flatMap(declaration -> list.member(member.in(declaration.owner()), family::has))
        .headOption();
  }

  private List<Refusal> bootstrap(DynamicConstantPoolEntry entry) {
    Member method = Member.of(entry.bootstrap().bootstrapMethod().reference());
    if (!list.isTheCompilers(method)) {
      return List.of(compilersOnly(method));
    }
    // The arguments of a constant are javac's; those of a lambda are methods that code names.
    return entry instanceof ConstantDynamicEntry
        ? List.empty()
        : List.ofAll(entry.bootstrap().arguments())
            .filter(MethodHandleEntry.class::isInstance)
            .map(argument -> Member.of(((MethodHandleEntry) argument).reference()))
            .flatMap(this::compilers);
  }

  /** Refuses what only javac may use. */
  Option<Refusal> compilers(Member member) {
    return Option.when(list.isTheCompilers(member), () -> compilersOnly(member));
  }

  private Refusal compilersOnly(Member member) {
    return new Refusal(
        Kind.MEMBER,
        member.owner(),
        "`" + member.shown() + "` cannot be used here.",
        list.reasons().of("bootstrap"));
  }
}
