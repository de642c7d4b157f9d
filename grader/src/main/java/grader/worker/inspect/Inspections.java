package grader.worker.inspect;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import grader.model.Finding;
import grader.worker.compile.TypedSource;
import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** All inspections, and the one walk through a file on which each is asked about every node. */
public final class Inspections {
  private static final List<Inspection> ALL =
      List.of(
          new HeadOfEmptyList(),
          new GetWithoutAsking(),
          new CaseByCast(),
          new NullAsAnswer(),
          new SentinelAsAnswer(),
          new ComparedSentinel(),
          new ExceptionAsAnswer(),
          new EarlyReturn(),
          new EagerArgument(),
          new ForcedStream(),
          new KeptLaziness(),
          new PiledUpWork(),
          new HiddenState(),
          new ChangingLocal(),
          new PrintedOutput(),
          new SwallowedError(),
          new SealedSwitch());

  /** Where the file says it, and the more serious first. */
  private static final Comparator<Finding> ORDER =
      Comparator.comparingInt(Finding::line)
          .thenComparingInt(Finding::column)
          .thenComparing(Finding::level)
          .thenComparing(Finding::rule);

  /**
   * Nodes of a file; the solutions of our exercises have up to 500. Work can grow with the square
   * of it, and must not use up the time that compiling has.
   */
  private static final int MOST_NODES = 5_000;

  private Inspections() {}

  /** The rules that findings can have, sorted. */
  public static List<String> ids() {
    return ALL.map(Inspection::id).distinct().sorted();
  }

  /**
   * @return warnings and notes, in the order of the file; none for source that is too long to be an
   *     exercise, or nested so deep that a walk through it overflows the stack
   */
  public static List<Finding> of(TypedSource source) {
    try {
      if (Shape.within(source.unit(), node -> true).size() > MOST_NODES) {
        return List.empty();
      }
      Walk walk = new Walk(source);
      walk.scan(source.unit(), null);
      return List.ofAll(walk.findings).distinct().sorted(ORDER);
    } catch (StackOverflowError tooDeep) {
      return List.empty();
    }
  }

  private static final class Walk extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final TypedSource source;
    private final Variables variables;
    private final java.util.List<Finding> findings = new ArrayList<>();

    Walk(TypedSource source) {
      this.source = source;
      this.variables = Variables.of(source);
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      if (tree != null) {
        TreePath parent = getCurrentPath();
        TreePath path = parent == null ? new TreePath(source.unit()) : new TreePath(parent, tree);
        Place place = new Place(source, variables, path);
        ALL.forEach(inspection -> findings.addAll(inspection.at(place).asJava()));
      }
      return super.scan(tree, null);
    }
  }
}
