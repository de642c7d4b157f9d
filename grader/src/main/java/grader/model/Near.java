package grader.model;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Proposes what somebody may have meant by a name that there is not. */
public final class Near {
  /** From 0, nothing in common, to 1, the same. */
  private static final double ALIKE = 0.78;

  private static final int MOST = 3;

  private Near() {}

  /**
   * {@code did you mean hidden-state?}, with the likeliest name first; none if nothing looks like
   * it.
   */
  public static Option<String> question(String unknown, Traversable<String> known) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    List<String> near =
        known
            .toList()
            .map(name -> Tuple.of(name, similarity.apply(name, unknown)))
            .filter(it -> it._2 > ALIKE)
            .sortBy(it -> -it._2)
            .map(it -> it._1)
            .take(MOST);
    return Option.when(near.nonEmpty(), () -> near.mkString("did you mean ", ", ", "?"));
  }
}
