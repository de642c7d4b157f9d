package grader.worker.inspect;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import grader.model.Finding;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Set;

/** Takes the value out of its wrapper without knowing that there is one. */
final class GetWithoutAsking implements Inspection {
  private static final Set<String> VALUE =
      Set.of(
          "get",
          "getOrElseThrow",
          "orElseThrow",
          "getAsInt",
          "getAsLong",
          "getAsDouble",
          "getOrNull");

  private static final Set<String> OTHER_SIDE = Set.of("getLeft", "getError", "getCause");

  @Override
  public String id() {
    return "get-without-asking";
  }

  @Override
  public List<Finding> at(Place place) {
    return Call.at(place)
        .filter(call -> call.isOn(Types.WITH_VALUE) && !call.isOn(Types.KNOWN_CASES))
        .filter(call -> VALUE.contains(call.name()) || OTHER_SIDE.contains(call.name()))
        .filter(call -> !Catching.isAround(place))
        .filter(call -> !isKnown(call))
        .map(call -> place.finding(id(), message(call)))
        .toList();
  }

  private static boolean isKnown(Call call) {
    Option<ExpressionTree> subject =
        call.receiver()
            .orElse(call.on().filter(type -> call.place().tree() instanceof MemberReferenceTree));
    return subject
        .map(tree -> new Presence(call.place(), tree))
        .exists(
            presence ->
                OTHER_SIDE.contains(call.name())
                    ? presence.isKnownOtherwise()
                    : presence.isKnown());
  }

  private static String message(Call call) {
    return OTHER_SIDE.contains(call.name())
        ? "`%s` throws where there is a value, and nothing here has asked. `fold` or `mapLeft` work"
                .formatted(call.name())
            + " on the reason without taking it out."
        : "`%s` takes the value out of its wrapper, and nothing here has asked whether there is one."
                .formatted(call.name())
            + " `map`, `flatMap` and `fold` work on it without taking it out.";
  }
}
