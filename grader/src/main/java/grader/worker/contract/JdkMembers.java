package grader.worker.contract;

import io.vavr.collection.List;
import io.vavr.control.Try;
import java.lang.invoke.MethodType;

/** What a class that is nobody's submission declares or inherits. */
final class JdkMembers {
  private JdkMembers() {}

  /**
   * @param type a descriptor: of a method, or of a field
   */
  static boolean has(String owner, String name, String type) {
    return Try.<Class<?>>of(() -> Class.forName(owner, false, JdkMembers.class.getClassLoader()))
        .toList()
        .exists(found -> has(found, name, type));
  }

  private static boolean has(Class<?> type, String name, String descriptor) {
    return List.of(type.getMethods())
            .appendAll(List.of(type.getDeclaredMethods()))
            .exists(
                method ->
                    method.getName().equals(name)
                        && MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                            .descriptorString()
                            .equals(descriptor))
        || (!descriptor.startsWith("(")
            && List.of(type.getFields()).exists(field -> field.getName().equals(name)));
  }
}
