package grader.worker.confine.allow;

import io.vavr.collection.List;
import java.lang.classfile.constantpool.DynamicConstantPoolEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.PoolEntry;

/** What follows from one constant of a class file. */
final class Constants {
  /** javac nests three deep; a class file that contains itself must not go on for ever. */
  private static final int DEEPEST = 6;

  private Constants() {}

  /** The constant, and those that it is made of. */
  static List<PoolEntry> reached(PoolEntry entry) {
    return reached(entry, DEEPEST);
  }

  private static List<PoolEntry> reached(PoolEntry entry, int depth) {
    List<PoolEntry> parts =
        switch (entry) {
          case MemberRefEntry member -> List.of(member.owner());
          case MethodHandleEntry handle -> List.of(handle.reference());
          case DynamicConstantPoolEntry dynamic ->
              List.<PoolEntry>ofAll(dynamic.bootstrap().arguments());
          default -> List.empty();
        };
    return (depth == 0 ? List.<PoolEntry>empty() : parts.flatMap(part -> reached(part, depth - 1)))
        .prepend(entry);
  }
}
