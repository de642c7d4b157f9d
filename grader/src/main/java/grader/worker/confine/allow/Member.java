package grader.worker.confine.allow;

import io.vavr.collection.List;
import java.lang.classfile.constantpool.MemberRefEntry;

/**
 * A method, constructor or field as a class file refers to it.
 *
 * @param owner internal name of the type it is looked for in
 * @param descriptor JVMS 4.3; that of a method begins with a parenthesis
 */
record Member(String owner, String name, String descriptor) {
  static final String CONSTRUCTOR = "<init>";

  static Member of(MemberRefEntry entry) {
    return new Member(
        entry.owner().asInternalName(), entry.name().stringValue(), entry.type().stringValue());
  }

  Member in(String type) {
    return new Member(type, name, descriptor);
  }

  /** Types of the parameters and the result, or of the field. */
  List<String> mentioned() {
    return TypeNames.mentioned(descriptor);
  }

  /** As a person would write the use of it. */
  String shown() {
    String type = TypeNames.simple(owner);
    return name.equals(CONSTRUCTOR)
        ? "new " + type + "(...)"
        : type + "." + TypeNames.shortened(name);
  }
}
