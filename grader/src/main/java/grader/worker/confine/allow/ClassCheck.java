package grader.worker.confine.allow;

import grader.worker.confine.allow.Refusal.Kind;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.LineNumber;
import java.util.ArrayList;

/** Everything that one class of a submission may not do. */
final class ClassCheck {
  /** Written by javac on the line where the class begins, not where the lambda stands. */
  private static final String LAMBDA_READER = "$deserializeLambda$";

  private final ClassModel type;
  private final References references;
  private final ArrayList<Tuple2<Refusal, Integer>> found = new ArrayList<>();
  private Map<Integer, Integer> firstLines = HashMap.empty();

  private ClassCheck(ClassModel type, References references) {
    this.type = type;
    this.references = references;
  }

  /**
   * @param ofName what is known of the class already
   */
  static List<Found> found(ClassModel type, References references, List<Refusal> ofName) {
    ClassCheck check = new ClassCheck(type, references);
    ofName.forEach(refusal -> check.add(refusal, 0));
    return check.run();
  }

  private List<Found> run() {
    type.methods().forEach(this::walk);
    for (PoolEntry entry : type.constantPool()) {
      references.judge(entry).forEach(refusal -> add(refusal, line(entry)));
    }
    found.addAll(new Declarations(references).of(type).toJavaList());
    if (references.list().judgesAnnotations()) {
      new Annotated(references).of(type).forEach(refusal -> add(refusal, 0));
    }
    int first = firstLine();
    return List.ofAll(found)
        .map(one -> new Found(one._1, file(type), one._2 == 0 ? unlocated(one._1, first) : one._2));
  }

  /** The name of the source file; empty if it is not known. */
  static String file(ClassModel type) {
    return type.findAttribute(Attributes.sourceFile())
        .map(attribute -> attribute.sourceFile().stringValue())
        .orElse("");
  }

  /** A type that is only named may be used on a known line of another class. */
  private static int unlocated(Refusal refusal, int first) {
    return refusal.kind() == Kind.TYPE ? 0 : first;
  }

  private void walk(MethodModel method) {
    boolean located = !method.methodName().equalsString(LAMBDA_READER);
    Code code =
        new Code(
            references,
            this::add,
            (entry, line) ->
                firstLines = located ? firstLines.put(entry.index(), line, Math::min) : firstLines);
    method.code().ifPresent(code::walk);
  }

  private void add(Refusal refusal, int line) {
    found.add(Tuple.of(refusal, line));
  }

  private int line(PoolEntry entry) {
    return firstLines.getOrElse(entry.index(), 0);
  }

  /** The constructor that javac adds stands on the line where the class begins. */
  private int firstLine() {
    return List.ofAll(type.methods()).flatMap(ClassCheck::lines).min().getOrElse(0);
  }

  /** The lines of a method. */
  static List<Integer> lines(MethodModel method) {
    return Option.ofOptional(method.code())
        .toList()
        .flatMap(
            code ->
                List.ofAll(code)
                    .filter(LineNumber.class::isInstance)
                    .map(element -> ((LineNumber) element).line()));
  }
}
