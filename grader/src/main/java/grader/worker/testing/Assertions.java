package grader.worker.testing;

import grader.wire.ClassFile;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;

/**
 * Finds tests that compare nothing: neither they nor what they call of their own classes asserts or
 * fails, and they have no answer, as a property may.
 */
final class Assertions {
  private static final String ANOTHER_LIBRARYS = "an assertion of another library";

  private static final Set<String> ASSERTING =
      HashSet.of(
          ANOTHER_LIBRARYS,
          "org/junit/jupiter/api/Assertions",
          "java/lang/AssertionError",
          "org/opentest4j/AssertionFailedError");

  private static final String CONSTRUCTOR = "<init>";

  private Assertions() {}

  /** Names of methods without an assertion, as {@link TestName} writes them; not only of tests. */
  static List<String> missing(List<ClassFile> tests) {
    Map<String, List<String>> uses =
        tests
            .map(file -> java.lang.classfile.ClassFile.of().parse(file.bytes()))
            .flatMap(Assertions::methods)
            .toLinkedMap(method -> method);
    Set<String> asserting = grown(ASSERTING, uses);
    return uses.keySet()
        .toList()
        .reject(asserting::contains)
        .filter(name -> name.endsWith(")V"))
        .map(name -> name.substring(0, name.indexOf('(')).replace('$', '.'));
  }

  /** With all that use one of them. */
  private static Set<String> grown(Set<String> asserting, Map<String, List<String>> uses) {
    Set<String> more =
        asserting.addAll(uses.filterValues(used -> used.exists(asserting::contains)).keySet());
    return more.size() == asserting.size() ? asserting : grown(more, uses);
  }

  private static List<Tuple2<String, List<String>>> methods(ClassModel type) {
    String owner = type.thisClass().asInternalName();
    return List.ofAll(type.methods())
        .map(
            method ->
                Tuple.of(owner + "." + method.methodName() + method.methodType(), uses(method)));
  }

  private static List<String> uses(MethodModel method) {
    return method
        .code()
        .map(
            code ->
                List.ofAll(code)
                    .flatMap(
                        element ->
                            switch (element) {
                              case InvokeInstruction call -> used(call.method());
                              case NewObjectInstruction made -> type(made.className());
                              case InvokeDynamicInstruction call ->
                                  List.ofAll(call.invokedynamic().bootstrap().arguments())
                                      .filter(MethodHandleEntry.class::isInstance)
                                      .map(MethodHandleEntry.class::cast)
                                      .flatMap(handle -> used(handle.reference()));
                              default -> List.<String>empty(); // calls nothing
                            }))
        .orElse(List.empty());
  }

  private static List<String> used(MemberRefEntry member) {
    String owner = member.owner().asInternalName();
    return List.of(owner, owner + "." + member.name() + member.type())
        .reject(name -> name.endsWith(CONSTRUCTOR))
        .appendAll(
            AssertJ.isAssertion(owner, member.name().stringValue())
                ? List.of(ANOTHER_LIBRARYS)
                : List.empty());
  }

  private static List<String> type(ClassEntry type) {
    return List.of(type.asInternalName());
  }
}
