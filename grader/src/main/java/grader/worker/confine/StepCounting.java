package grader.worker.confine;

import grader.suite.StepMeter;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a class count its steps: a call to {@link StepMeter#tick} at every method entry and before
 * every backward branch.
 */
final class StepCounting {
  private static final ClassDesc METER = ClassDesc.of(StepMeter.class.getName());
  // Not MethodTypeDesc.ofDescriptor: as the first call of a JVM to this API it dies in a class
  // initialisation cycle (JDK 25.0.3).
  private static final MethodTypeDesc NOTHING_TO_VOID = MethodTypeDesc.of(ConstantDescs.CD_void);

  private final ClassFile classFiles;

  /**
   * @param types finds the classes that the instrumented ones refer to; needed for their stack maps
   */
  StepCounting(ClassHierarchyResolver types) {
    classFiles = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(types));
  }

  /** A class of a library, which stays as it is but for its steps. */
  byte[] in(byte[] type) {
    return transformed(type, counting());
  }

  /** A class of a submission, which also becomes accessible to the suite. */
  byte[] inWidened(byte[] type) {
    return transformed(type, counting().andThen(new Widening()));
  }

  private byte[] transformed(byte[] type, ClassTransform transform) {
    return classFiles.transformClass(classFiles.parse(type), transform);
  }

  private static ClassTransform counting() {
    return ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(Ticks::new));
  }

  private static final class Ticks implements CodeTransform {
    private final Set<Label> passed = new HashSet<>();
    private boolean entered;

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      if (!entered && element instanceof Instruction) {
        entered = true; // after the first line number, so that a stack trace tells the line
        tick(code);
      }
      if (element instanceof LabelTarget target) {
        passed.add(target.label());
      } else if (goesBack(element)) {
        tick(code);
      }
      code.with(element);
    }

    private boolean goesBack(CodeElement element) {
      if (element instanceof BranchInstruction branch) {
        return passed.contains(branch.target());
      }
      if (element instanceof TableSwitchInstruction jump) {
        return goesBack(jump.defaultTarget(), jump.cases());
      }
      return element instanceof LookupSwitchInstruction jump
          && goesBack(jump.defaultTarget(), jump.cases());
    }

    private boolean goesBack(Label otherwise, List<SwitchCase> cases) {
      return passed.contains(otherwise)
          || cases.stream().anyMatch(one -> passed.contains(one.target()));
    }

    private static void tick(CodeBuilder code) {
      code.invokestatic(METER, "tick", NOTHING_TO_VOID);
    }
  }
}
