package grader.worker.inspect;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import grader.model.Finding;
import io.vavr.collection.List;

/** A switch over a sealed type: that it names every case, or hides some behind its default. */
final class SealedSwitch implements Inspection {
  @Override
  public String id() {
    return "sealed-switch";
  }

  @Override
  public List<Finding> at(Place place) {
    return switch (place.tree()) {
      case SwitchExpressionTree choice ->
          said(place, choice.getExpression(), List.ofAll(choice.getCases()));
      case SwitchTree choice -> said(place, choice.getExpression(), List.ofAll(choice.getCases()));
      default -> List.empty();
    };
  }

  private List<Finding> said(Place place, ExpressionTree selector, List<? extends CaseTree> cases) {
    return place
        .type(Shape.unparenthesized(selector))
        .flatMap(CaseByCast::sealedType)
        .map(
            type ->
                place.note(
                    id(),
                    cases.exists(SealedSwitch::isDefault)
                        ? "`default` also takes the cases of `%s` that are added later. Named one by one, the compiler says which one is missing."
                            .formatted(type.getSimpleName())
                        : "Well done: this names every case of `%s`, and the compiler says so if one is added."
                            .formatted(type.getSimpleName())))
        .toList();
  }

  private static boolean isDefault(CaseTree branch) {
    List<Tree> labels = List.ofAll(branch.getLabels());
    return labels.isEmpty() || labels.exists(DefaultCaseLabelTree.class::isInstance);
  }
}
