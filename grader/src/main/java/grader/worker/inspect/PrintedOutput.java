package grader.worker.inspect;

import com.sun.source.tree.MethodInvocationTree;
import grader.model.Finding;
import io.vavr.collection.List;
import java.util.Set;

/** Prints, where a value should be returned. */
final class PrintedOutput implements Inspection {
  private static final Set<String> STREAMS = Set.of("java.io.PrintStream", "java.lang.IO");

  @Override
  public String id() {
    return "printed-output";
  }

  @Override
  public List<Finding> at(Place place) {
    return place.tree() instanceof MethodInvocationTree
        ? Call.at(place)
            .filter(call -> call.isOn(STREAMS))
            .map(
                call ->
                    place.note(
                        id(),
                        "What is printed is not part of the answer, and nobody reads it here."))
            .toList()
        : List.empty();
  }
}
