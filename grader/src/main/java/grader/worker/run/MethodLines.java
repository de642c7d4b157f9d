package grader.worker.run;

import grader.wire.ClassFile;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.LineNumberInfo;
import java.lang.reflect.Method;

/** Where methods start in their source, from the line number tables of their classes. */
final class MethodLines {
  private final Map<String, Integer> lines;

  MethodLines(List<ClassFile> classes) {
    lines =
        classes
            .map(file -> java.lang.classfile.ClassFile.of().parse(file.bytes()))
            .flatMap(type -> List.ofAll(type.methods()).flatMap(method -> entry(type, method)))
            .toMap(entry -> entry);
  }

  private static Option<io.vavr.Tuple2<String, Integer>> entry(
      ClassModel type, MethodModel method) {
    return Option.ofOptional(
        method
            .code()
            .flatMap(code -> code.findAttribute(Attributes.lineNumberTable()))
            .flatMap(
                table ->
                    table.lineNumbers().stream()
                        .map(LineNumberInfo::lineNumber)
                        .min(Integer::compare))
            .map(
                line ->
                    Tuple.of(
                        type.thisClass().asSymbol().displayName()
                            + "."
                            + method.methodName().stringValue(),
                        line)));
  }

  /** The first line with code; 0 if it has none. */
  int of(Method method) {
    return lines.getOrElse(method.getDeclaringClass().getName() + "." + method.getName(), 0);
  }

  /** The first line with code of a method of this name in this class. */
  Option<Integer> of(String type, String method) {
    return lines.get(type + "." + method);
  }
}
