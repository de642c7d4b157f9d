package grader.worker.confine.allow;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.function.BiConsumer;

/** Walks through the instructions of a method: what they use, and on which line. */
final class Code {
  private final References references;
  private final BiConsumer<Refusal, Integer> refused;
  private final BiConsumer<PoolEntry, Integer> used;

  /**
   * @param refused told of what an instruction may not do, and its line
   * @param used told of the constants that an instruction uses, and its line
   */
  Code(
      References references,
      BiConsumer<Refusal, Integer> refused,
      BiConsumer<PoolEntry, Integer> used) {
    this.references = references;
    this.refused = refused;
    this.used = used;
  }

  void walk(CodeModel code) {
    Map<Label, List<ClassEntry>> caught = HashMap.empty();
    List<ClassEntry> handler = List.empty();
    int line = 0;
    for (CodeElement element : code) {
      switch (element) {
        case LineNumber number -> line = number.line();
        case ExceptionCatch exception when exception.catchType().isPresent() ->
            caught =
                caught.put(
                    exception.handler(), List.of(exception.catchType().get()), List::appendAll);
        case LabelTarget target ->
            handler = handler.appendAll(caught.getOrElse(target.label(), List.empty()));
        case Instruction instruction -> {
          int here = line;
          handler.forEach(type -> uses(type, here));
          handler = List.empty();
          visit(instruction, here);
        }
        default -> {
          // says nothing about what the code uses
        }
      }
    }
  }

  private void visit(Instruction instruction, int line) {
    switch (instruction) {
      case MonitorInstruction monitor when monitor.opcode() == Opcode.MONITORENTER ->
          refused.accept(locks(), line);
      case InvokeInstruction call -> {
        references.compilers(Member.of(call.method())).forEach(why -> refused.accept(why, line));
        uses(call.method(), line);
      }
      case FieldInstruction field -> uses(field.field(), line);
      case InvokeDynamicInstruction call -> uses(call.invokedynamic(), line);
      case NewObjectInstruction made -> has(made.className(), line);
      case TypeCheckInstruction check -> has(check.type(), line);
      case NewReferenceArrayInstruction array -> has(array.componentType(), line);
      case NewMultiArrayInstruction array -> has(array.arrayType(), line);
      case LoadConstantInstruction constant -> loads(constant.constantEntry(), line);
      default -> {
        // touches nothing but the stack and local variables
      }
    }
  }

  private void loads(PoolEntry constant, int line) {
    switch (constant) {
      case ClassEntry type -> has(type, line);
      case MethodHandleEntry handle -> {
        references.compilers(Member.of(handle.reference())).forEach(r -> refused.accept(r, line));
        uses(handle, line);
      }
      default -> uses(constant, line);
    }
  }

  /** Here a type is not only named by javac: there are values of it. */
  private void has(ClassEntry type, int line) {
    references
        .used(TypeNames.element(type.asInternalName()))
        .forEach(why -> refused.accept(why, line));
    uses(type, line);
  }

  private void uses(PoolEntry entry, int line) {
    Constants.reached(entry).forEach(constant -> used.accept(constant, line));
  }

  private Refusal locks() {
    return Refusal.of(
        "synchronized", "There is a `synchronized` block.", references.list().reasons());
  }
}
