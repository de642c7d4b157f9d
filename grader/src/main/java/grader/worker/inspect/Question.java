package grader.worker.inspect;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import grader.worker.inspect.Assumption.Truth;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/** The methods that ask whether something is there, and what their answers mean. */
final class Question {
  private static final Pattern THERE =
      Pattern.compile("nonEmpty|isDefined|isPresent|hasNext|isRight|isSuccess|isValid");

  private static final Pattern NOT_THERE = Pattern.compile("isEmpty|isLeft|isFailure|isInvalid");

  private static final Pattern SIZE =
      Pattern.compile("size|length|count|hasNext|getCount|indices|zipWithIndex");

  private static final Pattern OTHER =
      Pattern.compile(
          "contains.*|exists|forAll|.*[mM]atch(es)?|equals|getClass|isInstance|isSingleValued"
              + "|startsWith|find|indexOf");

  private Question() {}

  static boolean isAskedBy(String method) {
    return isPresence(method) || SIZE.matcher(method).matches() || OTHER.matcher(method).matches();
  }

  private static boolean isPresence(String method) {
    return THERE.matcher(method).matches() || NOT_THERE.matcher(method).matches();
  }

  /** Whether a condition looks at how many there are, which also says how many are left. */
  static boolean isAboutSize(Tree condition) {
    return Shape.calls(condition).exists(method -> SIZE.matcher(method).matches());
  }

  /** What a plain {@code list.isEmpty()} is asked about; none for conditions less plain. */
  static Option<ExpressionTree> subject(Tree condition) {
    return condition instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
            && isPresence(Pipeline.name(call))
        ? Option.some(select.getExpression())
        : Option.none();
  }

  /** The answer to a plain question that means that nothing is there. */
  static Truth absence(Tree condition) {
    return Shape.calls(condition).headOption().exists(m -> THERE.matcher(m).matches())
        ? Truth.NO
        : Truth.YES;
  }
}
